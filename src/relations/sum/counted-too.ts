/** "Vốn đăng ký 1.434,4 tỷ đồng. … Nếu tính cả 1.893,4 tỷ đồng vốn tăng thêm thì tổng số là 3.327,8 tỷ đồng": what is counted besides, and both together. */
import { figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { heldAmong, significantDigits } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'
import { compatible } from '../units.ts'

/** How many figures back the one may stand to which more is counted, and how many behind stands what both make. */
const [BEFORE, BEHIND] = [8, 5]

/** Fewer digits than these are met by chance. */
const DIGITS = 3

/** Each figure that is counted too, with one before it and the total behind it: what agrees, has two digits of one exchanged, or a digit wrong where its sentence has one alone that may be meant. */
export const countedToo = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((added) => {
    if (!COUNTED.test(added.lead) || !isLevel(added)) return []
    const total = totalBehind(added)
    if (!total || significantDigits(operandOf(total)) < DIGITS) return []
    const sums = figuresBefore(discourse, added, BEFORE)
      .filter((other) => isLevel(other) && compatible(operandOf(other), operandOf(added)))
      .map((first) => sumOf(total, [first, added]))
    const held = heldAmong(sums)
    if (held) return [held]
    const isSole = sums.length === 1 && isInSentence(sums[0]!, added)
    const [only, more] = sums.filter(isSole ? isDigitOff : isSwapped)
    return only && !more ? [{ ...only, strength: STRENGTH.told }] : []
  })

/** Whether the first part of a sum stands in the sentence of a figure. */
function isInSentence({ members: [first] }: Proposal, { mention }: Figure): boolean {
  const [from = 0] = mention.block.sentences[mention.sentence] ?? []
  return first?.claim.place.block === mention.block.id && first.claim.place.start >= from
}

const COUNTED = /(?<!\p{L})nếu (?:tính|kể|cộng|gộp)(?: luôn)? (?:cả|thêm)(?: số| phần| khoảng)?$/u
/** "vốn tăng thêm thì tổng số là": a word of change in front of it is of what was counted. */
const TOTAL = /(?<!\p{L})tổng(?: số| cộng)?(?!\p{L})(?!.*(?<!\p{L})(?:tăng|giảm)(?!\p{L}))/u

/** The first amount of its unit behind it that is called a total, in its sentence. */
function totalBehind(added: Figure): Figure | undefined {
  const { passage, at, mention } = added
  const behind = figuresOf(passage).slice(at + 1, at + 1 + BEHIND)
  return behind.find((other, nth) => {
    if (other.mention.sentence !== mention.sentence || !isAmount(other)) return false
    const from = nth === 0 ? mention.end : behind[0]!.mention.end
    const said = passage.lower.slice(from, other.mention.start)
    return TOTAL.test(said) && compatible(operandOf(other), operandOf(added))
  })
}

const isAmount = ({ mention }: Figure): boolean =>
  mention.claim.kind === 'quantity' && mention.bracket === null

const isLevel = (figure: Figure): boolean => isAmount(figure) && !directionOf(figure)

const sumOf = (total: Figure, parts: readonly Figure[]): Proposal => ({
  kind: 'sum',
  variant: 'parts',
  stated: operandOf(total),
  members: parts.map((part): Member => ({ ...operandOf(part), role: 'part' })),
  evidence: 'nếu tính cả',
  strength: STRENGTH.fitting,
})
