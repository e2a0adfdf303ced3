/** What a rise or a fall is made of, told in the bracket right behind it. */
import { ACCOUNT_CUES, type AccountWord } from '../../lexicon/account-cues.ts'
import { OPENINGS_OF_SOME } from '../../lexicon/place-levels.ts'
import { sum, ZERO } from '../../model/index.ts'
import { anyOf } from '../any-of.ts'
import { isDigitOff } from '../digit-off.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Series } from './series.ts'

/** Fewer may be the causes that were worth their names. */
const FEWEST = 3

const SOME = new RegExp(anyOf([...OPENINGS_OF_SOME, 'trong đó', 'do']), 'u')

/**
 * "giảm 36 hội viên (từ trần 27, chuyển đi 06, xóa tên 0)": bare counts of all causes, three and more, a digit of which is wrong; no word
 * says that they are some, or that others came meanwhile.
 */
export const tellsCauses = ({ evidence, strength, mentions }: Series, proposal: Proposal): boolean =>
  evidence === '(…)' &&
  strength >= STRENGTH.clear &&
  proposal.members.length >= FEWEST &&
  proposal.members.length === mentions.length &&
  proposal.members.every((member) => codeOf(member) === '') &&
  mentions.every(({ lead }) => lead !== '' && !SOME.test(lead)) &&
  isSlipOf(proposal)

/** Causes that are more than the change are not some of them; fewer may be, unless one is a bare nought. */
function isSlipOf(proposal: Proposal): boolean {
  const amounts = proposal.members.flatMap((member) => amountOf(member) ?? [])
  const isShort = sum(amounts).compare(amountOf(proposal.stated!) ?? ZERO) < 0
  return (!isShort || amounts.some((amount) => amount.equals(ZERO))) && isDigitOff(proposal)
}

/** "giảm 15 người (nghỉ hưu 12, thôi việc 05, tuyển mới 02)", "giảm 15 người (…), tuyển mới 05 người": what moved the other way is told as well. */
export function isNet({ claim }: Operand, { mentions }: Series): boolean {
  const against = claim.direction === 'up' ? WENT : CAME
  const { block, end } = mentions.at(-1)!
  const behind = /^[^.;\n]*/u.exec(block.value.slice(end, end + REACH))?.[0] ?? ''
  return mentions.some(({ lead }) => against.test(lead)) || against.test(behind.toLowerCase())
}

/** Units of text behind the bracket in which its sentence may go on with what came. */
const REACH = 80

const ofSide = (side: AccountWord) =>
  new RegExp(anyOf(ACCOUNT_CUES.filter((cue) => cue.side === side).map(({ surface }) => surface)), 'u')
const [CAME, WENT] = [ofSide('in'), ofSide('out')]
