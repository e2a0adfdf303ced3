/** What a total rose or fell by is what its parts rose and fell by together. */

import { directionOf } from '../context/direction.ts'
import { figuresOf } from '../context/figures.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { operandKey } from '../keys.ts'
import { isSumOfText, type Operand, type Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'
import { hasTurnedDirection } from '../turned-sign.ts'
import { compatible } from '../units.ts'

/**
 * "Thụ lý 812 vụ, tăng 46 vụ; trong đó: hình sự 301 vụ, giảm 12 vụ; dân sự 511 vụ, tăng 58 vụ": where the levels add up, their changes do
 * with their signs. Parts may have been counted otherwise the year before: what fails is told only of swapped digits,
 * and where they went the other way.
 */
export function changesOfParts(discourse: Discourse, proposals: readonly Proposal[]): Proposal[] {
  const told = changesTold(proposals)
  const changeOf = (level: Operand): Operand | undefined => {
    const mention = discourse.mentionOf(level.claim.id)
    return told.get(operandKey(level)) ?? (mention && changeCalled(discourse, mention))
  }
  return proposals.filter(isOfLevels).flatMap(({ stated, members }): Proposal[] => {
    const [total, ...parts] = [stated!, ...members].map(changeOf)
    const own = parts.flatMap((part) => part ?? [])
    if (!total || own.length < parts.length || areShared([total, ...own])) return []
    const proposal: Proposal = {
      kind: 'sum',
      variant: 'parts',
      stated: total,
      members: own.map((part) => ({ ...part, role: 'part' })),
      evidence: '± … ±',
      strength: STRENGTH.doubtful,
    }
    if (hasTurnedDirection(proposal)) return [{ ...proposal, strength: STRENGTH.sure }]
    return judgedToHold(judge(proposal)) || isSwapped(proposal) ? [proposal] : []
  })
}

const isOfLevels = (proposal: Proposal): boolean =>
  isSumOfText(proposal) &&
  proposal.stated !== null &&
  [proposal.stated, ...proposal.members].every(isLevel) &&
  judgedToHold(judge(proposal))

const isLevel = ({ claim, facet }: Operand): boolean =>
  facet === 'value' &&
  claim.kind === 'quantity' &&
  claim.direction === undefined &&
  claim.column === undefined

const areShared = (all: readonly Operand[]): boolean => new Set(all.map(operandKey)).size < all.length

/** The amounts that levels are told to have risen or fallen by, in a change that holds, or that words leave no doubt of: "8.554 người, giảm 2.002 người (-18,97%)". */
function changesTold(proposals: readonly Proposal[]): ReadonlyMap<string, Operand> {
  const found = new Map<string, Operand>()
  for (const proposal of proposals) {
    const { kind, variant, stated, members } = proposal
    const now = members.find(({ role }) => role === 'now')
    if (kind !== 'change' || !now || !(judgedToHold(judge(proposal)) || proposal.strength >= STRENGTH.told))
      continue
    const amount =
      variant === 'difference' ? stated : members.find(({ role }) => role === 'in' || role === 'out')
    if (amount && isChange(amount)) found.set(operandKey(now), asSigned(amount))
  }
  return found
}

const isChange = ({ claim }: Operand): boolean => claim.kind === 'quantity' && claim.direction !== undefined

const asSigned = ({ claim }: Operand): Operand => ({ claim, facet: 'signed' })

/** How many figures behind a level its change may stand. */
const REACH = 8

/** The one change behind a level that is called as it is: "thụ lý giảm 66 vụ" of "thụ lý 1.367 vụ". */
function changeCalled({ passageOf }: Discourse, level: Mention): Operand | undefined {
  const passage = passageOf(level.block.id)
  const figures = passage ? figuresOf(passage) : []
  const at = figures.findIndex(({ mention }) => mention === level)
  const own: Operand = { claim: level.claim, facet: 'value' }
  const found = figures.slice(at + 1, at + 1 + REACH).filter((figure) => {
    const { claim } = figure.mention
    const word = isChange({ claim, facet: 'value' }) ? directionOf(figure)?.word : undefined
    if (word === undefined || !compatible({ claim, facet: 'value' }, own)) return false
    const name = figure.lead.slice(0, figure.lead.lastIndexOf(word)).trim()
    return name !== '' && ` ${figures[at]!.lead}`.endsWith(` ${name}`)
  })
  return found.length === 1 ? asSigned({ claim: found[0]!.mention.claim, facet: 'value' }) : undefined
}
