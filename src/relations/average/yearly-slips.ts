/** Means of so much a year that do not follow from the amount and the years told beside them: which of them the words leave no doubt about. */
import { WORKED_OUT_WORDS } from '../../lexicon/mean-words.ts'
import { ownerOf } from '../context/around.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { amountOf } from '../operand.ts'
import { isReckonedOtherwise } from '../plainly-told.ts'
import { isRounded, isSlip } from '../product/slipped.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { proposalOf } from './per-year.ts'

const MEAN = `(?:${WORKED_OUT_WORDS.join('|')})`

/** One amount in the sentence of the mean, and one number of years beside it: the slip of a digit is then told. */
export function failing(mean: Figure, amounts: readonly Figure[], years: readonly Figure[]): Proposal[] {
  if (isReckonedOtherwise(mean)) return []
  const owner = ownerOf(mean)
  const told = amounts.filter(({ mention }) => mention.sentence === mean.mention.sentence)
  const own = owner && told.includes(owner) ? [owner] : wholeOf(told)
  const [amount, count] = [own[0], years[0]]
  if (!amount || !count || own.length > 1 || years.length > 1) return []
  const made = proposalOf(mean, amount, count)
  if (!isSpent(count))
    return isHeading(count, amount) && isSlip(made) ? [{ ...made, strength: STRENGTH.sure }] : []
  if (isOfOneDeed(mean, amount)) {
    const isFirm = YEARLY.test(mean.lead) || (CALLED.test(mean.lead) && !isRounded(made))
    const whole = isFirm ? STRENGTH.clear : STRENGTH.fitting
    return [{ ...made, strength: isSlip(made) ? STRENGTH.sure : whole }]
  }
  const isTied = owner === amount && CALLED.test(mean.lead) && isSlip(made)
  return [{ ...made, strength: isTied ? STRENGTH.sure : STRENGTH.fitting }]
}

/** "bình quân mỗi năm", and not only "bình quân … ha/năm". */
const YEARLY = / năm(?!\p{L})/u

/** "trong 05 năm", or in a bracket. */
const isSpent = ({ mention, lead }: Figure): boolean =>
  mention.bracket !== null || /(?<!\p{L})(?:trong|sau|qua|suốt)(?: vòng)?$/u.test(lead)

/** "28.450 lao động, trong đó nông nghiệp 16.210, công nghiệp 6.890": the first of several, nearest first, where the others are less. */
function wholeOf(told: readonly Figure[]): readonly Figure[] {
  const first = told.at(-1)
  const size = first && amountOf(operandOf(first))
  const isWhole =
    size && told.slice(0, -1).every((part) => (amountOf(operandOf(part))?.compare(size) ?? 1) < 0)
  const next = first && figuresOf(first.passage)[first.at + 1]
  return first && isWhole && next && PARTS.test(gapBetween(first, next)) ? [first] : told
}

const PARTS = /(?<!\p{L})(?:trong đó|gồm|bao gồm|cụ thể)(?!\p{L})|:/u

/** "5 năm thu 579,4 tỷ đồng": the years right in front of the amount; "5 năm đã …." at the head of the sentence before. */
function isHeading(count: Figure, amount: Figure): boolean {
  if (count.mention.sentence !== amount.mention.sentence) return count.lead === ''
  return count.at === amount.at - 1 && HEADING.test(gapBetween(count, amount))
}

const HEADING =
  /^(?:(?:qua|này|nay|\(?(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d\)?) ?)?(?:đã )?(?:là|đạt|được|thu|thu được|có|tổng cộng|cộng)?$/u

/** "trồng 450 ha, bình quân mỗi năm khai thác 120 ha" is of two deeds: only one that is not named again is surely the same. */
function isOfOneDeed(mean: Figure, amount: Figure): boolean {
  const deed = mean.lead
    .replace(LED, '')
    .replace(/^.* năm(?!\p{L})/u, '')
    .replace(/^(?: ?(?:đạt|được|là|có|khoảng|gần|trên))*/u, '')
    .trim()
  return deed === '' || amount.lead.includes(deed)
}

/** All up to the last word for a mean. */
const LED = new RegExp(`^.*(?<!\\p{L})${MEAN}(?!\\p{L})`, 'u')

/** "702 hộ (bình quân 140,4 hộ/năm)": nothing but the word for a mean. */
const CALLED = new RegExp(`^${MEAN}(?: (?:đạt|được|là|có))*$`, 'u')
