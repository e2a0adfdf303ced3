/** Why a line of a lane of mean growth may rightly say something else than its levels give. */
import { TARGET_WORDS } from '../../../lexicon/share-cues.ts'
import { isMoney } from '../../../lexicon/units.ts'
import { withinWords } from '../../mean-growth/within-words.ts'
import { codeOf } from '../../operand.ts'
import { asRounded, type Figure, scaleOf } from '../figure.ts'
import { saysPlan } from '../heads.ts'
import type { Lane } from '../lane.ts'
import { isPriced } from '../prices.ts'
import { near } from '../trial.ts'
import type { Convention } from './conventions.ts'
import type { Tried } from './outcomes.ts'

/** Lines of money that must follow from what is printed before one that does not is told. */
const SEVERAL = 3

const TARGET = withinWords([...TARGET_WORDS, 'đề ra'])

/** "Mục tiêu Đại hội tăng bình quân (%)": what was to be need not follow from what came of it. */
export const isTarget = ({ heads }: Lane): boolean =>
  heads.some((head) => saysPlan(head) || TARGET.test(head.toLowerCase()))

/**
 * Growth of money may be told at the prices of another year: what prices move, as the product of a province, is told at those as a rule,
 * and of other money lines of its kind must follow from what is printed; where all others do that prices move, none
 * is told at other prices.
 */
export function followsPrices(
  { lanes }: Convention,
  outcomes: ReadonlyMap<number, Tried>,
  at: number,
): boolean {
  const levels = lanes.at(-1)!.figures
  const others = [...outcomes].filter(([line]) => line !== at)
  const priced = others.filter(([line]) => levels[line] && isPriced(levels[line].operand))
  if (priced.length >= 2 && others.every(([, { holds, weight }]) => holds && weight > 0)) return true
  const own = levels[at]!.operand
  const code = codeOf(own)
  if (code !== '' && !isMoney(code)) return true
  if (isPriced(own)) return false
  if (code === '') return true
  const alike = [...outcomes].filter(([line, { holds }]) => holds && levels[line]?.code === code)
  return alike.length >= SEVERAL
}

/** A mean growth of more per cent is none. */
const MOST = 100

/**
 * "Số giường bệnh trên vạn dân | 22,5 | 28,5 | 1,2" is so many a year in the unit of the levels, among lines in per cent; "4.500 | 5.200 | 5.012"
 * the mean of what was each year.
 */
export function isInUnitOfLevels({ lanes, years }: Convention, figure: Figure, at: number): boolean {
  const [before, now] = lanes.map(({ figures }) => figures[at])
  if (!before || !now) return false
  const [mean, from, to] = [figure, before, now].map(printedIn) as [number, number, number]
  const slack = 2 * leftOpen(figure) + (leftOpen(before) + leftOpen(now)) / years
  const isSpread = [years - 1, years, years + 1].some(
    (each) => each > 0 && near(Math.abs(mean), Math.abs(to - from) / each, slack),
  )
  return isSpread || Math.abs(mean) >= MOST || (mean >= Math.min(from, to) && mean <= Math.max(from, to))
}

/** A figure without the scale of its unit. */
const printedIn = (figure: Figure): number => figure.value / scaleOf(figure)

/** Half of its last digit. */
const leftOpen = (figure: Figure): number => asRounded(figure).slack / scaleOf(figure)
