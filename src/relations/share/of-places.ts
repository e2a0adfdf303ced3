import { WIDE_SCOPES } from '../../lexicon/place-levels.ts'
import { anyOf } from '../any-of.ts'
import type { Figure } from '../context/figures.ts'
import { holds } from '../context/settle.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { properNames } from '../restatement/names.ts'
import { isSwapped } from '../swapped.ts'
import { namedWhole } from './named-whole.ts'
import { baseOf, partOf } from './part-and-whole.ts'

/**
 * Whether a share that fails of a whole of another sentence may be of places that its own sentence opens with, of which no whole is told:
 * "Toàn huyện có 84.150 hộ. Ở 9 xã ven biển có 7.430 hộ làm muối, chiếm 18,73%" is of the households of those 9 communes.
 *
 * Not so where words name its whole, or where two digits in each other's place mend it.
 */
export function mayBeOfPlaces(figure: Figure, proposal: Proposal): boolean {
  const [part, base] = [partOf(proposal), baseOf(proposal)]
  const { block, sentence } = figure.mention
  const [from = 0, to = 0] = block.sentences[sentence] ?? []
  if (!part || !base) return false
  if (part.claim.place.block !== block.id || part.claim.place.start < from)
    return !holds(proposal) && isOfOtherScope(figure, part)
  const { place } = base.claim
  if (place.block === block.id && place.start >= from && place.start < to) return false
  const until = part.claim.place.start
  if (until - from > OPENING) return false
  const opening = figure.passage.lower.slice(from, until)
  return OF_PLACES.test(opening) && namedWhole(figure) === '' && !holds(proposal) && !isSwapped(proposal)
}

/** "Đất nông nghiệp có 8.120 ha. Cả nước, đất nông nghiệp chiếm 41,3%": a place that the sentence of a rate names, and not that of a figure elsewhere. */
export function isOfOtherScope({ mention: { block, sentence, start } }: Figure, { claim }: Operand): boolean {
  const [from = 0] = block.sentences[sentence] ?? []
  const said = block.value.slice(Math.max(from, start - OPENING), start)
  const told = `${claim.quote} ${(claim.row ?? []).join(' ')}`.toLowerCase()
  const scopes = [...properNames(said), ...(said.toLowerCase().match(ALL_PLACES) ?? [])]
  return scopes.some((scope) => !told.includes(scope))
}

const ALL_PLACES = new RegExp(anyOf(WIDE_SCOPES), 'gu')

/** Units of a sentence that so many places fill at most. */
const OPENING = 300

/** Nothing parts the places from the count that they have. */
const OF_PLACES = /^\s*(?:tại|ở|trên địa bàn|trong phạm vi|riêng(?: tại| ở)?) [^;:()]*$/u
