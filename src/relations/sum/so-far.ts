/** What came so far, behind the quarters or months in which it came: "quý I 19 ha, quý II 22 ha, quý III 20 ha (lũy kế 9 tháng 61 ha)". */
import { ROMAN_NUMBERS } from '../../lexicon/numerals.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { compatible } from '../units.ts'

/** How many figures back the first quarter may stand. */
const REACH = 24

/** Units of text before a figure in which it says of how many months it is. */
const WORDS = 48

const SO_FAR = /lũy kế (?:đến (?:hết )?)?(\d{1,2}) tháng(?: đầu năm)?(?: \p{L}+){0,2} ?$/u

/** A stretch of the year, the last before a figure. */
const PERIOD = /(?<!\p{L})(quý|tháng) (iv|i{1,3}|\d{1,2})(?![\p{L}\d/])(?!.*(?<!\p{L})(?:quý|tháng) )/u

const MONTHS = { quý: 3, tháng: 1 }

/** Sums of all quarters, or of all months, of the year up to now; those that add up and those that do not. */
export const sumsSoFar = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((total) => {
    const months = SO_FAR.exec(wordsBefore(total))?.[1]
    const parts = months && isLevel(total) ? partsBefore(total, Number(months)) : []
    return parts.length > 1 ? [sumOf(total, parts)] : []
  })

function wordsBefore({ passage, mention }: Figure): string {
  return passage.lower.slice(Math.max(0, mention.start - WORDS), mention.start)
}

const isLevel = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' && claim.role === 'actual' && !claim.direction && claim.approx === 'exact'

/** The figures of every quarter or month before a total, the first of the year first; none where one is missing or told twice. */
function partsBefore(total: Figure, months: number): readonly Figure[] {
  const { mention, passage, at } = total
  const levels = [mention.bracket, mention.bracket?.parent ?? null]
  const before = figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .filter(({ mention: other }) => other.sentence === mention.sentence && levels.includes(other.bracket))
    .filter((other) => isLevel(other) && compatible(operandOf(other), operandOf(total)))
  const told = before.map((figure) => ({ figure, ...periodOf(figure) }))
  const size = told[0]?.size
  const isWhole = told.every((period, nth) => period.size === size && period.nth === nth + 1)
  return isWhole && size !== undefined && told.length * size === months ? before : []
}

/** How many months the stretch of a figure has, and which of the year it is. */
function periodOf({ lead }: Figure): { readonly size?: number; readonly nth?: number } {
  const [, unit, number] = PERIOD.exec(lead) ?? []
  if (!unit || !number) return {}
  return {
    size: unit === 'quý' ? MONTHS.quý : MONTHS.tháng,
    nth: ROMAN_NUMBERS[number] ?? Number(number),
  }
}

const sumOf = (total: Figure, parts: readonly Figure[]): Proposal => ({
  kind: 'sum',
  variant: 'parts',
  stated: operandOf(total),
  members: parts.map((part) => ({ ...operandOf(part), role: 'part' })),
  evidence: 'lũy kế',
  strength: STRENGTH.sure,
  closed: true,
})
