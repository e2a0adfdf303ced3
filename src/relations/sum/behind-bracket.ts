/** "kinh phí của ba việc (đường 118,9 tỷ đồng, trường 62,4 tỷ đồng, nước 23,5 tỷ đồng) là 204,8 tỷ đồng": a total right behind the bracket of its parts. */
import { OPENINGS_OF_SOME } from '../../lexicon/place-levels.ts'
import { anyOf } from '../any-of.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { isPlainLevel } from '../context/plain-level.ts'
import { holds } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { compatible, isRate } from '../units.ts'
import { isPlainTotal } from './bare-total.ts'
import { isLeftOpenInside } from './goes-on.ts'

/** How many figures back a bracket may begin. */
const REACH = 12

/** All that may stand between a bracket and its total. */
const IS = /^\s*(?:(?:là|đạt|được|có)(?: tổng(?: cộng| số)?)?|tổng(?: cộng| số)?(?: là)?)\s$/u

/** Every such total: any that the figures of the bracket make, and one of three parts that a single digit keeps from it. */
export const totalsBehindBrackets = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse)
    .filter(isLevel)
    .flatMap((total) => {
      const parts = bracketBefore(total)
      if (parts.length < 2 || !parts.every((part) => isLevel(part) && isOfSort(part, total))) return []
      const proposal: Proposal = {
        kind: 'sum',
        variant: 'parts',
        stated: operandOf(total),
        members: parts.map((part) => ({ ...operandOf(part), role: 'part' })),
        evidence: '(…)',
        strength: STRENGTH.told,
      }
      if (holds(proposal)) return [proposal]
      return parts.length > 2 && isWhole(parts) && isPlainTotal(total) && isDigitOff(proposal)
        ? [{ ...proposal, strength: STRENGTH.clear, closed: true }]
        : []
    })

/** All figures of the bracket that closes right before a figure. */
function bracketBefore({ mention, passage, at }: Figure): readonly Figure[] {
  const figures = figuresOf(passage)
  const bracket = figures[at - 1]?.mention.bracket
  if (!bracket || bracket.parent !== mention.bracket || bracket.close > mention.start) return []
  if (!IS.test(passage.lower.slice(bracket.close + 1, mention.start))) return []
  return figures.slice(Math.max(0, at - REACH), at).filter((other) => other.mention.start > bracket.open)
}

/** Whether a bracket does not say that it names some only: "(điển hình xã Đông 12 ha, …)", "(lúa 12 ha, ngô 4 ha…)". */
function isWhole(parts: readonly Figure[]): boolean {
  const { passage, mention } = parts[0]!
  const opening = passage.lower.slice(mention.bracket!.open + 1, mention.start)
  return !SOME.test(opening) && !isLeftOpenInside(parts.at(-1)!.mention)
}

const SOME = new RegExp(anyOf(OPENINGS_OF_SOME), 'u')

const isOfSort = (part: Figure, total: Figure): boolean => compatible(operandOf(part), operandOf(total))

const isLevel = ({ mention }: Figure): boolean =>
  mention.block.cell === undefined &&
  isPlainLevel(mention) &&
  !isTime(mention.claim) &&
  !isRate({ claim: mention.claim, facet: 'value' })
