import { memoized } from '../../model/memoized.ts'
import { bySentence, type Figure, gapBetween } from '../context/figures.ts'
import { holds } from '../context/settle.ts'
import type { Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { evidenceIn } from './rate-words.ts'
import { share } from './share-of.ts'

/**
 * "Có 411/421 chi bộ trực thuộc 12 đảng bộ (168 nông thôn, 253 thành thị) tổ chức đại hội (đạt 97,6%)": the one ratio of a sentence
 * and its one percentage, whatever stands between. They agree or say nothing.
 */
export function fromSoleRatio(figure: Figure): Proposal[] {
  const ratio = soleRatios(figure.passage).get(figure)
  if (!ratio) return []
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

/** The ratio before each percentage that is the only one of its sentence, as the ratio is. */
const soleRatios = memoized((passage: Passage): ReadonlyMap<Figure, Figure> => {
  const found = new Map<Figure, Figure>()
  for (const figures of bySentence(passage).values()) {
    const [ratio, ratios] = figures.filter(({ mention }) => mention.claim.kind === 'ratio')
    const [rate, rates] = figures.filter(({ mention }) => mention.claim.kind === 'percent')
    if (ratio && rate && !ratios && !rates && ratio.at < rate.at) found.set(rate, ratio)
  }
  return found
})

/** No word between them announces a share. */
const NOTHING = '…'
