/** "… có 24 chi bộ hoàn thành xuất sắc nhiệm vụ. Có 15 chi bộ hoàn thành tốt nhiệm vụ, 2 chi bộ hoàn thành nhiệm vụ": steps of one scale. */
import { GRADES } from '../../lexicon/grade-words.ts'
import { sum } from '../../model/index.ts'
import { memoized } from '../../model/memoized.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { amountOf, operandOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { sameUnit } from './same-unit.ts'

/** The counts of the steps of a scale, and what they may be all of, the nearest first. */
export interface Graded {
  readonly steps: readonly Mention[]
  readonly wholes: readonly Operand[]
}

/** How many figures on either side of such a list its total may stand. */
const REACH = 12

/** The sum of every such list, over however many sentences. */
export function sumsOfGrades(discourse: Discourse): Proposal[] {
  return discourse.passages.flatMap((passage) => gradedIn(passage).flatMap(proposalOf))
}

/** Classes that fall short may leave some unclassed; more than there are is a slip, where a slip explains it. */
function proposalOf({ steps, wholes }: Graded): Proposal[] {
  const members = steps.map(({ claim }) => ({ ...operandOf(claim), role: 'part' as const }))
  const total = sum(members.flatMap((member) => amountOf(member) ?? []))
  const [nearest] = wholes
  const held = wholes.find((whole) => amountOf(whole)?.equals(total))
  const stated = held ?? nearest
  if (!stated) return []
  const proposal: Proposal = {
    kind: 'sum',
    variant: 'parts',
    stated,
    members,
    evidence: 'xếp loại',
    strength: held ? STRENGTH.fitting : STRENGTH.clear,
    closed: true,
  }
  return held || (steps.length > 2 && isOverfull(stated, members) && isDigitOff(proposal)) ? [proposal] : []
}

/** Parts that make more than a whole that none of them exceeds. */
function isOverfull(whole: Operand, parts: readonly Operand[]): boolean {
  const [all, counts] = [amountOf(whole), parts.flatMap((part) => amountOf(part) ?? [])]
  return all !== undefined && counts.every((count) => count.compare(all) <= 0) && sum(counts).compare(all) > 0
}

/** The lists of a passage whose steps go down one scale. */
export const gradedIn = memoized((passage: Passage): readonly Graded[] => {
  if (passage.block.cell !== undefined) return []
  const runs: Mention[][] = []
  let last = -1
  for (const mention of passage.mentions) {
    if (!isCount(mention)) continue
    const grade = gradeOf(passage, mention)
    const run = runs.at(-1)
    const before = run?.at(-1)
    const goesOn =
      before !== undefined &&
      grade > last &&
      sameUnit(mention, before) &&
      mention.sentence - before.sentence <= 1
    if (grade < 0) {
      if (last >= 0) runs.push([])
      last = -1
      continue
    }
    if (goesOn) run!.push(mention)
    else runs.push([mention])
    last = grade
  }
  return runs.filter((run) => run.length > 1).map((steps) => ({ steps, wholes: wholesOf(passage, steps) }))
})

const isCount = ({ claim, bracket }: Mention): boolean =>
  claim.kind === 'quantity' && claim.role === 'actual' && !claim.direction && bracket === null

/** The step that the words behind a figure name, up to the next figure or the end of its clause; −1 for none. */
function gradeOf({ lower }: Passage, { end, tail }: Mention): number {
  const words = lower.slice(end, end + tail.length + NEXT)
  const behind = words.slice(0, END.exec(words)?.index ?? words.length)
  return GRADES.findLastIndex((names) => names.some((name) => behind.includes(name)))
}

/** Units of text behind the tail of a figure in which the name of a step goes on: "trong sạch, vững mạnh". */
const NEXT = 20
const END = /[;.()\d]/u

/** Counts of the same things around a list that are no steps of it: those before it first, of a ratio what was reached first. */
function wholesOf(passage: Passage, steps: readonly Mention[]): readonly Operand[] {
  const [first, last] = [steps[0]!, steps.at(-1)!]
  const opening = passage.mentions[0]!.order
  const [at, end] = [first.order - opening, last.order - opening]
  const before = passage.mentions.slice(Math.max(0, at - REACH), at).reverse()
  const behind = passage.mentions
    .slice(end + 1, end + 1 + REACH)
    .filter(({ claim }) => claim.kind === 'ratio')
  return [...before, ...behind].flatMap((mention) => {
    if (mention.bracket !== null || !sameUnit(mention, first)) return []
    if (mention.claim.kind === 'ratio')
      return [operandOf(mention.claim, 'numerator'), operandOf(mention.claim, 'denominator')]
    return isCount(mention) && gradeOf(passage, mention) < 0 ? [operandOf(mention.claim)] : []
  })
}
