import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { holds } from '../context/settle.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { evidenceIn } from './rate-words.ts'
import { share } from './share-of.ts'

/**
 * "Có 411/421 chi bộ trực thuộc 12 đảng bộ (168 nông thôn, 253 thành thị) tổ chức đại hội (đạt 97,6%)": the one ratio of a sentence
 * and its one percentage, whatever stands between. They agree or say nothing.
 */
export function fromSoleRatio(figure: Figure): Proposal[] {
  const beside = figuresOf(figure.passage).filter(
    ({ mention }) => mention.sentence === figure.mention.sentence,
  )
  const [ratio, ...others] = beside.filter(({ mention }) => mention.claim.kind === 'ratio')
  const rates = beside.filter(({ mention }) => mention.claim.kind === 'percent')
  if (!ratio || others.length > 0 || rates.length !== 1 || ratio.at > figure.at) return []
  const { claim, bracket } = ratio.mention
  if (claim.kind !== 'ratio' || claim.reading !== 'part-of-whole' || bracket !== null) return []
  const evidence = evidenceIn(gapBetween(ratio, figure))
  const proposal = share(
    figure,
    [
      { claim, facet: 'numerator', role: 'part' },
      { claim, facet: 'denominator', role: 'base' },
    ],
    { strength: STRENGTH.fitting, evidence },
  )
  return evidence !== NOTHING && holds(proposal) ? [proposal] : []
}

/** No word between them announces a share. */
const NOTHING = '…'
