import type { Series, SeriesPoint } from '../../../model/index.ts'
import { html, type Markup } from '../../html/markup.ts'

const [WIDTH, HEIGHT, EDGE] = [176, 48, 5]

/**
 * A series as a small picture: years as one line, shorter periods as another, from the least value to the greatest; undefined
 * where neither has two points. For eyes only: the table beside it says the same.
 */
export function plot({ points }: Series): Markup | undefined {
  const told = onePerPeriod(points)
  const whole = told.filter((point) => monthsOf(point) >= 12)
  const parts = told.filter((point) => monthsOf(point) < 12)
  if (whole.length < 2 && parts.length < 2) return undefined
  const place = placing(told)
  return html`<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${[
    line(parts, place, 'part'),
    line(whole, place, 'whole'),
  ]}</svg>`
}

/** What the table shows first of each period: the level of the report on it, or what another report says. */
function onePerPeriod(points: readonly SeriesPoint[]): SeriesPoint[] {
  const first = new Map<string, SeriesPoint>()
  for (const point of points) if (!first.has(point.period)) first.set(point.period, point)
  return [...first.values()]
}

type Place = (point: SeriesPoint) => { readonly x: string; readonly y: string }

const line = (points: readonly SeriesPoint[], place: Place, look: string): Markup => {
  const places = points.map(place)
  return html`${
    places.length > 1 &&
    html`<polyline class="${look}" points="${places.map(({ x, y }) => `${x},${y}`).join(' ')}"/>`
  }${places.map(({ x, y }) => html`<circle class="${look}" cx="${x}" cy="${y}" r="3"/>`)}`
}

/** Months of a point, both ends inside. */
const monthsOf = ({ start, end }: SeriesPoint): number => monthAt(end) - monthAt(start) + 1

const monthAt = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5))

/** Across by the end of the period, up by the value. A picture needs no exact numbers. */
function placing(points: readonly SeriesPoint[]): Place {
  const ends = points.map(({ end }) => monthAt(end))
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  const values = points.map(({ value }) => Number(value))
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const scale = (at: number, from: number, to: number) => (to === from ? 0.5 : (at - from) / (to - from))
  return ({ end, value }) => ({
    x: (EDGE + scale(monthAt(end), first, last) * (WIDTH - 2 * EDGE)).toFixed(1),
    y: (HEIGHT - EDGE - scale(Number(value), least, most) * (HEIGHT - 2 * EDGE)).toFixed(1),
  })
}
