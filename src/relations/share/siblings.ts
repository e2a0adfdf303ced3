import { type Figure, figuresOf } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { holds } from '../context/settle.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'

interface Found {
  readonly figure: Figure
  readonly proposal: Proposal
}

/** From here on the words of a share leave no doubt. */
const SURE = 0.8

/** How many shares on either side are asked for their whole. */
const NEAR = 4

/**
 * Shares for which no whole was found, or only one that fails, get that of a share beside them in the same sentence: where "đúng hạn 2.847 hồ sơ
 * (99,41%)" is taken of 2.864, "trễ hạn 17 hồ sơ (0,95%)" is as well.
 */
export function withSiblings(found: readonly Found[]): Proposal[] {
  return found
    .map(({ figure, proposal }, at) => {
      if (proposal.open ? proposal.open !== 'base-not-stated' : proposal.strength >= SURE || holds(proposal))
        return proposal
      const part = proposal.members.find(({ role }) => role === 'part')
      const beside = found
        .slice(Math.max(0, at - NEAR), at + NEAR + 1)
        .find(
          (other) => other.proposal !== proposal && together(figure, other.figure) && holds(other.proposal),
        )
      const base = beside?.proposal.members.find(({ role }) => role === 'base')
      if (!part || !base || !fits(part, base)) return proposal
      return { ...proposal, members: [part, base], strength: SURE, open: undefined }
    })
    .map(closed)
}

/** One list: in one sentence, and of one time. "Cuối năm 2022 có 139 hộ (6,14%); … còn 108 hộ (4,75%)" is of two. */
function together(a: Figure, b: Figure): boolean {
  if (a.passage !== b.passage || a.mention.sentence !== b.mention.sentence) return false
  const [first, last] = a.at < b.at ? [a, b] : [b, a]
  const from = figuresOf(a.passage)[first.at - 2]?.mention.end ?? 0
  return !PERIOD.test(
    a.passage.block.value.slice(Math.max(from, first.mention.start - 80), last.mention.start).toLowerCase(),
  )
}

const PERIOD = /(?:đầu|cuối|cùng) (?:năm|kỳ|nhiệm kỳ)|(?:năm|kỳ|tháng|quý) trước|năm (?:\d{4}|ngoái|nay)/

const fits = (part: Operand, base: Operand) => {
  if (part.claim.id === base.claim.id) return false
  const [a, b] = [amountOf(part), amountOf(base)]
  return a !== undefined && b !== undefined && a.compare(b) <= 0 && alike(part, base)
}

/** Without an `open` of undefined, which the type does not know. */
function closed({
  open,
  ...proposal
}: Omit<Proposal, 'open'> & { readonly open?: Proposal['open'] | undefined }): Proposal {
  return open ? { ...proposal, open } : proposal
}
