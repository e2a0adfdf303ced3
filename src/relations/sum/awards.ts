/** Honours and who has them: "tặng 218 Bằng khen cho 96 tập thể, 122 cá nhân". */
import { AWARDS, HONOURED } from '../../lexicon/part-names.ts'
import { anyOf } from '../any-of.ts'
import { type Figure, figuresOf, gapBetween, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import { digitsOf, unitOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** More sorts of people and bodies are not honoured together. */
const MOST = 4

/** Of so many digits no other is hit by chance; of a few honours one may have two. */
const TELLING = 3

/** Each has one: the honours are as many as those who have them, or a digit is wrong. */
export const sumsOfAwards = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse)
    .filter(isAward)
    .flatMap((total) => {
      const parts = honouredBehind(total)
      if (parts.length < 2) return []
      const proposal: Proposal = {
        kind: 'sum',
        variant: 'parts',
        stated: operandOf(total),
        members: parts.map((part) => ({ ...operandOf(part), role: 'part' })),
        evidence: 'cho',
        strength: STRENGTH.fitting,
      }
      if (holds(proposal)) return [proposal]
      return digitsOf(proposal.stated!) >= TELLING && isDigitOff(proposal)
        ? [{ ...proposal, strength: STRENGTH.told, closed: true }]
        : []
    })

const AWARD = new RegExp(`^(?:${AWARDS.join('|')})(?!\\p{L})`, 'iu')
const HAS = new RegExp(`^${anyOf(HONOURED)}`, 'iu')

const isCount = ({ mention: { claim, block } }: Figure): boolean =>
  block.cell === undefined &&
  claim.kind === 'quantity' &&
  claim.decimals === 0 &&
  claim.approx === 'exact' &&
  !claim.direction

const isAward = (figure: Figure): boolean => isCount(figure) && AWARD.test(unitOf(operandOf(figure)))

/** The counts of those who are honoured, one behind the other with a comma or "và" between. */
function honouredBehind(total: Figure): readonly Figure[] {
  const parts: Figure[] = []
  let last = total
  for (const figure of figuresOf(total.passage).slice(total.at + 1, total.at + 1 + MOST)) {
    const isNext =
      figure.mention.sentence === total.mention.sentence && figure.mention.bracket === total.mention.bracket
    const gap = gapBetween(last, figure)
    if (!isNext || !isCount(figure) || !HAS.test(unitOf(operandOf(figure)))) break
    if (!(parts.length === 0 ? FOR : AND).test(gap)) break
    parts.push(figure)
    last = figure
  }
  return parts
}

const FOR = /^[^\d,;:.]{0,60}(?<!\p{L})cho(?: các)?$/u
const AND = /^[^\d,;:.]{0,40}(?:,|và|, và|cùng)$/u
