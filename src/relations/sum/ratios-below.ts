/** "Toàn tỉnh có 533/722 trường đạt chuẩn. | Bậc mầm non có 171/218 trường …. | Bậc tiểu học có 194/278 trường …": a ratio taken apart by the paragraphs below it. */

import { isDigitOff } from '../digit-off.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { amountOf } from '../operand.ts'
import type { Facet, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { maybeCompatible } from '../units.ts'

/** More paragraphs than this are no breakdown. */
const REACH = 12

/** Both numbers of such ratios add up, or of three and more the one does and the other is a digit off. */
export const ratiosBelow = (discourse: Discourse): Proposal[] =>
  discourse.passages.flatMap((passage) => {
    const total = ratioOf(passage)
    if (!total) return []
    const parts = partsBelow(discourse, passage, total)
    for (let count = 2; count <= parts.length; count++) {
      const sums = SIDES.map((side) => sumOf(total, parts.slice(0, count), side))
      const held = sums.filter((sum) => judgedToHold(judge(sum)))
      if (held.length === 2 || (held.length === 1 && count > 2 && sums.some(isDigitOff))) return sums
    }
    return []
  })

const SIDES = ['numerator', 'denominator'] as const

/** The first ratio of a paragraph, where it is the first that it tells. */
function ratioOf({ block, mentions }: Passage): Mention | undefined {
  const first = mentions.find(({ claim }) => claim.kind !== 'date' && claim.kind !== 'period')
  const isShare = first?.claim.kind === 'ratio' && first.claim.reading === 'part-of-whole'
  return isShare && first.bracket === null && block.cell === undefined ? first : undefined
}

function partsBelow({ passages }: Discourse, head: Passage, total: Mention): Mention[] {
  const parts: Mention[] = []
  for (const passage of passages.slice(head.index + 1, head.index + 1 + REACH)) {
    const isBeside = passage.block.section === head.block.section && passage.block.note === head.block.note
    const part = isBeside ? ratioOf(passage) : undefined
    if (!part || !maybeCompatible(numeratorOf(part), numeratorOf(total)) || !isBelow(part, total)) break
    parts.push(part)
  }
  return parts
}

/** "18/20 xã đạt giao thông. | 10/20 xã đạt thủy lợi": what is as many as the whole is no part of it, but the whole again. */
const isBelow = (part: Mention, total: Mention): boolean => {
  const [own, all] = [part, total].map(({ claim }) => amountOf({ claim, facet: 'denominator' }))
  return own !== undefined && all !== undefined && own.compare(all) < 0
}

const sumOf = (total: Mention, parts: readonly Mention[], facet: Facet): Proposal => ({
  kind: 'sum',
  variant: facet === 'numerator' ? 'numerators' : 'denominators',
  stated: { claim: total.claim, facet },
  members: parts.map(({ claim }) => ({ claim, facet, role: 'part' })),
  evidence: '¶',
  strength: STRENGTH.sure,
})

const numeratorOf = ({ claim }: Mention): Operand => ({ claim, facet: 'numerator' })
