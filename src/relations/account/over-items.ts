/** An account that a list tells item by item: what was due, what was done of it, and what is left. */
import { contentWords } from '../content-words.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse, Passage } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { codeOf, digitsOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { remainder } from '../remainder.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'
import { type Sign, signOf } from './sign.ts'

/** Items from what was due to what is left of it, and the fewest digits of figures that do not agree by chance. */
const REACH = 5
const DIGITS = 3

/** The first level of an item, with its sign. */
interface Head extends Sign {
  readonly figure: Figure
}

/**
 * "- Phải thi hành 812 việc, …", "- Thi hành xong 530 việc, …", "- Chuyển kỳ sau 282 việc, …": the first figures of items that stand one
 * behind the other; and what each of the three tells of one group, "số có điều kiện", where that agrees.
 */
export function accountsOverItems({ passages }: Discourse): Proposal[] {
  return passages.flatMap((passage, at) => {
    const closing = headOf(passage)
    if (closing?.side !== 'closing') return []
    const before = headsBefore(passages.slice(Math.max(0, at - REACH), at), closing)
    const done = before.findIndex(({ side }) => side === 'out')
    const whole = before[done - 1]
    const taken = before.slice(done)
    if (whole?.side !== 'whole' || !taken.every(({ side }) => side === 'out')) return []
    const groups = ofGroups(closing, whole, taken)
    return [...told(closing, whole, taken, groups.length > 0), ...groups]
  })
}

/** The heads of the items right above one, in the order of the text. */
function headsBefore(passages: readonly Passage[], { figure }: Head): readonly Head[] {
  const { block } = figure.passage
  const from = passages.findLastIndex(
    (other) =>
      other.block.kind !== 'item' ||
      other.block.section !== block.section ||
      other.block.depth !== block.depth,
  )
  return passages
    .slice(from + 1)
    .flatMap((passage) => headOf(passage) ?? [])
    .filter((head) => codeOf(operandOf(head.figure)) === codeOf(operandOf(figure)))
}

function headOf(passage: Passage): Head | undefined {
  if (passage.block.kind !== 'item') return undefined
  const [figure] = figuresOf(passage)
  return figure && isLevel(figure) ? { figure, ...signOf(figure.lead, figure.mention, undefined) } : undefined
}

const isLevel = ({ mention: { claim, bracket } }: Figure): boolean =>
  claim.kind === 'quantity' &&
  claim.role === 'actual' &&
  !claim.direction &&
  claim.approx === 'exact' &&
  bracket === null

/**
 * What was due leaves what was not done of it; of all that came, some may have been given up. An item that tells more of the unit may mean
 * that: "phải thi hành 1.284 việc, sau khi trừ ủy thác còn 1.264 việc".
 */
function told(closing: Head, whole: Head, taken: readonly Head[], isOfGroup: boolean): Proposal[] {
  const proposal = remainderOf(closing.figure, whole.figure, taken)
  if (judgedToHold(judge(proposal))) return [proposal]
  if (!isSwapped(proposal) && (isOfGroup || closesOtherwise(closing, whole, taken))) return []
  const isSlip = DUE.test(whole.figure.lead) ? isDigitOff(proposal) : isSwapped(proposal)
  const isLong = [closing, whole, ...taken].every(({ figure }) => digitsOf(operandOf(figure)) >= DIGITS)
  return isSlip && isLong ? [{ ...proposal, strength: STRENGTH.told }] : []
}

const DUE = /(?<!\p{L})phải(?!\p{L})/u

const remainderOf = (left: Figure, whole: Figure, taken: readonly Pick<Head, 'figure'>[]): Proposal =>
  remainder(
    operandOf(left),
    [whole, ...taken.map(({ figure }) => figure)].map((figure) => operandOf(figure)),
    left.lead,
  )

/** What is left of a group of the whole, called alike in both items, where all that was done is of it. */
const ofGroups = (closing: Head, whole: Head, taken: readonly Head[]): Proposal[] =>
  groupsIn(closing).flatMap((left) =>
    groupsIn(whole)
      .filter((group) => areCalledAlike(left, group))
      .map((group) => remainderOf(left, group, taken))
      .filter((proposal) => judgedToHold(judge(proposal)) && proposal.members.every(isLong)),
  )

const isLong = (operand: Proposal['members'][number]): boolean => digitsOf(operand) >= DIGITS

/** Whether another figure of the items closes the account: what is left of a part of the whole, or what else was taken off. */
function closesOtherwise(closing: Head, whole: Head, taken: readonly Head[]): boolean {
  const holds = (from: Figure, all: readonly Pick<Head, 'figure'>[]) =>
    judgedToHold(judge(remainderOf(closing.figure, from, all)))
  const [ofWhole, ofDone] = [besideHead(whole), taken.flatMap(besideHead)]
  return (
    ofWhole.some((figure) => holds(figure, taken)) ||
    [...ofWhole, ...ofDone].some((figure) => holds(whole.figure, [...taken, { figure }]))
  )
}

/** The other counts of the unit in an item. */
const besideHead = ({ figure }: Head): readonly Figure[] =>
  figuresOf(figure.passage)
    .slice(0, MOST)
    .filter(
      (other) =>
        other !== figure &&
        other.mention.claim.kind === 'quantity' &&
        !other.mention.claim.direction &&
        codeOf(operandOf(other)) === codeOf(operandOf(figure)),
    )

/** Items that tell more groups than this tell no account of them. */
const MOST = 12

const groupsIn = ({ figure }: Head): readonly Figure[] =>
  figuresOf(figure.passage)
    .slice(0, MOST)
    .filter((other) => other !== figure && isLevel(other))

/** Two content words and more in common, and both with a negation, or neither. */
function areCalledAlike(one: Figure, other: Figure): boolean {
  const words = new Set(contentWords(one.lead))
  const common = contentWords(other.lead).filter((word) => words.has(word))
  return new Set(common).size > 1 && DENIED.test(one.lead) === DENIED.test(other.lead)
}

const DENIED = /(?<!\p{L})(?:chưa|không)(?!\p{L})/u
