/** "Ngô 84 ha. Trong đó 60,4 ha lấy hạt; năng suất đạt … tạ/ha. Sản lượng … tấn, còn 23,6 ha lấy thân": the one part with its yield, and what is left. */

import { isDigitOff } from '../digit-off.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { operandOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { compatible } from '../units.ts'

/** How many sentences and figures behind its total the rest may stand. */
const [SENTENCES, FIGURES] = [2, 8]

/** Every total with the part that "Trong đó" names first and the rest that "còn" names last, of its unit both. */
export function usedAndLeft({ passages }: Discourse): Proposal[] {
  return passages
    .filter(({ block, lower }) => !block.cell && lower.includes('trong đó') && lower.includes('còn'))
    .flatMap((passage) =>
      passage.mentions.flatMap((part, at) =>
        at > 0 && OPENS.test(part.lead) ? proposalsOf(passage, at) : [],
      ),
    )
}

const OPENS = /^trong đó(?: có)?$/u
const LEFT = /^còn(?: lại)?(?: là)?$/u

function proposalsOf({ mentions }: Passage, at: number): Proposal[] {
  const [total, part] = [mentions[at - 1]!, mentions[at]!]
  const behind = mentions.slice(at + 1, at + 1 + FIGURES)
  const others = behind.filter((other) => other.sentence < part.sentence + SENTENCES && isLike(other, total))
  const [left] = others
  if (!left || !LEFT.test(left.lead) || !isLike(part, total) || total.sentence < part.sentence - 1) return []
  if (!isLike(total, total)) return []
  const told: Proposal = {
    kind: 'sum',
    variant: 'parts',
    stated: operandOf(total.claim),
    members: [part, left].map(({ claim }): Member => ({ ...operandOf(claim), role: 'part' })),
    evidence: 'trong đó … còn',
    strength: STRENGTH.fitting,
  }
  if (judgedToHold(judge(told))) return [told]
  return isDigitOff(told) ? [{ ...told, strength: STRENGTH.clear }] : []
}

/** An amount of the unit of another, on its level of brackets. */
const isLike = ({ claim, bracket }: Mention, total: Mention): boolean =>
  claim.kind === 'quantity' &&
  claim.role === 'actual' &&
  !claim.direction &&
  bracket === total.bracket &&
  compatible(operandOf(total.claim), operandOf(claim))
