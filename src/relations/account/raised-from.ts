import { levelBefore } from '../context/around.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Passage } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { bothCounted } from '../units.ts'
import { orSlipped } from './half-told.ts'

/** How many figures before the old total what came to it may stand. */
const REACH = 10

/** "nâng tổng số từ" in front of the old total, and "(đầu năm) lên" between it and the new one. */
const FROM = /(?<!\p{L})(?:nâng|đưa)(?: \p{L}+){0,10} từ$/u
const TO = /^(?: \p{L}+)?(?: ?\([^()]{0,40}\))?\s?lên(?: thành| tới| đến)? $/u

/** "Cấp 1.047 giấy, … nâng tổng số giấy từ 47.669 giấy (đầu năm) lên 48.716 giấy": what came first makes up the rise, where it does. */
export function raisedFrom(passage: Passage): Proposal[] {
  if (!passage.block.value.includes(' lên ')) return []
  const figures = figuresOf(passage)
  return figures.flatMap((total) => {
    const old = figures[total.at - 1]
    if (!old || !FROM.test(old.lead) || !(isOne(old, total) || isBare(old))) return []
    if (!TO.test(passage.lower.slice(old.mention.end, total.mention.start))) return []
    const before = levelBefore(old, REACH)
    const own = before.find((figure) => isOne(figure, total))
    const added = own ?? before.find((figure) => bothCounted(operandOf(figure), operandOf(total)))
    if (!added) return []
    const proposal: Proposal = {
      kind: 'balance',
      variant: 'account',
      stated: operandOf(total),
      members: [
        { ...operandOf(old), role: 'opening' },
        { ...operandOf(added), role: 'in' },
      ],
      evidence: 'nâng … từ … lên',
      strength: STRENGTH.clear,
    }
    return own ? orSlipped(proposal) : [proposal].filter(holds)
  })
}

/** "từ 18.204 lên 21.685 thẻ": the unit stands behind the second alone. */
const isBare = ({ mention: { claim } }: Figure): boolean => claim.kind === 'quantity' && claim.unit === ''

const isOne = (a: Figure, b: Figure): boolean =>
  a.mention.claim.kind === 'quantity' &&
  b.mention.claim.kind === 'quantity' &&
  a.mention.claim.unit !== '' &&
  codeOf(operandOf(a)) === codeOf(operandOf(b))
