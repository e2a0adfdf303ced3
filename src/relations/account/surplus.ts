/** "Xuất khẩu 74,1 triệu USD … Nhập khẩu 73,9 triệu USD … xuất siêu 134 nghìn USD": what one way is more than the other by. */
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Called, calledBothWays, ofWay } from '../two-ways.ts'

/** How many such figures before a balance its two ways may stand. */
const REACH = 12

/** The balance of the two ways nearest before it that give it; where the text has just one of either, also one that fails. */
export function surpluses(discourse: Discourse): Proposal[] {
  const called = calledBothWays(discourse)
  return called.flatMap((balance, at) =>
    balance.way === 'surplus' || balance.way === 'deficit'
      ? of(balance, called.slice(Math.max(0, at - REACH), at).reverse())
      : [],
  )
}

function of(balance: Called, before: readonly Called[]): Proposal[] {
  const { figure, way } = balance
  const near = before.filter(
    ({ figure: { passage } }) => passage.block.section === figure.passage.block.section,
  )
  const pairs = ofWay(near, balance, 'one').flatMap((one) =>
    ofWay(near, balance, 'other').map(
      (other): Proposal => ({
        kind: 'balance',
        variant: 'account',
        stated: operandOf(figure),
        members: [
          { ...operandOf(way === 'surplus' ? one : other), role: 'in' },
          { ...operandOf(way === 'surplus' ? other : one), role: 'out' },
        ],
        evidence: way === 'surplus' ? balance.row.surplus[0]! : balance.row.deficit[0]!,
        strength: STRENGTH.fitting,
      }),
    ),
  )
  const held = pairs.find(holds)
  if (held) return [held]
  const [only, more] = pairs
  const isBeside = near.filter(({ figure: { passage } }) => passage === figure.passage).length >= 2
  return only && !more && isBeside ? [{ ...only, strength: STRENGTH.told }] : []
}
