/** Shares told in parallel, each of a whole of its own. */
import { contentWords } from '../content-words.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { baseOf, type Found, partOf } from './part-and-whole.ts'

/** How many figures beside the whole of a share the one may stand that another share is of. */
const REACH = 4

/**
 * A share that fails of the whole of the one beside it, where the words give it another. "cấp tỉnh nhận 23.233 hồ sơ, với 6.596 hồ sơ
 * (28,39%); cấp huyện nhận 6.776 hồ sơ, với 2.521 hồ sơ (37,76%)": each stands with its part behind its own whole. "527 vụ khiếu nại, 46 vụ
 * tố cáo. Đã giải quyết 376 vụ khiếu nại, đạt 71,3%; 35 vụ tố cáo, đạt 76%": the two wholes stand in the order of their parts.
 */
export function ofWholeApart(discourse: Discourse, share: Found, held: Found): Proposal | undefined {
  return ofItsClause(share, held) ?? ofWholeBeside(discourse, share, held)
}

/** The share of the figure that stands before its part as the whole of the other stands before its own: as far off, and with the very words between. */
function ofItsClause({ figure, proposal }: Found, held: Found): Proposal | undefined {
  const other = stretchOf(held)
  const part = ofMember(partOf(proposal), figure)
  if (!other || !part) return undefined
  const whole = figuresOf(figure.passage)[part.at - (other.part.at - other.base.at)]
  if (whole?.mention.claim.kind !== 'quantity' || whole.mention.sentence !== part.mention.sentence)
    return undefined
  const isApart = whole.at > held.figure.at || figure.at < other.base.at
  const isAlike = codeOf(operandOf(whole)) === codeOf(operandOf(other.base))
  if (!isApart || !isAlike || gapBetween(whole, part) !== gapBetween(other.base, other.part)) return undefined
  return ofWhole(proposal, operandOf(whole))
}

/** The whole and the part of a share, which stand in front of it one behind the other. */
function stretchOf({
  figure,
  proposal,
}: Found): { readonly base: Figure; readonly part: Figure } | undefined {
  const [base, part] = [baseOf(proposal), partOf(proposal)].map((member) => ofMember(member, figure))
  return base && part && base.at < part.at && base.mention.sentence === part.mention.sentence
    ? { base, part }
    : undefined
}

/** The figure of a member, where it stands not far before a share. */
const ofMember = (member: Member | undefined, { passage, at }: Figure): Figure | undefined =>
  member &&
  figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .find(({ mention: { claim } }) => claim.id === member.claim.id)

/** The share of the one figure beside the whole of the other that is called as its part is; the share as it was, where it fits another there. */
function ofWholeBeside(discourse: Discourse, { proposal }: Found, held: Found): Proposal | undefined {
  const [base, part] = [baseOf(held.proposal), partOf(proposal)]
  const beside = base && part ? sistersOf(discourse, base, part) : []
  if (!base || !part || beside.length === 0) return undefined
  const called = isCalledAs(base, part) ? [] : beside.filter((sister) => isCalledAs(sister, part))
  const [own, more] = called
  if (own && !more) return ofWhole(proposal, own)
  return beside.some((sister) => holds(ofWhole(proposal, sister))) ? proposal : undefined
}

function ofWhole({ open: _, ...share }: Proposal, whole: Operand): Proposal {
  const part = share.members.find(({ role }) => role === 'part')!
  return { ...share, members: [part, { ...whole, role: 'base' }], strength: STRENGTH.sure }
}

/** Levels of the unit of a whole beside it in its sentence that are not less than a part. */
function sistersOf(discourse: Discourse, base: Operand, part: Operand): Operand[] {
  const mention = discourse.mentionOf(base.claim.id)
  const least = amountOf(part)
  if (!mention || !least) return []
  return discourse.mentions
    .slice(Math.max(0, mention.order - REACH), mention.order + REACH + 1)
    .filter(
      ({ claim, block, sentence, bracket }) =>
        claim.kind === 'quantity' &&
        claim.direction === undefined &&
        ![base, part].some((other) => other.claim === claim) &&
        block === mention.block &&
        sentence === mention.sentence &&
        bracket === mention.bracket,
    )
    .map(({ claim }): Operand => ({ claim, facet: 'value' }))
    .filter((sister) => codeOf(sister) === codeOf(base) && (amountOf(sister)?.compare(least) ?? -1) >= 0)
}

/** Whether all words of what a whole is called are among those of a part. */
function isCalledAs({ claim: whole }: Operand, { claim: part }: Operand): boolean {
  const words = new Set(contentWords(part.subject))
  return contentWords(whole.subject).every((word) => words.has(word))
}
