/** The amount or the count of a mean where it does not stand beside it. */
import { divide, type Interval, multiply } from '../../model/index.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { figureIndex, type Known } from '../context/figure-index.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { intervalOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { isTime, type Rate } from './rates.ts'

/** Digits of a mean from which some count of its sort that fits is no coincidence; with fewer it must be called so. */
const TELLING = 3

/** Digits of a mean from which an amount anywhere that fits is none, be it called so or not. */
const SURE = 4

/** Counts of the report that an amount over the rate would give. */
export function countsAnywhere(discourse: Discourse, rate: Rate, amount: Operand): Operand[] {
  const [printed, slack] = [intervalOf(amount), intervalOf(rate.operand)]
  const range: Interval | undefined =
    printed && slack && slack.lo.compare(0) > 0 ? divide(printed, slack) : undefined
  const digits = significantDigits(rate.operand)
  if (!range || digits < 2) return []
  const known = figureIndex(discourse).within(rate.per.measure, range, rate.figure.mention.order)
  const counts = [
    ...known
      .filter((each) => digits >= TELLING || isCalled(each, rate.per.word))
      .map(({ operand }) => operand),
  ]
  return (counts.length > 0 || digits < TELLING ? counts : joinedCounts(discourse, rate)).slice(0, 2)
}

/** "Thẩm phán 07 người", "07 Thẩm phán": a count with the very noun of a mean. */
function isCalled({ figure: { lead, mention } }: Known, noun: string): boolean {
  const { claim } = mention
  if (!('unit' in claim) || isTime(noun)) return false
  return claim.unit.toLowerCase() === noun || lead.replace(/ (?:là|có|gồm|hiện có)$/u, '').endsWith(noun)
}

/** "563 nhóm, lớp": counts of two nouns, of which the second is the one that a mean is for one of. */
const joinedCounts = (discourse: Discourse, { per }: Rate): Operand[] =>
  (byJoinedNoun(discourse).get(per.word) ?? []).map((figure) => operandOf(figure))

const byJoinedNoun = memoized((discourse: Discourse): Map<string, Figure[]> => {
  const found = new Map<string, Figure[]>()
  for (const passage of discourse.passages)
    for (const figure of figuresOf(passage)) {
      const { mention } = figure
      const noun = JOINED.exec(passage.lower.slice(mention.end, mention.end + JOINED_REACH))?.[1]
      if (noun && mention.claim.kind === 'quantity' && mention.claim.decimals === 0)
        found.set(noun, [...(found.get(noun) ?? []), figure].slice(0, MOST))
    }
  return found
})

const JOINED = /^(?:,| và|\s?\/)\s?(\p{L}+)(?= (?:với|có|và|cho|gồm|của|học)|[,.;:()]|$)/u
const JOINED_REACH = 24
const MOST = 8

/** "07 Thẩm phán; … bình quân mỗi Thẩm phán giải quyết 133,7 vụ": what all of them did stands elsewhere in the report, where none is near. */
export function amountsAnywhere(
  discourse: Discourse,
  rate: Rate,
  { counts, isFar }: { readonly counts: readonly Operand[]; readonly isFar: boolean },
): (readonly [amount: Operand, count: Operand])[] {
  const [mean, words] = [intervalOf(rate.operand), new Set(contentWords(rate.figure.lead))]
  if (!mean || significantDigits(rate.operand) < SURE) return []
  return counts.flatMap((count) => {
    const size = intervalOf(count)
    const found = size
      ? figureIndex(discourse).within(rate.of.measure, multiply(mean, size), rate.figure.mention.order)
      : []
    return found
      .filter(
        ({ figure, operand }) =>
          (isFar && isNamed(figure, words)) || (isSpan(rate, count) && significantDigits(operand) > SURE),
      )
      .map(({ operand }) => [operand, count] as const)
  })
}

const isNamed = ({ lead }: Figure, words: ReadonlySet<string>): boolean =>
  contentWords(lead).some((word) => words.has(word))

/** "mức bình quân của 10 tháng qua (295,7 tỷ đồng/tháng)": the months right in front of the mean. */
function isSpan({ per, figure }: Rate, { claim }: Operand): boolean {
  const before = figuresOf(figure.passage)[figure.at - 1]
  return isTime(per.word) && before?.mention.claim.id === claim.id
}
