/** What several years made together, told of a row or a column of a table that has each of them: "kim ngạch 5 năm đạt 32,3 triệu USD". */
import { YEAR_COUNTS } from '../../lexicon/row-words.ts'
import { gather } from '../../model/group-by.ts'
import { exact, sum, toDecimal } from '../../model/index.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { type Figure, proseFigures } from '../context/figures.ts'
import { inUnitOf } from '../context/in-unit-of.ts'
import { isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, codeOf, printedOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'
import { lanesOf, type YearLane } from './year-lanes.ts'

/** Figures of so few digits are what some years make by chance, unless the sentence names the row or column. */
const TELLING = 4
const DIGITS = 3

/** Units of text in which the number of years stands before a figure, and in which a name may. */
const REACH = 120

const SPANS = new RegExp(
  `(?<![\\p{L}\\d.,])(${Object.keys(YEAR_COUNTS).join('|')}|\\d{1,2}) năm(?: học)?(?!\\p{L})`,
  'giu',
)
const MEAN = /(?<!\p{L})(?:bình quân|trung bình|tăng|giảm|mỗi năm)(?!\p{L})[^,;]*$/u
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu

/** Every such total that the years of one lane make, or of the lane that its sentence names but for two digits turned round. */
export const yearsAdded = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((total) => {
    const { claim, block } = total.mention
    if (block.cell || claim.kind !== 'quantity' || claim.direction || isTime(claim)) return []
    if (significantDigits(operandOf(total)) < DIGITS) return []
    const span = spanOf(total)
    const runs = span === undefined ? undefined : runsOf(discourse).get(span)
    if (!runs) return []
    const words = new Set(contentWords(`${before(total)} ${total.tail}`))
    const fitting = keysOf(total).flatMap((key) => runs.bySum.get(key) ?? [])
    const isLong = significantDigits(operandOf(total)) >= TELLING
    const hit = fitting
      .filter(({ name }) => isLong || isNamed(name, words))
      .map((run) => sumOf(total, run))
      .find(holds)
    if (hit) return [hit]
    const slips = runs.last.filter(({ name }) => isNamed(name, words)).map((run) => sumOf(total, run))
    return slips.length === 1 && isFirst(total) ? slips.filter(isSwapped) : []
  })

const before = ({ mention, passage }: Figure): string => {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const text = passage.lower.slice(Math.max(from, mention.start - REACH), mention.start)
  return text.slice(text.lastIndexOf(';') + 1)
}

/** Over how many years a figure is said to be. */
function spanOf(total: Figure): number | undefined {
  const text = before(total)
  const found = [...text.matchAll(SPANS)].at(-1)
  if (!found || MEAN.test(text.slice(found.index))) return undefined
  return YEAR_COUNTS[found[1]!] ?? Number(found[1])
}

/** Whether no other figure but years stands between the number of years and one that they are said of. */
function isFirst(total: Figure): boolean {
  const text = before(total)
  const found = [...text.matchAll(SPANS)].at(-1)
  return found !== undefined && !FIGURE.test(text.slice(found.index + found[0].length).replace(YEAR, ' '))
}

const FIGURE = /\d[\d.,]*\s\p{L}/u

const isNamed = (name: readonly string[], words: ReadonlySet<string>): boolean =>
  name.length > 0 && name.every((word) => words.has(word))

const sumOf = (total: Figure, { years }: YearLane): Proposal => ({
  kind: 'sum',
  variant: 'parts',
  stated: operandOf(total),
  members: years.map(({ cell: { figure, operand } }) => ({
    ...(codeOf(operand) === '' ? operandOf(inUnitOf(figure, total)) : operand),
    role: 'part',
  })),
  evidence: before(total).slice(-40),
  strength: STRENGTH.sure,
})

/** The size of a figure in its base unit, and as printed, for cells whose unit nobody knows. */
const keysOf = (total: Figure): string[] => {
  const operand = operandOf(total)
  const [amount, printed] = [amountOf(operand), printedOf(operand)]
  return [...new Set([amount && toDecimal(amount, 6), printed && toDecimal(exact(printed), 6)])].flatMap(
    (key) => key ?? [],
  )
}

interface Runs {
  readonly bySum: ReadonlyMap<string, readonly YearLane[]>
  /** The last years of each lane. */
  readonly last: readonly YearLane[]
}

/** Most years in a lane. */
const MOST = 12

/** The runs of so many years of all lanes. */
const runsOf = memoized((discourse: Discourse): ReadonlyMap<number, Runs> => {
  const found = new Map<number, { readonly bySum: Map<string, YearLane[]>; readonly last: YearLane[] }>()
  for (const { years, name } of lanesOf(discourse))
    for (let span = 3; span <= Math.min(years.length, MOST); span++) {
      const runs = found.get(span) ?? { bySum: new Map<string, YearLane[]>(), last: [] }
      found.set(span, runs)
      for (let at = 0; at + span <= years.length; at++) {
        const run = { years: years.slice(at, at + span), name }
        gather(runs.bySum, toDecimal(sum(run.years.map(({ cell }) => amountOf(cell.operand)!)), 6), run)
        if (at + span === years.length) runs.last.push(run)
      }
    }
  return found
})
