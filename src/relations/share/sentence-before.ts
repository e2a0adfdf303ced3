/** Sentences that open with "Trong đó": what they tell is some of what the sentence before told. */
import { type Figure, figuresOf, figuresOfSentence } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Operand } from '../proposal.ts'
import { sameNoun } from '../units.ts'

/** "Đã giải quyết 4.561/5.650 hồ sơ. Trong đó, đúng hạn 4.549 hồ sơ": what follows is of those above the slash of the sentence before. */
export const isDoneBefore = (other: Figure, figure: Figure): boolean =>
  other.passage === figure.passage &&
  other.mention.sentence === figure.mention.sentence - 1 &&
  opensWithin(figure)

/** "Trong đó, …", "Trong số này …": a sentence of some of what the one before it told. */
export function opensWithin({ passage, mention }: Figure): boolean {
  const [from = 0, to = 0] = passage.block.sentences[mention.sentence] ?? []
  return /^\s*trong (?:số )?(?:đó|này)(?!\p{L})/u.test(passage.lower.slice(from, Math.min(to, from + 20)))
}

/** "Thụ lý 3.032 vụ việc. Trong đó, đã giải quyết 2.666 vụ việc, đạt 87,9%": what such a sentence tells first is of the one count of its noun before it. */
export function ofSentenceBefore<T extends { readonly other: Figure }>(
  found: readonly T[],
  figure: Figure,
  part: Operand,
): readonly T[] {
  const isFirst = figuresOf(figure.passage)[figure.at - 1]?.mention.sentence !== figure.mention.sentence
  if (!isFirst || !opensWithin(figure)) return []
  const counts = figuresOfSentence(figure.passage, figure.mention.sentence - 1).filter((other) =>
    sameNoun(operandOf(other), part),
  )
  const before = found.filter(({ other }) => other === counts[0] && other.mention.bracket === null)
  return counts.length === 1 ? before : []
}
