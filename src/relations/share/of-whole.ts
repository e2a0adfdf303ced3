import { COMPLEMENTS } from '../../lexicon/share-cues.ts'
import { exact, HUNDRED } from '../../model/index.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** More shares than this are no breakdown in one sentence. */
const MOST = 12

/**
 * Shares in one sentence that make 100 %: their counts add up to the whole they are taken of, or their words part it in
 * two. `shares` are what was found of each percentage.
 */
export function sharesOfWholes(discourse: Discourse, shares: readonly Proposal[]): Proposal[] {
  const bySentence = new Map<string, Proposal[]>()
  for (const share of shares) {
    const place = share.stated && discourse.mentionOf(share.stated.claim.id)
    if (!place || place.block.cell || share.open) continue
    const key = `${place.block.id}/${place.sentence}/${baseOf(share)?.claim.id ?? ''}`
    const list = bySentence.get(key)
    if (list) list.push(share)
    else bySentence.set(key, [share])
  }
  return [...bySentence.values()].flatMap(breakdown)
}

function breakdown(shares: readonly Proposal[]): Proposal[] {
  if (shares.length < 2 || shares.length > MOST) return []
  const whole = baseOf(shares[0]!)
  const parts = shares.map(({ members }) => members.find(({ role }) => role === 'part'))
  const total = whole && amountOf(whole)
  const added = parts.reduce((sum, part) => sum.add((part && amountOf(part)) ?? 0), exact(0))
  const byFigures = total !== undefined && added.equals(total)
  if (!byFigures && !partedByWords(parts)) return []
  const stated = shares.at(-1)!.stated!
  const members = shares.slice(0, -1).map(({ stated: share }): Member => ({ ...share!, role: 'part' }))
  const proposal: Proposal = {
    kind: 'complement',
    variant: 'shares-of-whole',
    stated,
    members,
    evidence: `${HUNDRED.toString()}%`,
    strength: byFigures ? STRENGTH.sure : STRENGTH.fitting,
  }
  return shares.every(holds) || holds(proposal) ? [proposal] : []
}

const baseOf = ({ members }: Proposal): Operand | undefined => members.find(({ role }) => role === 'base')

/** "đúng hạn … trễ hạn": two subjects that leave nothing between them. */
function partedByWords(parts: readonly (Member | undefined)[]): boolean {
  if (parts.length !== 2) return false
  const [a = '', b = ''] = parts.map((part) => part?.claim.subject.toLowerCase() ?? '')
  return COMPLEMENTS.some(
    ([one, other]) => (a.includes(one) && b.includes(other)) || (a.includes(other) && b.includes(one)),
  )
}
