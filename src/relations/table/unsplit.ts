import type { Lane } from './lane.ts'
import { sumTrial, tallyOf } from './trial.ts'

/** A lane falls into so many that stand behind it. */
const PARTS = [2, 3] as const

/** Lines that must say so. */
const LINES = 3

/**
 * Lanes without those that only split up the one before them: of "Nhận | Đã xử lý | Đúng hạn | Quá hạn | Còn lại" the third and
 * fourth. All that there are where nothing is split.
 */
export function unsplit(lanes: readonly Lane[]): readonly Lane[] {
  const left: Lane[] = []
  for (let at = 0; at < lanes.length; at++) {
    const lane = lanes[at]!
    left.push(lane)
    at += PARTS.find((count) => isSplit(lane, lanes.slice(at + 1, at + 1 + count), count)) ?? 0
  }
  return left.length === lanes.length ? lanes : left
}

/** Whether the figures of some lanes add up to those of another in every line that has them. */
function isSplit(whole: Lane, parts: readonly Lane[], count: number): boolean {
  if (parts.length < count) return false
  const trials = whole.figures.flatMap((stated, line) => {
    const figures = parts.flatMap(({ figures }) => figures[line] ?? [])
    return stated && figures.length === count ? [sumTrial(stated, figures)] : []
  })
  const { held, failed } = tallyOf(trials)
  return held >= LINES && failed === 0
}
