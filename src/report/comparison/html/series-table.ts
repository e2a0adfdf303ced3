import {
  exact,
  overlaps,
  type Series,
  type SeriesPoint,
  toFixed,
  toVietnamese,
} from '../../../model/index.ts'
import { both, html, type Markup, say } from '../../html/markup.ts'
import { linkOf, periodWords } from '../words.ts'
import { plot } from './plot.ts'

/** The series of an agency: a row for each indicator, a column for each period, a small picture beside the figures. */
export function seriesTable(series: readonly Series[], label: string): Markup {
  const columns = [
    ...new Map(series.flatMap(({ points }) => points).map((point) => [point.period, point])).values(),
  ]
    .sort((a, b) => compareText(a.start + a.end, b.start + b.end))
    .map(({ period }) => period)
  return html`<div class="table" role="region" tabindex="0" aria-label="${label}"><table><thead><tr>
<th scope="col">${say('Chỉ tiêu', 'Indicator')}</th><th scope="col">${say('Đơn vị', 'Unit')}</th><th scope="col">${say('Diễn biến', 'Course')}</th>
${columns.map((period) => html`<th scope="col">${both(periodWords(period))}</th>`)}
</tr></thead><tbody>${series.map((one) => row(one, columns))}</tbody></table></div>`
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function row(series: Series, columns: readonly string[]): Markup {
  const byPeriod = new Map<string, SeriesPoint[]>()
  for (const point of series.points)
    byPeriod.set(point.period, [...(byPeriod.get(point.period) ?? []), point])
  return html`<tr><th scope="row" lang="vi">${series.name}</th><td lang="vi">${series.unit}</td><td>${plot(series)}</td>
${columns.map((period) => cell(series, byPeriod.get(period) ?? []))}</tr>
`
}

/** The level of the report on the period; under it what other reports say of it, where that differs. */
function cell(series: Series, points: readonly SeriesPoint[]): Markup {
  const [first, ...others] = points
  if (!first) return html`<td class="value"></td>`
  const differing = others.filter((point) => !overlaps(intervalOf(first), intervalOf(point)))
  return html`<td class="value"><span title="${linkOf(first.sighting)}">${first.telling === 'reported' ? amount(series, first) : html`<span class="other">${amount(series, first)}*</span>`}</span>${differing.map(
    (point) =>
      html`<span class="other differs" title="${linkOf(point.sighting)}">≠ ${amount(series, point)}</span>`,
  )}</td>`
}

const intervalOf = ({ lo, hi }: SeriesPoint) => ({ lo: exact(lo), hi: exact(hi) })

/** A value in the unit of the row, with as many decimals as it needs; what a change gives is cut to one at most. */
function amount({ factor }: Series, { value, telling }: SeriesPoint): string {
  const units = exact(value).div(exact(factor))
  const most = telling === 'implied' ? 1 : 3
  const decimals = [0, 1, 2, 3].slice(0, most + 1).find((count) => units.equals(exact(toFixed(units, count))))
  const text = toVietnamese(toFixed(units, decimals ?? most))
  return decimals === undefined ? `≈ ${text}` : text
}
