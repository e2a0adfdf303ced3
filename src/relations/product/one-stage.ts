/** "48 lớp mẫu giáo, 1.389 học sinh tiểu học": classes and pupils of two stages of teaching, of which no mean is taken. */
import { TEACHING_STAGES } from '../../lexicon/part-names.ts'
import { memoized } from '../../model/memoized.ts'
import type { Operand, Proposal } from '../proposal.ts'

/** Whether two figures may be of one stage: they name none, or one that both have. */
export function mayBeOfOneStage(a: Operand, b: Operand): boolean {
  const [one, other] = [a, b].map(({ claim }) => stagesOf(claim))
  return one!.length === 0 || other!.length === 0 || one!.some((stage) => other!.includes(stage))
}

/** Whether all figures of a relation may be of one stage. */
export const isOfOneStage = ({ stated, members }: Proposal): boolean => {
  const figures = stated ? [stated, ...members] : members
  return figures.every((one, at) => figures.slice(at + 1).every((other) => mayBeOfOneStage(one, other)))
}

const stagesOf = memoized(({ subject }: Operand['claim']): readonly number[] => {
  const words = subject.toLowerCase()
  return STAGES.flatMap((stage, at) => (stage.test(words) ? [at] : []))
})

const STAGES = TEACHING_STAGES.map((names) => new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'u'))
