/** Parts that can be no larger than the whole that they are taken from. */

import { AMONG_WORDS, SCORED_UNITS, WHOLE_NAMES } from '../lexicon/bound-cues.ts'
import { unitOf as rowOf } from '../lexicon/index.ts'
import { levelBefore, ownerOf } from './context/around.ts'
import { type Figure, figuresOf, gapBetween, proseFigures } from './context/figures.ts'
import { alike, isTime } from './context/measured.ts'
import { countsPlaces } from './counts-places.ts'
import { dealtWith } from './dealt-with.ts'
import type { Discourse } from './discourse/index.ts'
import { namesSort } from './names-sort.ts'
import { amountOf, codeOf, unitOf } from './operand.ts'
import type { Operand, Proposal } from './proposal.ts'
import { withinRunning } from './running-bound.ts'
import { STRENGTH } from './strength.ts'
import { isBalance } from './trade-balance.ts'

/** Every part with the whole that its words name: "295 cháu trong tổng số 287 cháu", "60 hộ, trong đó 40 hộ …". */
export function bounds(discourse: Discourse): Proposal[] {
  const figures = proseFigures(discourse)
  return figures.flatMap((figure) => [
    ...ofTotal(figure),
    ...among(figure),
    ...within(figure),
    ...onWhole(figure),
    ...ofRatio(figure),
    ...dealtWith(figure),
    ...withinRunning(figure),
  ])
}

/** "A trong tổng số B": the whole stands behind the part, or before it: "trong tổng số B có A". */
function ofTotal(whole: Figure): Proposal[] {
  const cue = OF_TOTAL.exec(whole.lead)
  const part = cue && isAmount(whole) ? levelBefore(whole, 1)[0] : undefined
  if (!part || !isAmount(part) || !alike(operand(part), operand(whole))) return []
  if (/[;:]/.test(between(part, whole))) return []
  const sure =
    between(part, whole).length < 120 && !/,/.test(between(part, whole)) ? STRENGTH.certain : STRENGTH.fitting
  return [proposal(operand(part), operand(whole), { evidence: cue![0], strength: sure })]
}

const OF_TOTAL = new RegExp(`(?:trong|trên|\\/)\\s*(?:${WHOLE_NAMES.join('|')})(?:\\s+\\p{L}+){0,2}$`, 'u')

/** "T, trong đó A": certain only where the sentence holds no other whole of the unit. */
function among(part: Figure): Proposal[] {
  const cue = AMONG.exec(part.lead)
  if (!cue || !isAmount(part)) return []
  const before = wholesBefore(part).filter(
    (figure) =>
      isQuantity(figure) &&
      alike(operand(figure), operand(part)) &&
      isRate(figure) === isRate(part) &&
      !isBalance(figure) &&
      !namesSort(operand(part), operand(figure), part.lead),
  )
  const wholes = before.filter(isAmount)
  const [nearest] = wholes
  if (!nearest || !isExact(before[0]!) || nearest.lead.includes('trong đó')) return []
  const small = (figure: Figure) => amountOf(operand(figure))!.compare(amountOf(operand(part))!) < 0
  const fitting = wholes.filter((figure) => !small(figure))
  const whole = fitting.find((figure) => isCalledAlike(figure, part)) ?? fitting[0]
  if (whole)
    return [proposal(operand(part), operand(whole), { evidence: 'trong đó', strength: STRENGTH.fitting })]
  const strength = wholes.length === 1 && !isOfRatio(part) ? STRENGTH.sure : STRENGTH.weak
  return [proposal(operand(part), operand(nearest), { evidence: 'trong đó', strength })]
}

/** "bầu được 318/320 đại biểu, thiếu 2 đại biểu; trong đó có 98 đại biểu nữ": the whole may be what was done of all. */
const isOfRatio = (part: Figure): boolean =>
  wholesBefore(part).some(({ mention: { claim } }) => {
    if (claim.kind !== 'ratio') return false
    const done: Operand = { claim, facet: 'numerator' }
    return alike(done, operand(part)) && amountOf(done)!.compare(amountOf(operand(part))!) >= 0
  })

/** "205 cơ sở lưu trú với 9.515 phòng, trong đó 139 cơ sở": the whole that bears the name of the part. */
const isCalledAlike = (whole: Figure, part: Figure): boolean =>
  codeOf(operand(whole)).startsWith(codeOf(operand(part)))

const AMONG = new RegExp(`(?:${AMONG_WORDS.join('|')})(?:\\s+có)?(?:[\\s:]|\\p{L}){0,60}$`, 'u')

/** Figures before a part on its level; for the first of a bracket, those up to the one that the bracket is of. */
function wholesBefore(part: Figure): Figure[] {
  const beside = levelBefore(part)
  const owner = beside.length === 0 ? ownerOf(part) : undefined
  return owner ? [owner, ...levelBefore(owner)] : beside
}

/** "Trong 214 hộ nghèo có 142 hộ thiếu nước sạch", "Trong tổng số 214 hộ, 142 hộ tham gia". */
function within(whole: Figure): Proposal[] {
  if (!isAmount(whole) || !/(?:^|[,;.] ?)trong(?: tổng)?(?: số)?$/u.test(whole.lead)) return []
  const part = figuresOf(whole.passage)[whole.at + 1]
  if (!part || !isAmount(part) || part.mention.sentence !== whole.mention.sentence) return []
  if (part.mention.bracket !== whole.mention.bracket || isTime(part.mention.claim)) return []
  const [a, b] = [operand(part), operand(whole)]
  if (codeOf(a) !== codeOf(b) || !/^[^,;:.]{0,60}(?:(?:^| )có|,)(?: \p{L}+)?$/u.test(gapBetween(whole, part)))
    return []
  return [proposal(a, b, { evidence: 'trong … có', strength: STRENGTH.clear })]
}

/** "phát hiện 26 trên 22 đơn vị được kiểm tra": a bare count of a counted whole. */
function onWhole(whole: Figure): Proposal[] {
  const part = figuresOf(whole.passage)[whole.at - 1]
  if (!part || part.mention.sentence !== whole.mention.sentence || !isAmount(part) || !isAmount(whole))
    return []
  if (between(part, whole).trim() !== 'trên' || codeOf(operand(part)) !== '') return []
  const counts = rowOf(unitOf(operand(whole)))?.dimension === 'count'
  const scored = SCORED.test(unitOf(operand(whole)).toLowerCase())
  return counts && !scored
    ? [proposal(operand(part), operand(whole), { evidence: 'trên', strength: STRENGTH.sure })]
    : []
}

const SCORED = new RegExp(`^(?:${SCORED_UNITS.join('|')})`, 'u')

/** "26/31 trường", "đạt chuẩn 32/31 trường": more schools than there are. */
function ofRatio(figure: Figure): Proposal[] {
  const {
    mention: { claim },
    tail,
  } = figure
  if (claim.kind !== 'ratio' || claim.role !== 'actual') return []
  if (/\d\s?%|(?:đạt|chiếm)(?: tỷ lệ)?$/u.test(tail) || /tiêu chí|điểm/u.test(claim.unit)) return []
  const exceeds = claim.reading === 'done-over-target' && countsPlaces(figure)
  if (claim.reading !== 'part-of-whole' && !exceeds) return []
  const [part, whole]: [Operand, Operand] = [
    { claim, facet: 'numerator' },
    { claim, facet: 'denominator' },
  ]
  return [proposal(part, whole, { evidence: '/', strength: STRENGTH.sure })]
}

const isQuantity = ({ mention: { claim } }: Figure) => claim.kind === 'quantity' && !claim.direction

const isAmount = (figure: Figure) => {
  const { role } = figure.mention.claim
  return isQuantity(figure) && (role === 'actual' || role === 'base') && isExact(figure)
}

/** "60 triệu đồng/nhà, trong đó ngân sách 1.280 triệu đồng": what is paid for one is no whole of what is paid for all. */
const isRate = (figure: Figure): boolean => unitOf(operand(figure)).includes('/')

const isExact = ({ mention: { claim } }: Figure) => claim.approx === 'exact'

const operand = ({ mention }: Figure): Operand => ({ claim: mention.claim, facet: 'value' })

const between = (a: Figure, b: Figure) => a.passage.block.value.slice(a.mention.end, b.mention.start)

interface Words {
  readonly evidence: string
  readonly strength: number
}

const proposal = (part: Operand, whole: Operand, { evidence, strength }: Words): Proposal => ({
  kind: 'bound',
  variant: 'part-within-whole',
  stated: part,
  members: [{ ...whole, role: 'whole' }],
  evidence,
  strength,
})
