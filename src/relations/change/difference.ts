import { EARLIER_LEVELS } from '../../lexicon/change-cues.ts'
import { type Exact, HUNDRED, point } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import { figureIndex } from '../context/figure-index.ts'
import type { Figure } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { withUnitOf } from '../lent-unit.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { bareLevels } from './bare-levels.ts'
import { spelledLevels } from './between.ts'
import { countBefore, levelsCalled } from './called.ts'
import { changeOf, type Words } from './change-of.ts'
import { type Earlier, earlierLevels } from './earlier.ts'
import { toLevelBehind } from './level-behind.ts'
import { type Change, levelsBefore, sameMeasure } from './levels.ts'
import { isNamedAnew, isOfOtherName } from './named-anew.ts'
import { ownedLevels } from './owned.ts'
import { pairOf } from './pair-of.ts'
import { plausible } from './plausible.ts'

const BEFORE = new RegExp(`(?<!\\p{L})(?:${EARLIER_LEVELS.join('|')}|năm \\d{4}|năm)(?!\\p{L})`, 'u')

/** "giảm 05 vụ (29/34)", "tăng 11 người (kỳ trước: 778 người)", "từ 81 lên 86, tăng 05". */
export function differenceOf(discourse: Discourse, change: Change): Proposal[] {
  const pair = pairOf(change)
  const spelled = spelledLevels(change)
  const fits = (members: readonly Member[]) =>
    members.every((member) => sameMeasure(member, operandOf(change.figure)))
  return [
    ...(pair ? [difference(change, pair.members, { strength: pair.strength, evidence: '(a/b)' })] : []),
    ...(spelled && fits(spelled)
      ? [difference(change, spelled, { strength: STRENGTH.sure, evidence: 'từ … lên …' })]
      : []),
    ...plausible(fromEarlier(discourse, change)),
    ...toLevelBehind(discourse, change),
  ]
}

/** The earlier level is printed beside the change, the later one stands before it. */
function fromEarlier(discourse: Discourse, change: Change): Proposal[] {
  const fits = (figure: Figure) =>
    sameMeasure(operandOf(figure), operandOf(change.figure)) ||
    isOfRate(change.figure, figure) ||
    isBareBeside(change.figure, figure)
  return ownUnitFirst(earlierLevels(discourse, change, fits), change.figure)
    .slice(0, 2)
    .flatMap((before, rank) => {
      const own = isOfRate(change.figure, before.figure) ? inUnitOf(change, before.figure) : change
      const called = [...levelsCalled(own), ...countBefore(own)].map((operand) => ({
        operand,
        strength: STRENGTH.weak,
      }))
      const levels = [...levelsBefore(discourse, own, before.figure), ...called, ...bareLevels(own)]
      return ownedLevels(before.figure, own.figure, levels).map(({ operand, strength }) => {
        const members: Member[] = [
          { ...operand, role: 'now' },
          { ...operandOf(before.figure), role: 'before' },
        ]
        const isOther = isNamedAnew(operand, own) || isOfOtherName(operand, own, before.figure)
        const words = {
          strength: rank > 0 || isOther ? STRENGTH.weak : Math.min(strength, before.strength),
          evidence: before.words.slice(0, 40) || 'so với',
        }
        return difference(own, members, words)
      })
    })
}

/** "giảm 31 lượt, 45 lượt người (kỳ trước 412 lượt/530 lượt người)": of levels in one bracket those of the very unit before those of its sort. */
function ownUnitFirst(found: readonly Earlier[], change: Figure): readonly Earlier[] {
  const bracket = found[0]?.figure.mention.bracket
  if (!bracket || bracket === change.mention.bracket) return found
  const isOwn = ({ figure }: Earlier) =>
    figure.mention.bracket === bracket && codeOf(operandOf(figure)) === codeOf(operandOf(change))
  return [...found.filter(isOwn), ...found.filter((level) => !isOwn(level))]
}

const unitIn = ({ mention: { claim } }: Figure) => (claim.kind === 'quantity' ? claim.unit : '')

/** "16,8 tiêu chí/xã, tăng 0,7 tiêu chí so với năm 2019 (16,1 tiêu chí/xã)": of a rate the change is printed short. */
const isOfRate = (change: Figure, level: Figure): boolean =>
  unitIn(change) !== '' && unitIn(level).startsWith(`${unitIn(change)}/`)

/** "hơn năm 2012 những 29 sáng kiến (năm trước được công nhận 124)": a bare count in the bracket behind counts the same. */
const isBareBeside = (change: Figure, { mention, at }: Figure): boolean =>
  mention.claim.kind === 'quantity' &&
  mention.claim.unit === '' &&
  mention.claim.decimals === 0 &&
  mention.bracket !== null &&
  mention.bracket !== change.mention.bracket &&
  mention.sentence === change.mention.sentence &&
  at === change.at + 1 &&
  change.mention.claim.kind === 'quantity' &&
  change.mention.claim.decimals === 0

function inUnitOf(change: Change, level: Figure): Change {
  const [own, other] = [change.figure.mention.claim, level.mention.claim]
  if (own.kind !== 'quantity' || other.kind !== 'quantity') return change
  const mention = { ...change.figure.mention, claim: withUnitOf(own, other) }
  return { ...change, figure: { ...change.figure, mention } }
}

/** "chỉ còn 72 hộ, ít hơn đầu kỳ 18 hộ": the earlier level stands anywhere in the report. */
export function farDifference(discourse: Discourse, change: Change): Proposal[] {
  const { figure, direction } = change
  const stated = amountOf(operandOf(figure))
  if (!stated || !BEFORE.test(`${figure.lead} ${figure.tail} ${sentenceOf(change)}`)) return []
  const [earlier] = earlierLevels(discourse, change, (other) =>
    sameMeasure(operandOf(other), operandOf(figure)),
  )
  return levelsBefore(discourse, change, earlier?.figure)
    .slice(0, 2)
    .flatMap(({ operand }) => {
      const now = amountOf(operand)
      const value = now && (direction === 'up' ? now.sub(stated) : now.add(stated))
      if (!value || value.compare(FEW) < 0) return []
      const found = figureIndex(discourse)
        .within(measureOf(operand), point(value), figure.mention.order)
        .find(
          (known) =>
            known.figure !== figure &&
            sameMeasure(known.operand, operand) &&
            !isOfOther(known.figure, operand.claim.subject),
        )
      if (!found) return []
      const members: Member[] = [
        { ...operand, role: 'now' },
        { ...found.operand, role: 'before' },
      ]
      return [difference(change, members, { strength: STRENGTH.fitting, evidence: change.word })]
    })
}

/** Whether a figure elsewhere is of something else by its words, where both it and the level beside the change have any; one "năm ngoái" is the same's. */
function isOfOther({ lead, tail, mention: { claim } }: Figure, subject: string): boolean {
  if (BEFORE.test(lead)) return false
  const unit = new Set('unit' in claim ? contentWords(claim.unit) : [])
  const own = contentWords(subject).filter((word) => !unit.has(word))
  const other = new Set(contentWords(`${lead} ${claim.subject} ${tail}`).filter((word) => !unit.has(word)))
  return own.length > 0 && other.size > 0 && !own.some((word) => other.has(word))
}

/** Small whole numbers differ by any other number somewhere in a report. */
const FEW: Exact = HUNDRED

function sentenceOf({ figure }: Change): string {
  const [from, to] = figure.passage.block.sentences[figure.mention.sentence] ?? [0, 0]
  return figure.passage.block.value
    .slice(Math.max(from, figure.mention.start - 120), Math.min(to, figure.mention.end + 80))
    .toLowerCase()
}

const difference = (change: Change, members: readonly Member[], words: Words): Proposal =>
  changeOf(change, members, { variant: 'difference', ...words })
