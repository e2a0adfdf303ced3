import { DEFLATED, GROWTH_SYLLABLES } from '../../lexicon/mean-growth-words.ts'
import { TARGET_WORDS } from '../../lexicon/share-cues.ts'
import { isMoney } from '../../lexicon/units.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import { codeOf, digitsOf } from '../operand.ts'
import { isPlainBehind, isReckonedOtherwise } from '../plainly-told.ts'
import type { Proposal } from '../proposal.ts'
import { type Slip, slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import type { Level, Pair } from './levels.ts'
import { ofPair } from './of-levels.ts'
import { spansTold } from './spans.ts'
import { withinWords } from './within-words.ts'
import type { YearlyChange } from './yearly-change.ts'

/** Digits of a rate, and of its levels, that no slip brings together by chance. */
const RATE = 3
const LEVEL = 2

/** Digits of a level from the first on that move a rate by more than others would. */
const TELLING = 2

/** The longest span that may have been taken in place of another. */
const LONGEST = 20

const PRICED = withinWords(DEFLATED)
const TARGET = withinWords([...TARGET_WORDS, 'đề ra'])

/**
 * "từ 7,9 triệu lượt năm 2015 lên 18 triệu lượt năm 2019, tăng bình quân 27,2%/năm": the two levels right before a rate, each with its year,
 * do not give it, but would with one slip. What grows at the prices of one year and is printed at those of another says nothing, nor does what
 * one year more or less, or the whole growth divided by the years, would give.
 */
export function slippedRate(change: YearlyChange, pairs: readonly Pair[]): Proposal[] {
  const { figure } = change
  const pair = pairs.find(
    ({ now, before, years }) => years !== undefined && isRightBefore(change, now, before),
  )
  const claim = figure.mention.claim
  if (!pair?.years || claim.kind !== 'percent' || claim.approx !== 'exact') return []
  if (
    digitsOf(operandOf(figure)) < RATE ||
    !isFirm(pair.before) ||
    !isFirm(pair.now) ||
    !isPlain(change, pair)
  )
    return []
  const told = spansTold(figure)
  if (told.length > 0 && !told.includes(pair.years)) return []
  const reading = ofPair(change, pair, pair.years)
  if (otherwiseMeant(reading, pair.years)) return []
  return isSlip(reading) || isOverOtherYears(reading) ? [{ ...reading, strength: STRENGTH.sure }] : []
}

/** Whether two levels stand right before their rate, in its sentence. */
function isRightBefore({ figure, words }: YearlyChange, now: Level, before: Level): boolean {
  const isTold = [now, before].every(
    ({ figure: { mention } }) => mention.sentence === figure.mention.sentence,
  )
  return (
    isTold && now.figure.at === figure.at - 1 && before.figure.at === figure.at - 2 && namesNothing(words)
  )
}

/** "trong đó trang trại chăn nuôi tăng bình quân 9,2%/năm": what is named anew has levels of its own. */
const namesNothing = (words: string): boolean =>
  (words.match(/\p{L}+/gu) ?? []).every((syllable) => SAME.has(syllable))

const SAME: ReadonlySet<string> = new Set(GROWTH_SYLLABLES)

const isFirm = ({ operand }: Level): boolean =>
  operand.claim.kind === 'quantity' && operand.claim.approx === 'exact' && significantDigits(operand) >= LEVEL

/** Whether a sentence tells what was, and no value that prices move. */
function isPlain({ figure }: YearlyChange, { before }: Pair): boolean {
  const { passage, mention } = figure
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const words = passage.lower.slice(Math.max(from, before.figure.mention.start - NAME), mention.start)
  if (isReckonedOtherwise(figure) || !isPlainBehind(figure)) return false
  return !TARGET.test(words) && !(isMoney(codeOf(before.operand)) && PRICED.test(words))
}

/** How far before its first level the name of what grew may stand. */
const NAME = 160

/** Whether one year more or less, or a plain division by the years, would give the rate. */
function otherwiseMeant(reading: Proposal, years: number): boolean {
  const over = (other: number) => other > 0 && holds({ ...reading, years: other })
  return over(years + 1) || over(years - 1) || isDivided(reading, years)
}

/** "tăng 50% trong 5 năm, bình quân 10%/năm". */
function isDivided({ stated, members, direction }: Proposal, years: number): boolean {
  if (stated?.claim.kind !== 'percent') return false
  const times = (value: string) => String(Number(value) * years)
  const { value, lo, hi } = stated.claim
  const whole = { ...stated, claim: { ...stated.claim, value: times(value), lo: times(lo), hi: times(hi) } }
  const growth: Proposal = {
    kind: 'change',
    variant: 'growth',
    stated: whole,
    members,
    evidence: '',
    strength: 0,
    ...(direction && { direction }),
  }
  return holds(growth)
}

/** A digit of the rate, two that changed places anywhere, a mark one place off, or one of the first digits of a level. */
const isSlip = (reading: Proposal): boolean =>
  slips(reading).some((slip) => {
    if (slip.kind === 'digits-swapped') return true
    const isRate = slip.operand.claim.id === reading.stated?.claim.id
    if (isRate) return slip.kind === 'digit-changed' || slip.kind === 'decimal-lost'
    return slip.kind === 'decimal-lost' || (slip.kind === 'digit-changed' && placeOf(slip) < TELLING)
  })

/** Which digit of a figure a slip changed. */
const placeOf = ({ from, to }: Slip): number => {
  const digits = to.replace('.', '')
  return [...from.replace('.', '')].findIndex((digit, at) => digit !== digits[at])
}

/** Whether it is the rate of another number of years. */
const isOverOtherYears = (reading: Proposal): boolean =>
  Array.from({ length: LONGEST }, (_, nth) => nth + 1).some((years) => holds({ ...reading, years }))
