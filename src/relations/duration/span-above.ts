/** "Từ năm 2016 đến 2020 huyện làm 84 km đường. Cụ thể trong 5 năm …": a number of years, and the span that the sentence before opens with. */
import { type Discourse, mentionsWithin } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { durationsIn, printedNumber, proposalOf } from './counted.ts'

/** The span at the head of a sentence. */
const SPAN =
  /^\s*(?:trong |ở )?(?:từ|kể từ|giai đoạn|thời kỳ)(?: năm)? ((?:19|20)\d\d) ?(?:-|–|—|đến|tới) ?(?:hết )?(?:năm )?((?:19|20)\d\d)(?!\d)/u

/** Units of text in which such a span has room. */
const REACH = 60

/** Figures that may stand in it: its period, or its two years. */
const MOST = 2

const ALL = /(?<!\p{L})(?:trong|qua|sau|suốt)(?: vòng| cả)?$/u

/** Years that are as many as the span has, be it counted with both ends or from one to the other; others may be some of them. */
export const spansAbove = (discourse: Discourse): Proposal[] =>
  durationsIn(discourse).flatMap(({ passage, mention, unit }) => {
    if (unit !== 'năm' || !ALL.test(mention.lead)) return []
    const [from = 0] = passage.block.sentences[mention.sentence - 1] ?? []
    const found = mention.sentence > 0 ? SPAN.exec(passage.lower.slice(from, from + REACH)) : null
    if (!found) return []
    const counted = printedNumber(mention)
    const apart = Number(found[2]) - Number(found[1])
    const fits = counted > 1 && (counted === apart + 1 || counted === apart)
    const spans = mentionsWithin(passage.mentions, [from, from + found[0].length], MOST)
    return fits
      ? [proposalOf(mention, { counted, evidence: found[0], strength: STRENGTH.fitting, spans })]
      : []
  })
