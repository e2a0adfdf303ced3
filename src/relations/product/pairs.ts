import { figuresOf, gapBetween, plain } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import { unitOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { around } from './around.ts'
import type { Rate } from './rates.ts'
import { isOfAll, isSlip } from './slipped.ts'
import { isCompared } from './twins.ts'

/** How many figures before or behind its rates an amount made of two products may stand. */
const REACH = 8

/** "09 nhà mới, 13 nhà sửa chữa, kinh phí 710 triệu đồng (50 triệu đồng/nhà; 20 triệu đồng/nhà)": two products in one amount. */
export function paired(rates: readonly Rate[]): Proposal[] {
  return rates.flatMap((first, i) => {
    const second = rates[i + 1]
    return second && belong(first, second) ? fromPair(first, second) : []
  })
}

function fromPair(first: Rate, second: Rate): Proposal[] {
  const rated = new Set([first.operand.claim.id, second.operand.claim.id])
  const near = around(first, first.of, REACH).filter(({ claim }) => !rated.has(claim.id))
  const total = near.find(({ claim }) => isTotalBehind(second, claim.id))
  const amounts = [...(total ? [total] : []), ...near.filter((amount) => amount !== total)].slice(0, 4)
  const row = rowOfCounts(first, second) ?? namedCounts(first, second)
  const counts = around(first, first.per, REACH).slice(0, 4)
  const orders = row
    ? [row]
    : counts.flatMap((a) => counts.filter((b) => b !== a).map((b) => [a, b] as const))
  const candidates = amounts.flatMap((amount) =>
    orders.map(([a, b]) => pairedProduct(amount, [a, first.operand, b, second.operand])),
  )
  const held = candidates.find(holds)
  if (held) return [held]
  if (row)
    return candidates.slice(0, 1).map((made) => ({
      ...made,
      strength: isTied(made, first, second) ? STRENGTH.sure : STRENGTH.told,
    }))
  return counts.length === 2 && amounts.length === 1 ? candidates.slice(1, 2) : []
}

/** Whether words leave no doubt about what the two products make; or a digit makes up for it, of what is called the total behind both. */
const isTied = (made: Proposal, first: Rate, second: Rate): boolean =>
  isListed(made, first) ||
  namedCounts(first, second) !== undefined ||
  (isTotalBehind(second, made.stated!.claim.id) &&
    isOfAll(gapBetween(second.figure, figuresOf(second.figure.passage)[second.figure.at + 1]!)) &&
    isSlip(made))

/** "…, 03 nhà (25 triệu đồng/nhà) với tổng kinh phí 275 triệu đồng": the figure right behind both, which words call the amount. */
function isTotalBehind({ figure }: Rate, id: string): boolean {
  const next = figuresOf(figure.passage)[figure.at + 1]
  return (
    next?.mention.claim.id === id &&
    next.mention.sentence === figure.mention.sentence &&
    /(?:tổng|kinh phí|trị giá|số tiền)[^,;]*$/u.test(next.lead)
  )
}

/** "03 HTX mỗi HTX 200 triệu đồng, 05 HTX mỗi HTX 95 triệu đồng": each count right before its rate. */
export function rowOfCounts(first: Rate, second: Rate): readonly [Operand, Operand] | undefined {
  const [a, b] = [first, second].map((rate) => {
    const before = figuresOf(rate.figure.passage)[rate.figure.at - 1]
    const count = around(rate, rate.per, 2).find(({ claim }) => claim.id === before?.mention.claim.id)
    return before?.mention.sentence === rate.figure.mention.sentence ? count : undefined
  })
  return a && b ? [a, b] : undefined
}

/** "145 nhà (làm mới 118, sửa chữa 27) … 60 triệu đồng/nhà làm mới, 30 triệu đồng/nhà sửa chữa": each count by the words behind its rate. */
function namedCounts(first: Rate, second: Rate): readonly [Operand, Operand] | undefined {
  const [a, b] = [first, second].map((rate) => {
    const { passage, mention } = rate.figure
    const behind = plain(passage.block.value.slice(mention.end, mention.end + NAME))
      .split(/[,;.()]/)[0]!
      .trim()
    const ahead = rate.figure.lead.replace(RULED, '').trim()
    return countNamed(behind, first) ?? countNamed(ahead, first)
  })
  return a && b && a.id !== b.id
    ? [
        { claim: a, facet: 'value' },
        { claim: b, facet: 'value' },
      ]
    : undefined
}

/** How long the name behind a rate may be. */
const NAME = 30

/** "mức hỗ trợ xây mới 60 triệu đồng/nhà": what is done stands behind the words for a rule of payment. */
const RULED = /^(?:và |với |theo )?(?:(?:định )?mức |đơn giá )?(?:hỗ trợ |chi |tiền )?/u

/** The one count before two rates that has a name in front of it. */
function countNamed(name: string, { figure, per }: Rate): Operand['claim'] | undefined {
  const found = figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - REACH), figure.at)
    .filter(({ mention: { claim }, lead }) => claim.kind === 'quantity' && name !== '' && lead.endsWith(name))
    .filter((count) => isCount(operandOf(count), per))
  return found.length === 1 ? found[0]!.mention.claim : undefined
}

/** A count of what the rates are for one of, or one without a unit. */
const isCount = (operand: Operand, { measure }: Rate['per']): boolean =>
  unitOf(operand) === '' || measureOf(operand) === measure

/** "1.075 triệu đồng, gồm …": the amount right before its two products, and a word that lists them. */
function isListed({ stated }: Proposal, first: Rate): boolean {
  const amount = figuresOf(first.figure.passage)[first.figure.at - 2]
  if (!amount || amount.mention.claim.id !== stated?.claim.id) return false
  return /gồm|trong đó|cụ thể|:|\(/.test(
    first.figure.passage.block.value.slice(amount.mention.end, first.figure.mention.start),
  )
}

const belong = (a: Rate, b: Rate) =>
  !isCompared(b.figure, a.figure) &&
  a.figure.passage === b.figure.passage &&
  b.figure.at - a.figure.at <= 3 &&
  a.per.measure === b.per.measure &&
  a.of.measure === b.of.measure

/** Two products in one amount. */
export const pairedProduct = (stated: Operand, factors: readonly Operand[]): Proposal => ({
  kind: 'product',
  variant: 'product',
  stated,
  members: factors.map((factor): Member => ({ ...factor, role: 'factor' })),
  evidence: factors[1]!.claim.text,
  strength: STRENGTH.told,
})
