/** What the brackets of one passage say of each other: an office that lists every place behind two counts lists them behind the third. */
import { gather } from '../../model/group-by.ts'
import { isSumOfText, type Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Weighed } from '../weighed.ts'

/** So many parts make a list that adds up by more than chance, and so many such lists a habit. */
const PARTS = 3
const LISTS = 2

/** What a list lacks or has too much, as a share of its total: beyond, it may be one of the places hit hardest. */
const OFF = 0.1

/**
 * "124 nhà bị đổ (A: 38 nhà; B: 55 nhà; C: 31 nhà); 597 nhà bị hư hỏng (A: 130 nhà; B: 259 nhà; C: 184 nhà)": a list in a bracket that misses
 * its total, where those of the same section, one of them in the same paragraph, add up.
 */
export function besideBrackets(holding: readonly Weighed[]): (entry: Weighed) => Weighed {
  const bySection = new Map<string, Proposal[]>()
  for (const { proposal } of holding)
    if (isBareBracket(proposal)) gather(bySection, sectionOf(proposal), proposal)
  return (entry) => {
    const { proposal, judgement } = entry
    if (judgement.verdict !== 'inconsistent' || judgement.relative > OFF || !isBareBracket(proposal))
      return entry
    const lists = bySection.get(sectionOf(proposal)) ?? []
    const isHabit = lists.length >= LISTS && lists.some((other) => blockOf(other) === blockOf(proposal))
    return isHabit ? { proposal: { ...proposal, strength: STRENGTH.sure }, judgement } : entry
  }
}

/** A list that nothing but its bracket announces. */
const isBareBracket = (proposal: Proposal): boolean =>
  isSumOfText(proposal) &&
  proposal.evidence === '(…)' &&
  proposal.strength === STRENGTH.clear &&
  proposal.open === undefined &&
  proposal.members.length >= PARTS

const sectionOf = ({ stated }: Proposal): string => stated?.claim.section ?? ''
const blockOf = ({ stated }: Proposal): string => stated?.claim.place.block ?? ''
