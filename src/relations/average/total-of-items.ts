import type { Figure } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { yearItems } from './year-items.ts'

/** "980 ha [2020: 310; 2021: 320; 2022: 350], bình quân mỗi năm 372 ha": the items of the years make up the amount, which is told then. */
export function totalOfItems(mean: Figure, amounts: readonly Figure[]): Proposal | undefined {
  const [items] = yearItems(mean)
  if (!items || items.strength < STRENGTH.sure) return undefined
  const members = items.members.map((member) => ({ ...member, role: 'part' as const }))
  const amount = amounts.find((each) =>
    holds({ ...items, kind: 'sum', variant: 'parts', stated: operandOf(each), members }),
  )
  return (
    amount && {
      ...items,
      kind: 'product',
      variant: 'product',
      stated: operandOf(amount),
      members: [{ ...operandOf(mean), role: 'factor' }],
      counted: members.length,
    }
  )
}
