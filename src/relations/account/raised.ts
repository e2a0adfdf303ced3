import { levelBefore } from '../context/around.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import type { Passage } from '../discourse/index.ts'
import { operandOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { sameSort } from './entry.ts'

/** "nâng tổng số lên", "nâng số xã đạt chuẩn lên": right before the new total. */
const RAISED = /(?:nâng|đưa)\s(?:tổng\s)?số[^,;]{0,60}?\slên(?:\sthành|\stới|\sđến)?$/u

/** "năm 2023 có", "cùng kỳ": right before the old total in the bracket behind the new one. */
const BEFORE = /(?:năm\s\d{4}|năm trước|năm ngoái|cùng kỳ|trước đó|đầu năm|đã có)(?:\slà|\scó|:)?$/u

/** "Cấp mới 1.286 chữ ký số, nâng tổng số lên 4.102 chữ ký số (năm 2023 có 2.816 chữ ký số)". */
export function raisedTotals(passage: Passage): Proposal[] {
  if (!passage.block.value.includes(' lên')) return []
  return figuresOf(passage).flatMap((total): Proposal[] => {
    if (!RAISED.test(total.lead) || !isAmount(total)) return []
    const added = levelBefore(total, 4).find((figure) => isAmount(figure) && isOne(figure, total))
    const old = figuresOf(passage)
      .slice(total.at + 1, total.at + 3)
      .find((figure) => figure.mention.bracket !== total.mention.bracket && BEFORE.test(figure.lead))
    if (!added || !old || !isAmount(old) || !isOne(old, total)) return []
    return [
      {
        kind: 'balance',
        variant: 'account',
        stated: operandOf(total.mention.claim),
        members: [
          { ...operandOf(old.mention.claim), role: 'opening' },
          { ...operandOf(added.mention.claim), role: 'in' },
        ],
        evidence: 'nâng … lên',
        strength: STRENGTH.sure,
      },
    ]
  })
}

const isAmount = ({ mention: { claim } }: Figure) => claim.kind === 'quantity'

const isOne = (a: Figure, b: Figure) => sameSort(operandOf(a.mention.claim), operandOf(b.mention.claim))
