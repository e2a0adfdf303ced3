/** "nhà ở cho 86 hộ: xây mới 52 nhà, mức 60 triệu đồng/nhà; sửa chữa 34 nhà, mức 30 triệu đồng/nhà": counts told with their rates make one before them. */
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import { type Discourse, firstAt } from '../discourse/index.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { bothCounted } from '../units.ts'

/** Sums of the counts of amounts that are worked out of several counts and rates; only what agrees. */
export const countsOfProducts = (discourse: Discourse, proposals: readonly Proposal[]): Proposal[] =>
  proposals.flatMap((proposal): Proposal[] => {
    const { kind, members } = proposal
    if (kind !== 'product' || members.length < LEAST || !members.every(({ role }) => role === 'factor'))
      return []
    const parts = members.filter((_, at) => at % 2 === 0).map((count): Member => ({ ...count, role: 'part' }))
    const total = announcing(discourse, parts[0]!)
    if (!total || parts.some((part) => part.claim.id === total.mention.claim.id)) return []
    const stated = operandOf(total)
    if (!parts.every((part) => bothCounted(part, stated))) return []
    const sum: Proposal = {
      kind: 'sum',
      variant: 'parts',
      stated,
      members: parts,
      evidence: ':',
      strength: STRENGTH.fitting,
    }
    return holds(sum) ? [sum] : []
  })

/** Two counts with their rates. */
const LEAST = 4

/** The figure in front of the first count, where a colon or a word that lists leads from the one to the other. */
function announcing(discourse: Discourse, { claim }: Member): Figure | undefined {
  const passage = discourse.passageOf(claim.place.block)
  const mention = discourse.mentionOf(claim.id)
  if (!passage || !mention || passage.block.cell) return undefined
  const figures = figuresOf(passage)
  const before = figures[firstAt(figures, mention.start, (figure) => figure.mention.start) - 1]
  if (before?.mention.sentence !== mention.sentence || before.mention.claim.kind !== 'quantity')
    return undefined
  return LISTS.test(passage.lower.slice(before.mention.end, mention.start)) ? before : undefined
}

const LISTS = /:|(?<!\p{L})(?:gồm|trong đó|cụ thể)(?!\p{L})/u
