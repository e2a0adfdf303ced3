import { contentWords } from '../content-words.ts'
import type { Figure } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { codeOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'

/** "so với năm học trước" is of no school. */
const TIMES = /(?<!\p{L})(?:năm học|nhiệm kỳ|vụ|khóa)(?= (?:trước|ngoái|liền|này|\d))/gu

/** How likely a level is that of a change: shared words count most, then the very unit, then nearness. */
export function rankOf(operand: Operand, change: Figure, nth: number): number {
  const words = new Set(contentWords(`${change.lead} ${change.tail}`.replace(TIMES, '')))
  const shared = new Set(contentWords(operand.claim.subject).filter((word) => words.has(word))).size
  const own = codeOf(operand) === codeOf(operandOf(change)) ? 1 : 0
  return shared + own - nth / 100
}
