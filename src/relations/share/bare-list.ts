/** "612 hộ: Thái 163 hộ, 26,63%; Mông 448 hộ, 73,20%; Kinh 01 hộ, 0,16%": percentages that nothing but a comma joins to the parts of a total. */
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { holds } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import { isSumOfText, type Member, type Operand, type Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { knownSums } from '../sum/known-sums.ts'
import { evidenceIn } from './rate-words.ts'
import { share } from './share-of.ts'

/** Fewer parts, or fewer shares of them that hold, leave open of what the others are taken. */
const LEAST = 3
const HELD = 2

/** Where every part of a sum that holds has a percentage right behind it, each is its share; one that a digit parts from it is wrong. */
export function sharesOfBareLists(discourse: Discourse): Proposal[] {
  const figures = new Map(
    discourse.passages.flatMap((passage) =>
      figuresOf(passage).map((figure) => [figure.mention.claim.id, figure]),
    ),
  )
  const found = knownSums(discourse)
    .filter((sum) => isSumOfText(sum) && sum.variant === 'parts' && sum.members.length >= LEAST && holds(sum))
    .flatMap(({ stated, members }) => {
      const shares = members.flatMap((part) => shareOf(stated!, part, figures.get(part.claim.id)))
      const held = shares.filter(holds)
      if (shares.length < members.length || held.length < HELD) return []
      return shares.filter((each) => held.includes(each) || isDigitOff(each))
    })
  // One total may be made up of them in more than one way of reading.
  return [...new Map(found.map((each) => [each.stated!.claim.id, each])).values()]
}

function shareOf(total: Operand, { claim, facet }: Member, part: Figure | undefined): Proposal[] {
  const rate = part && figuresOf(part.passage)[part.at + 1]
  if (rate?.mention.claim.kind !== 'percent' || rate.mention.bracket !== part?.mention.bracket) return []
  const gap = gapBetween(part, rate)
  // Of one that words join to its part, or say something of, these words tell the whole.
  if (gap !== ',' || !/^\.?$/.test(rate.tail)) return []
  return [
    share(
      rate,
      [
        { claim, facet, role: 'part' },
        { ...total, role: 'base' },
      ],
      { strength: STRENGTH.sure, evidence: evidenceIn(gap) },
    ),
  ]
}
