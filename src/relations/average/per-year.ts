/** "bình quân mỗi năm 313 ha": what all years gave, by the number of years that the text tells. */
import { YEARS_OF, YEARS_SET } from '../../lexicon/duration-cues.ts'
import { EACH_TIME, WORKED_OUT_WORDS } from '../../lexicon/mean-words.ts'
import { isEarlier } from '../change/is-earlier.ts'
import { bracketBehind } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { heldAmong, openIfApproximate, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, decimalsOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { ofPeriod } from './of-period.ts'
import { totalOfItems } from './total-of-items.ts'
import { yearItems } from './year-items.ts'
import { failing } from './yearly-slips.ts'

const MEAN = `(?:${WORKED_OUT_WORDS.join('|')})`
const YEARLY = `(?:${EACH_TIME.join('|')}) năm`
const BEFORE = new RegExp(`(?:${MEAN}(?: \\p{L}+){0,3} ${YEARLY}|${YEARLY} ${MEAN})(?: \\p{L}+){0,5}$`, 'u')
const MEANT = new RegExp(`(?<!\\p{L})${MEAN}(?: \\p{L}+){0,6}$`, 'u')
const BEHIND = /^ ?(?:\/ ?|(?:mỗi|một|trên) )năm(?!\p{L})/u

/** How many figures back the amount of all years and the number of years may stand, and how many counts of years a report may have. */
const REACH = 10
const MOST = 24

/** Every mean of so much a year with the amount and the years that it is worked out from, or else with the years' own figures. */
export function perYear(discourse: Discourse): Proposal[] {
  const figures = proseFigures(discourse)
  const told = figures.filter(isYears)
  return figures.filter(isYearly).flatMap((mean) => {
    const amounts = amountsBefore(mean)
    const near = yearsNear(mean)
    const found = [
      heldAmong(pairs(mean, amounts, near)),
      heldAmong(yearItems(mean)),
      heldAmong(ofPeriod(mean, amounts)),
      told.length > MOST ? undefined : heldAmong(pairs(mean, amounts, told).filter(proves)),
      told.length > MOST || significantDigits(operandOf(mean)) < FAR
        ? undefined
        : heldAmong(pairs(mean, amountsBefore(mean, ANY), told)),
    ].find((proposal) => proposal !== undefined)
    if (found) return [found]
    const total = totalOfItems(mean, amounts)
    if (total) return [total]
    return [...yearItems(mean), ...failing(mean, amounts, near)].slice(0, 1).map(openIfApproximate)
  })
}

/** An amount some sentences before proves itself by so many digits of its mean. */
const FAR = 4
const ANY = Number.POSITIVE_INFINITY

/** So much for one year, of a thing that is not itself so much for one of another. */
function isYearly({ mention: { claim, end }, lead, passage }: Figure): boolean {
  if (claim.kind !== 'quantity' || claim.role === 'change' || claim.direction) return false
  const [, per, more] = claim.unit.split('/')
  if (per !== undefined) return per.trim() === 'năm' && more === undefined && MEANT.test(lead)
  if (BEFORE.test(lead)) return true
  return MEANT.test(lead) && BEHIND.test(passage.lower.slice(end, end + 12))
}

/** "05 năm": a number of whole years that is no age, no term of a loan. */
function isYears({ mention: { claim }, lead, tail }: Figure): boolean {
  if (claim.kind !== 'quantity' || claim.unit !== 'năm' || claim.decimals > 0) return false
  if (NOT_SPENT.test(lead) || OF_OTHERS.test(tail)) return false
  const years = Number(claim.value)
  return claim.approx === 'exact' && claim.role !== 'change' && years > 1 && years < 40
}

const NOT_SPENT = new RegExp(`(?:${YEARS_SET.join('|')})(?: \\p{L}+){0,3}$`, 'u')
const OF_OTHERS = new RegExp(`^(?:${YEARS_OF.join('|')})`, 'u')

/** The number of years in the bracket behind a mean, or else those told before it: in its sentence first, then in the one before. */
function yearsNear(mean: Figure): Figure[] {
  const behind = bracketBehind(mean).filter(isYears)
  if (behind.length > 0) return behind
  return beforeIn(mean, 1).filter(isYears)
}

/** Figures before a mean in its sentence and so many sentences before it, nearest first. */
const beforeIn = ({ passage, at, mention }: Figure, sentences: number): Figure[] =>
  figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .filter((other) => mention.sentence - other.mention.sentence <= sentences)
    .reverse()

/** Amounts of what a mean is of, before it and outside of brackets, nearest first. */
function amountsBefore(mean: Figure, sentences = 1): Figure[] {
  const own = operandOf(mean)
  const of = withoutYear(own)
  return beforeIn(mean, sentences)
    .filter(({ mention: { claim, bracket } }) => claim.kind === 'quantity' && bracket === null)
    .filter((other) => !directionOf(other) && !isEarlier(other) && !other.mention.claim.text.includes('/'))
    .filter((other) => alike(operandOf(other), of) && exceeds(operandOf(other), of))
}

/** "313 ha/năm" is an area, as far as what it is a part of is. */
export function withoutYear(operand: Operand): Operand {
  const { claim } = operand
  if (claim.kind !== 'quantity') return operand
  const [unit, unitCode] = [claim.unit, claim.unitCode].map((text) => text.split('/')[0]!.trim())
  return { ...operand, claim: { ...claim, unit: unit!, unitCode: unitCode! } }
}

const exceeds = (a: Operand, b: Operand): boolean => {
  const [more, less] = [amountOf(a), amountOf(b)]
  return more !== undefined && less !== undefined && more.compare(less) > 0
}

const pairs = (mean: Figure, amounts: readonly Figure[], years: readonly Figure[]): Proposal[] =>
  amounts.flatMap((amount) => years.map((count) => proposalOf(mean, amount, count)))

/** Years told far away must give more than a digit. */
const proves = ({ stated }: Proposal): boolean =>
  stated !== null && (significantDigits(stated) > 1 || decimalsOf(stated) > 0)

export function proposalOf(mean: Figure, amount: Figure, count: Figure): Proposal {
  const { claim } = count.mention
  return {
    kind: 'average',
    variant: 'product',
    stated: operandOf(mean),
    members: [
      { ...operandOf(amount), role: 'part' },
      // So much a year is divided by years, not by the months that they are.
      { claim: 'factor' in claim ? { ...claim, factor: '1' } : claim, facet: 'value', role: 'base' },
    ],
    evidence: mean.lead.slice(-40),
    strength: STRENGTH.fitting,
  }
}
