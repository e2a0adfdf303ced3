/** The figures of a field that may be the totals of what its two branches tell. */
import { figuresOf } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { sentenceBefore } from '../context/said-before.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { isRate } from '../units.ts'
import { type Branch, isOneKey, isWithin, keyOf, type Named } from './branch.ts'

/** How many paragraphs apart two branches, or their field and the first of them, may stand. */
export const APART = 3

/** How many figures of a paragraph are asked whether they are the total. */
const REACH = 40

/** The figures of the field before its first branch, nearest first. */
export function totalsBefore({ passages }: Discourse, { passage, figures, words }: Branch): Named[] {
  const first = figures[0]!.figure
  return passages
    .slice(Math.max(0, passage.index - APART), passage.index + 1)
    .filter(({ block }) => block.section === passage.block.section && !block.cell)
    .flatMap((other) => figuresOf(other).slice(other === passage ? Math.max(0, first.at - REACH) : -REACH))
    .filter((figure) => figure.passage !== passage || figure.at < first.at)
    .filter((figure) => !words.test(sentenceBefore(figure).toLowerCase()))
    .map((figure) => ({ figure, key: keyOf(figure, words) }))
    .reverse()
}

/** Prices, yields and means of two branches add up to nothing. */
const OF_EACH = /(?<!\p{L})(?:giá|năng suất|bình quân|trung bình|tỷ lệ)(?!\p{L})/u

/** Totals that the common name of two parts calls, those called just so first; greater than either, as they must be. */
export function calledTotals(totals: readonly Named[], one: Named, other: Named): readonly Named[] {
  const common = one.key.filter((word) => other.key.includes(word))
  const [a, b] = [one, other].map(({ figure }) => operandOf(figure))
  if (!a || !b || !alike(a, b) || common.length === 0 || isRate(a) || OF_EACH.test(common.join(' ')))
    return []
  const parts = [a, b].map(amountOf)
  const called = totals.filter(({ figure, key }) => {
    const value = amountOf(operandOf(figure))
    return (
      alike(operandOf(figure), a) &&
      isWithin(common, key) &&
      parts.every((part) => part && value && part.compare(value) < 0)
    )
  })
  const isJustSo = ({ key }: Named) => isOneKey(key, common)
  return [...called.filter(isJustSo), ...called.filter((total) => !isJustSo(total))]
}

/** The figures of the sentence that tells the total of both branches. */
export const besideTotal = (totals: readonly Named[], { stated }: Proposal): readonly Named[] => {
  const head = totals.find(({ figure }) => figure.mention.claim === stated?.claim)?.figure
  return totals.filter(
    ({ figure }) =>
      figure.passage === head?.passage &&
      figure.mention.sentence === head.mention.sentence &&
      figure !== head,
  )
}
