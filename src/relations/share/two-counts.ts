/** Shares of two counts that a slash, or "trên", sets against each other. */
import { levelBefore, ownerOf } from '../context/around.ts'
import { type Figure, gapBetween } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { compatible } from '../units.ts'
import { evidenceIn } from './rate-words.ts'
import { share } from './share-of.ts'

/** Further than this a slash and a percentage are not about one thing. */
const NEAR = 110

/** "28.770 trên 42.000 người", "218 vụ trong tổng số 342 vụ"; a slash between two units ("103 vụ/177 bị can") tells two measures of one event. */
export function partsWhole(first: Figure, second: Figure): boolean {
  const gap = gapBetween(first, second)
  const [part, whole] = [first, second].map(({ mention }) => ({
    claim: mention.claim,
    facet: 'value' as const,
  }))
  return OUT_OF.test(gap) || (gap === '/' && compatible(part!, whole!))
}

const OUT_OF = /^(?:trên|trong)(?: tổng)?(?: số)?$/u

/** "68,5% (28.770 trên 42.000 người)". */
export const ofTwo = (figure: Figure, part: Figure, whole: Figure): Proposal =>
  share(
    figure,
    [
      { claim: part.mention.claim, facet: 'value', role: 'part' },
      { claim: whole.mention.claim, facet: 'value', role: 'base' },
    ],
    { strength: STRENGTH.certain, evidence: 'x% (a trên b)' },
  )

/** "6.120 hồ sơ trực tuyến/8.283 hồ sơ, đạt 73,9%": a slash with words on both sides. */
export function slashed(figure: Figure): Proposal[] {
  const [whole, part] = levelBefore(figure, 4)
  const at = ownerOf(figure)
  const [b, a] = at ? [at, levelBefore(at, 2)[0]] : [whole, part]
  if (b?.mention.claim.kind !== 'quantity' || a?.mention.claim.kind !== 'quantity') return []
  if (
    !/\/(?:\s?(?:tổng(?: số)?|chỉ tiêu|kế hoạch|kh))?$/.test(gapBetween(a, b)) ||
    gapBetween(b, figure).length > NEAR
  )
    return []
  if (!alike({ claim: a.mention.claim, facet: 'value' }, { claim: b.mention.claim, facet: 'value' }))
    return []
  const members: Member[] = [
    { claim: a.mention.claim, facet: 'value', role: 'part' },
    { claim: b.mention.claim, facet: 'value', role: 'base' },
  ]
  return [share(figure, members, { strength: STRENGTH.certain, evidence: evidenceIn(gapBetween(b, figure)) })]
}
