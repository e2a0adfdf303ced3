import { CASES_OF_BEFORE, DEALING_WITH_CASES, FINDING_CASES } from '../lexicon/case-words.ts'
import { anyOf } from './any-of.ts'
import { type Figure, figuresOf, gapBetween } from './context/figures.ts'
import { operandOf } from './context/operand-of.ts'
import { isDigitOff } from './digit-off.ts'
import { codeOf } from './operand.ts'
import type { Proposal } from './proposal.ts'
import { STRENGTH } from './strength.ts'

/** How many figures behind a whole say what was done of it. */
const REACH = 3

const FOUND = new RegExp(
  `(?<!\\p{L})(?:${FINDING_CASES.join('|')})(?: (?:và )?(?:\\p{L}+ ){0,2}\\p{L}+)?$`,
  'u',
)
const DEALT_WITH = new RegExp(
  `^(?:[\\p{L} ]{0,40}, ?)?(?:và )?(?:đã )?(?:${DEALING_WITH_CASES.join('|')})(?: \\p{L}+){0,3}$`,
  'u',
)
const EARLIER = new RegExp(anyOf(CASES_OF_BEFORE), 'u')

/**
 * "Phát hiện 25 vụ vi phạm, đã khởi tố 02 vụ, xử phạt 23 vụ": no more is dealt with than was found. Cases of before may be among them, so
 * that more is wrong only where a digit of it keeps all from adding up.
 */
export function dealtWith(whole: Figure): Proposal[] {
  const { passage, mention } = whole
  const [from = 0, to = 0] = mention.block.sentences[mention.sentence] ?? []
  if (
    !isCount(whole) ||
    !FOUND.test(whole.lead) ||
    EARLIER.test(passage.lower.slice(from, Math.min(to, from + SAID)))
  )
    return []
  const parts: Figure[] = []
  let last = whole
  for (const part of figuresOf(passage).slice(whole.at + 1, whole.at + 1 + REACH)) {
    const isNext =
      isCount(part) && part.mention.sentence === mention.sentence && DEALT_WITH.test(gapBetween(last, part))
    if (!isNext || codeOf(operandOf(part)) !== codeOf(operandOf(whole))) break
    parts.push(part)
    last = part
  }
  const misprinted = parts.length > 1 && isDigitOff(sumOf(whole, parts))
  return parts.map((part) => within(part, whole, misprinted ? STRENGTH.sure : STRENGTH.fitting))
}

const sumOf = (whole: Figure, parts: readonly Figure[]): Proposal => ({
  kind: 'sum',
  variant: 'parts',
  stated: operandOf(whole),
  members: parts.map((part) => ({ ...operandOf(part), role: 'part' })),
  evidence: '',
  strength: STRENGTH.fitting,
})

/** Units of text in which a sentence says that something was carried over. */
const SAID = 300

const isCount = ({ mention: { claim, bracket } }: Figure): boolean =>
  claim.kind === 'quantity' &&
  claim.role === 'actual' &&
  !claim.direction &&
  claim.approx === 'exact' &&
  bracket === null

const within = (part: Figure, whole: Figure, strength: number): Proposal => ({
  kind: 'bound',
  variant: 'part-within-whole',
  stated: operandOf(part),
  members: [{ ...operandOf(whole), role: 'whole' }],
  evidence: 'phát hiện … xử lý',
  strength,
})
