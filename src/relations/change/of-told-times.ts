/** Changes against a month or quarter whose levels other paragraphs tell, each under its own time. */
import { contentWords } from '../content-words.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { isOnePeriod, type Period, partComparedIn, partOfYearIn } from '../context/period.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse, Passage } from '../discourse/index.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import { earlierLevels } from './earlier.ts'
import { isEarlier } from './is-earlier.ts'
import { type Change, sameMeasure } from './levels.ts'
import { hasSlip } from './plausible.ts'

/** How many paragraphs back the levels may stand. */
const REACH = 8

/**
 * "Trong tháng Hai xảy ra 35 vụ …" and "Trong tháng Ba xảy ra 47 vụ …", then "So với tháng Hai, số vụ tăng 12 vụ": the levels that the words
 * of a change name, of the time that it is compared with and of the later one. They agree or say nothing, but for a slip in what each
 * time is headed by.
 */
export function ofToldTimes(discourse: Discourse, change: Change): Proposal[] {
  const { passage, mention } = change.figure
  const [from = 0, to = 0] = passage.block.sentences[mention.sentence] ?? []
  const said = passage.lower.slice(Math.max(from, mention.start - AROUND), Math.min(to, mention.end + AROUND))
  const compared = partComparedIn(said)
  if (!compared) return []
  const told = toldBefore(discourse, passage)
  const levels = told.flatMap(({ time, passage: other }) =>
    levelsIn(other, change).map((figure) => ({ figure, isBefore: isOnePeriod(time, compared) })),
  )
  const now = levels.filter(({ isBefore }) => !isBefore).map(({ figure }) => figure)
  const [inBracket] = earlierLevels(discourse, change, (other) =>
    sameMeasure(operandOf(other), operandOf(change.figure)),
  )
  const before = inBracket
    ? [inBracket.figure]
    : levels.filter(({ isBefore }) => isBefore).map(({ figure }) => figure)
  const pairs = now.flatMap((later) => before.map((earlier) => between(change, later, earlier)))
  const held = pairs.find(holds)
  if (held) return [held]
  const [headed] = pairs
  const isOnly = pairs.length === 1 && !OTHER_TIME.test(said) && areToldAlike(now[0]!, before[0]!)
  const isClear = isOnly && headed?.stated && significantDigits(headed.stated) > 1 && hasSlip(headed)
  return isClear && !inBracket ? [{ ...headed, strength: STRENGTH.sure }] : []
}

/** Units of its sentence around a change that tell its times. */
const AROUND = 240

/** A year, or a later time of its own: the levels told above may be of others. */
const OTHER_TIME = /(?:19|20)\d\d|(?<!\p{L})(?:trong|của) (?:tháng|quý)(?!\p{L})/u

/** "có 412 lao động được đào tạo", "có 512 lao động được đào tạo nghề may": what only one of them says makes it one of something else. */
const areToldAlike = (one: Figure, other: Figure): boolean =>
  one.tail === '' || other.tail === '' || contentWords(one.tail).join() === contentWords(other.tail).join()

const between = (change: Change, later: Figure, earlier: Figure): Proposal => {
  const members: Member[] = [
    { ...operandOf(later), role: 'now' },
    { ...operandOf(earlier), role: 'before' },
  ]
  return changeOf(change, members, {
    variant: 'difference',
    strength: STRENGTH.fitting,
    evidence: 'so với',
  })
}

/** The paragraphs before one in its section, in their order, each with the time it tells of: its own, or that of the one before it. */
function toldBefore({ passages }: Discourse, { index, block }: Passage) {
  let time: Period | undefined
  return passages
    .slice(Math.max(0, index - REACH), index)
    .filter((other) => other.block.section === block.section && !other.block.cell)
    .flatMap((passage) => {
      time = partOfYearIn(passage.lower) ?? time
      return time ? [{ passage, time }] : []
    })
}

/** What was reached in a paragraph that all words of a change name: of "số người chết tăng 4 người" the dead. */
function levelsIn(passage: Passage, { figure }: Change): Figure[] {
  const { claim } = figure.mention
  const unit = new Set(contentWords('unit' in claim ? claim.unit : ''))
  const name = contentWords(withoutTimes(figure.lead)).filter((word) => !unit.has(word))
  if (name.length === 0) return []
  return figuresOf(passage).filter(
    (other) =>
      sameMeasure(operandOf(other), operandOf(figure)) &&
      !directionOf(other) &&
      !isEarlier(other) &&
      isNamed(name, wordsAround(other)),
  )
}

const isNamed = (name: readonly string[], words: ReadonlySet<string>): boolean =>
  name.every((word) => words.has(word))

/** How many units of text before a level name it. */
const NEAR = 120

/** The words between the figure before a level and the next, in its sentence. */
function wordsAround({ passage, mention, at, tail }: Figure): ReadonlySet<string> {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const last = figuresOf(passage)[at - 1]?.mention.end ?? 0
  const start = Math.max(from, mention.start - NEAR, last)
  return new Set(contentWords(`${passage.lower.slice(start, mention.start)} ${tail}`))
}

/** "số vụ cháy trong tháng tám tăng": the time and the word of change name nothing. */
const withoutTimes = (lead: string): string =>
  lead.replace(/(?<!\p{L})(?:trong |của )?(?:tháng|quý|tuần) [\p{L}\d]+|tăng|giảm|nhiều hơn|ít hơn/gu, ' ')
