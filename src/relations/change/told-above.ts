import { multiply } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import { figureIndex } from '../context/figure-index.ts'
import type { Figure } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { intervalOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'

/** How far before a multiple its sentence says what it is of. */
const SUBJECT = 140

/** "Riêng lỗi nồng độ cồn gấp 1,6 lần năm 2021 (2.958 trường hợp)": the level of what the sentence is about stands above. */
export function toldAbove(discourse: Discourse, figure: Figure, before: Figure): Operand[] {
  const [rate, base] = [intervalOf(operandOf(figure)), intervalOf(operandOf(before))]
  const { passage, mention } = figure
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const about = passage.block.value.slice(Math.max(from, mention.start - SUBJECT), mention.start)
  const words = new Set(contentWords(about))
  if (!rate || !base || significantDigits(operandOf(figure)) < 2) return []
  return figureIndex(discourse)
    .within(measureOf(operandOf(before)), multiply(rate, base), mention.order)
    .filter(({ operand }) => operand.claim.id !== before.mention.claim.id)
    .filter(({ operand: { claim } }) => {
      const unit = new Set(contentWords('unit' in claim ? claim.unit : ''))
      return contentWords(claim.subject).some((word) => words.has(word) && !unit.has(word))
    })
    .slice(0, 1)
    .map(({ operand }) => operand)
}
