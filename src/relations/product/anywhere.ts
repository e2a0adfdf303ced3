/** The amount or the count of a mean where it does not stand beside it. */
import { divide, type Interval, multiply } from '../../model/index.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { figureIndex } from '../context/figure-index.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { sentenceBefore } from '../context/said-before.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, intervalOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { countsCalled, isCalled } from './called.ts'
import { papersOf } from './papers.ts'
import { populations } from './populations.ts'
import { qualifierOf } from './qualified.ts'
import { isTime, type Rate } from './rates.ts'
import { roundedFrom } from './rounded-from.ts'

/** Digits of a mean from which some count of its sort that fits is no coincidence; with fewer it must be called so. */
const TELLING = 3

/** Digits of a mean from which an amount anywhere that fits is none, be it called so or not. */
const SURE = 4

/** Counts of the report that an amount over the rate would give. */
export function countsAnywhere(discourse: Discourse, rate: Rate, amount: Operand): Operand[] {
  const [printed, slack] = [intervalOf(amount), roundedFrom(rate.operand)]
  const range: Interval | undefined =
    printed && slack && slack.lo.compare(0) > 0 ? divide(printed, slack) : undefined
  const digits = significantDigits(rate.operand)
  if (digits < 2) return wholesCalled(discourse, rate, amount)
  if (!range) return []
  const known = figureIndex(discourse).within(rate.per.measure, range, rate.figure.mention.order)
  const people = PEOPLE.test(rate.per.word) ? populations(discourse) : []
  const counts = known
    .filter(({ figure }) => digits >= TELLING || isCalled(figure, rate.per.word) || isOneOf(people, figure))
    .map(({ operand }) => operand)
  const found = counts.length > 0 ? counts : joinedCounts(discourse, rate)
  const papers = found.length > 0 ? found : papersOf(rate, range)
  return (papers.length > 0 ? papers : bareCounts(discourse, rate, range)).slice(0, 2)
}

/** "86.420 lượt người, bình quân 0,88 lượt/người dân": of all whom the report says that there are. */
const PEOPLE = /^(?:dân|người|người dân|nhân khẩu|khẩu)$/u

const isOneOf = (people: readonly Operand[], { mention: { claim } }: Figure): boolean =>
  people.some((operand) => operand.claim === claim)

/** "48 phiên tòa, bình quân mỗi Thẩm phán 8 phiên": where the amount stands right before a mean of one digit, it is a whole multiple. */
function wholesCalled(discourse: Discourse, { figure, operand, per }: Rate, amount: Operand): Operand[] {
  const before = figuresOf(figure.passage)[figure.at - 1]?.mention
  if (before?.claim.id !== amount.claim.id || before.sentence !== figure.mention.sentence) return []
  const [mean, total] = [amountOf(operand), amountOf(amount)]
  return countsCalled(discourse, per.word).filter((count) => {
    const size = amountOf(count)
    return mean && total && size ? mean.mul(size).equals(total) && size.compare(1) > 0 : false
  })
}

/** "ngày điều trị bình quân 4,5 ngày/bệnh nhân vào viện", "vào viện 5.120": a number without a unit, by the noun of a mean or by what picks it out. */
function bareCounts(discourse: Discourse, rate: Rate, range: Interval): Operand[] {
  const picked = qualifierOf(rate)
  return figureIndex(discourse)
    .within('', range, rate.figure.mention.order)
    .filter(({ figure }) => isCalled(figure, rate.per.word) || (picked !== '' && isCalled(figure, picked)))
    .map(({ operand }) => operand)
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
  const { lead, tail } = rate.figure
  const [mean, words] = [roundedFrom(rate.operand), new Set(contentWords(`${lead} ${tail}`))]
  const digits = significantDigits(rate.operand)
  if (!mean || digits < 2) return []
  const said = new Set(
    contentWords(`${sentenceBefore(rate.figure, SENTENCE)}${rate.figure.mention.claim.text}`),
  )
  return counts.flatMap((count) => {
    const size = intervalOf(count)
    const found = size
      ? figureIndex(discourse).within(rate.of.measure, multiply(mean, size), rate.figure.mention.order)
      : []
    return found
      .filter(
        ({ figure, operand }) =>
          (digits >= SURE &&
            ((isFar && isNamed(figure, words)) ||
              (isSpan(rate, count) && significantDigits(operand) > SURE))) ||
          isRowOf(figure, said, digits),
      )
      .map(({ operand }) => [operand, count] as const)
  })
}

const isNamed = ({ lead }: Figure, words: ReadonlySet<string>): boolean =>
  contentWords(lead).some((word) => words.has(word))

/** "Nhựa thông 704 tấn, giá bình quân 16 triệu đồng/tấn": the cell of the row that the sentence names, "Nhựa thông | 11.264". */
function isRowOf({ mention: { claim, block } }: Figure, said: ReadonlySet<string>, digits: number): boolean {
  const name = contentWords(claim.row?.at(-1) ?? '')
  if (!block.cell || name.length === 0) return false
  return digits < TELLING ? name.length > 1 && name.every((word) => said.has(word)) : said.has(name[0]!)
}

const SENTENCE = 200

/** "mức bình quân của 10 tháng qua (295,7 tỷ đồng/tháng)": the months right in front of the mean. */
function isSpan({ per, figure }: Rate, { claim }: Operand): boolean {
  const before = figuresOf(figure.passage)[figure.at - 1]
  return isTime(per.word) && before?.mention.claim.id === claim.id
}
