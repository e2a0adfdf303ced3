/** An account that tells only what came, or only what went: what went the other way may be untold. */
import { judge, judgedToHold } from '../judge.ts'
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import { surpriseOf } from '../surprise.ts'

/**
 * A proposal that only what holds, or a slip, may tell: its words leave another reading open. A slip of the last digit alone is none, for
 * what nobody told may well be one or two.
 */
export const orSlipped = (proposal: Proposal, surprise = 1): Proposal =>
  proposal.strength <= STRENGTH.fitting || holdsOrSlips(proposal, surprise)
    ? proposal
    : { ...proposal, strength: STRENGTH.fitting }

function holdsOrSlips(proposal: Proposal, surprise: number): boolean {
  const judgement = judge(proposal)
  return judgedToHold(judgement) || surpriseOf(proposal, judgement) >= surprise
}

/** "Đầu năm có 120 cán bộ, chuyển công tác 03 người, cuối năm có 118 người": who came is not told. */
export const unlessHalfTold = (proposal: Proposal, isOpen = false): Proposal =>
  (isOpen || isHalfTold(proposal)) && !hasSwapped(proposal) ? orSlipped(proposal, FAR) : proposal

/** From this surprise on a digit is in hundreds and more of the last place: what was not told is seldom so much, and so round. */
const FAR = 2

const hasSwapped = (proposal: Proposal): boolean =>
  slips(proposal).some(({ kind }) => kind === 'digits-swapped')

function isHalfTold({ members }: Proposal): boolean {
  const flows = new Set(members.map(({ role }) => role).filter((role) => role === 'in' || role === 'out'))
  return flows.size < 2
}
