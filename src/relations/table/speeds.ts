/** Rows of rates below rows of amounts. */
import type { Lane } from './lane.ts'

/** Columns without the cells of "Tốc độ tăng (%)", rates that no columns add up to; a structure, of which the whole is a hundred, stays. */
export function withoutSpeeds(columns: readonly Lane[], rows: readonly Lane[]): Lane[] {
  const speeds = new Set(rows.filter(isOfSpeeds).map(({ index }) => index))
  return columns.map((lane) =>
    lane.figures.some((figure, row) => figure && speeds.has(row))
      ? { ...lane, figures: lane.figures.map((figure, row) => (speeds.has(row) ? undefined : figure)) }
      : lane,
  )
}

/** "Trung bình (50%)" is a grade, and no rate. */
const isOfSpeeds = ({ nature, heads, figures }: Lane): boolean => {
  const present = figures.flatMap((figure) => figure ?? [])
  const isSaid = /(?<!\d\s?)[%‰]/u.test(heads.join(' ')) || present.every(({ percent }) => percent)
  return nature === 'rate' && isSaid && present.every(({ value }) => value !== 100)
}
