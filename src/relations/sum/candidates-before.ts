/** The figures, and the words, that stand before a total which follows its parts. */
import type { Discourse, Mention } from '../discourse/index.ts'
import type { Member, Operand } from '../proposal.ts'
import { compatible, maybeCompatible } from '../units.ts'

/** How many figures back the first part may stand, and how many units of text its announcement. */
const REACH = 24
const CUE_REACH = 160

/** Units of text between a bracket and the total that its counts make. */
const BRACKET_REACH = 60

/**
 * Figures of the unit of the total in front of it, nearest first, on its level of brackets; with what was added, "điều chỉnh tăng
 * thêm 187 triệu USD", and what was done of a whole, "216/220 ha", where they may be. Where there are none, what was done of each of several.
 */
export function candidatesBefore(discourse: Discourse, mention: Mention, added = false): Mention[] {
  const stated: Operand = { claim: mention.claim, facet: 'value' }
  const found: Mention[] = []
  const done: Mention[] = []
  for (let at = mention.order - 1; at >= Math.max(0, mention.order - REACH); at--) {
    const other = discourse.mentions[at]!
    if (other.block !== mention.block && (mention.sentence > 0 || !isBeside(other, mention))) break
    if (other.bracket !== mention.bracket || isWholeOfRate(other, discourse.mentions[at - 1])) continue
    if (isDone(other) && compatible(stated, partIn(other))) {
      done.push(other)
      if (added) found.push(other)
    }
    if (other.claim.kind !== 'quantity') continue
    const { role, direction } = other.claim
    const isPart = (role === 'actual' || role === 'base') && !direction
    if ((isPart || (added && direction === 'up')) && maybeCompatible(stated, partIn(other))) found.push(other)
  }
  return [found, done, inBracketBefore(discourse, mention)].find(({ length }) => length > 0) ?? []
}

/** "hai đợt (đợt I: 618, đợt II: 437), tổng quân số 1.055 đồng chí": the counts of the bracket right before a total. */
function inBracketBefore({ mentions }: Discourse, mention: Mention): Mention[] {
  const bracket = mentions[mention.order - 1]?.bracket
  const isRightBefore =
    bracket && bracket.parent === mention.bracket && mention.start - bracket.close < BRACKET_REACH
  if (!isRightBefore) return []
  const within = mentions.slice(Math.max(0, mention.order - REACH), mention.order).reverse()
  const stated: Operand = { claim: mention.claim, facet: 'value' }
  return within.filter(
    (other) =>
      other.bracket === bracket &&
      other.claim.kind === 'quantity' &&
      other.claim.role === 'actual' &&
      !other.claim.direction &&
      maybeCompatible(stated, partIn(other)),
  )
}

/** "05 vụ, chiếm 0,56% trong 897 vụ": what a percentage is taken of is no part beside its own. */
const isWholeOfRate = ({ lead, block }: Mention, before: Mention | undefined): boolean =>
  before?.claim.kind === 'percent' &&
  before.block === block &&
  /^(?:trong|trên|của|so với)(?: (?:tổng )?số)?$/u.test(lead)

const isDone = ({ claim }: Mention): boolean =>
  claim.kind === 'ratio' && (claim.reading === 'part-of-whole' || claim.reading === 'done-over-target')

/** Blocks of one section and of the body: bullets, and the sentence that adds them up. */
const isBeside = ({ block }: Mention, mention: Mention) =>
  block.section === mention.block.section && block.note === mention.block.note && block.cell === undefined

/** The words of the sentence between the nearest possible part and the total. */
export function wordsBefore({ block, sentence, start }: Mention, nearest: Mention | undefined): string {
  const [begins = 0] = block.sentences[sentence] ?? []
  const from = nearest?.block === block ? nearest.end : 0
  return block.value.slice(Math.max(from, begins, start - CUE_REACH), start)
}

/** Figures as the parts of a total. */
export const membersOf = (mentions: readonly Mention[]): Member[] =>
  mentions.map((mention): Member => ({ ...partIn(mention), role: 'part' }))

/** Of "17.640 liều/19.600 liều" what was done. */
export const partIn = ({ claim }: Mention): Operand => ({
  claim,
  facet: claim.kind === 'ratio' ? 'numerator' : 'value',
})
