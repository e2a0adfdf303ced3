/** The ways in which offices take the mean growth of some years: of two levels, or of the rates of all years. */
import type { Lane } from '../lane.ts'
import type { MeanLane, YearLane } from './yearly-lanes.ts'

/** One way, with the lanes that it takes: of levels the first and the last, of rates all years. */
export interface Convention {
  readonly form: 'levels' | 'plain' | 'compound'
  readonly lanes: readonly Lane[]
  readonly years: number
  /** Whether its figures are indices, with the year before for a hundred: "108,2". */
  readonly isIndex: boolean
}

/** More lanes of years are not tried. */
const MOST = 40

/** All ways that the heads of a lane of means and the years of a table leave open. */
export function conventionsOf(mean: MeanLane, all: readonly YearLane[]): Convention[] {
  const others = all.filter(({ lane }) => lane !== mean.lane).slice(0, MOST)
  // One lane of means beside "Năm 2015 | Sản lượng, Cơ cấu" may be of either.
  const sorts = mean.sort === '' ? [...new Set(others.map(({ sort }) => sort))] : [mean.sort]
  return sorts.flatMap((sort) =>
    ofSort(
      mean,
      others.filter((other) => other.sort === sort),
    ),
  )
}

function ofSort(mean: MeanLane, own: readonly YearLane[]): Convention[] {
  const years = own.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const spans = mean.spans.length > 0 ? mean.spans : [[first, last] as const]
  const isIndex = areIndices(mean.lane)
  return spans.flatMap((span) => [
    ...(isIndex ? [false, true] : [false]).flatMap((index) => ofLevels(mean, own, { span, isIndex: index })),
    ...ofRates(own, span),
    ...ofRates(own, [span[0] + 1, span[1]]),
  ])
}

interface Frame {
  readonly span: readonly [first: number, last: number]
  readonly isIndex: boolean
}

/** From the year before a period, or its first, to its last: over the years between, or as many as the period has. */
function ofLevels(
  mean: MeanLane,
  own: readonly YearLane[],
  { span: [first, last], isIndex }: Frame,
): Convention[] {
  const at = (year: number) => own.filter((other) => other.year === year)
  return at(last).flatMap((now) =>
    [...at(first - 1), ...at(first)].flatMap((before) => {
      const counts = [last - before.year, last - first + 1, last - first, ...mean.counts]
      return [...new Set(counts)]
        .filter((years) => years > 1)
        .map((years): Convention => ({ form: 'levels', lanes: [before.lane, now.lane], years, isIndex }))
    }),
  )
}

/** Of the rates of all years of a period. */
function ofRates(own: readonly YearLane[], [first, last]: readonly [number, number]): Convention[] {
  const years = last - first + 1
  if (years < 2 || years > MOST) return []
  const lanes = Array.from({ length: years }, (_, nth) => own.find(({ year }) => year === first + nth)?.lane)
  const found = lanes.filter((lane) => lane !== undefined)
  if (found.length < years) return []
  return (['plain', 'compound'] as const).map((form) => ({ form, lanes: found, years, isIndex: false }))
}

/** Whether the figures of a lane lie around a hundred. */
function areIndices({ figures }: Lane): boolean {
  const values = figures.flatMap((figure) => (figure ? [figure.value] : []))
  return values.filter((value) => value >= LEAST && value <= GREATEST).length * 2 > values.length
}

const [LEAST, GREATEST] = [70, 250]
