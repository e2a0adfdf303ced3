/** Whether what is told of the months of a year together is what is told of its quarters or months one by one. */
import { MEAN_WORDS } from '../../lexicon/mean-words.ts'
import { RUNNING_WORDS, SUM_UP_WORDS } from '../../lexicon/running-cues.ts'
import { contentWords } from '../content-words.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import { type Discourse, firstAt } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'

/** Whether a sum that fails is of the quarters or months of one thing, and what is told of them together of another. */
export function isOfOtherDeed(discourse: Discourse, proposal: Proposal): boolean {
  const total = proposal.axis === undefined ? figureIn(discourse, proposal.stated) : undefined
  if (!total || !TOGETHER.test(ownWords(total)) || holds(proposal)) return false
  const parts = proposal.members.flatMap((member) => figureIn(discourse, member) ?? [])
  const inOrder = parts.sort((one, other) => one.mention.start - other.mention.start)
  return (
    parts.length === proposal.members.length &&
    inOrder.every((part) => part.passage === total.passage && PERIOD.test(ownWords(part))) &&
    !areOfOneDeed(total, inOrder)
  )
}

const figureIn = (discourse: Discourse, operand: Operand | null): Figure | undefined => {
  const mention = operand ? discourse.mentionOf(operand.claim.id) : undefined
  const passage = mention && discourse.passageOf(mention.block.id)
  const figures = passage ? figuresOf(passage) : []
  const figure = figures[firstAt(figures, mention?.start ?? 0, (other) => other.mention.start)]
  return figure?.mention === mention ? figure : undefined
}

/**
 * "Quý I xảy ra 123 vụ, quý II xảy ra 145 vụ; lũy kế 6 tháng khởi tố 215 vụ" tells of another deed; means, and what is at a time, add up to
 * nothing: they are no more than the largest of their parts.
 */
function areOfOneDeed(total: Figure, parts: readonly Figure[]): boolean {
  const [first] = parts
  if (!first || [first, total].some((figure) => MEAN.test(sentenceBefore(figure)))) return false
  const told = new Set([...contentWords(stripped(sentenceBefore(first))), ...parts.flatMap(tailOf)])
  const isTold = (word: string) => told.has(word)
  return (
    parts.slice(1).every((part) => clauseOf(part).every(isTold)) &&
    [...clauseOf(total), ...tailOf(total)].every(isTold) &&
    !isWithin(total, parts)
  )
}

/** No more than one of its parts alone. */
const isWithin = (total: Figure, parts: readonly Figure[]): boolean => {
  const whole = amountOf(operandOf(total))
  return !whole || parts.some((part) => (amountOf(operandOf(part))?.compare(whole) ?? 1) >= 0)
}

const MEAN = new RegExp(`(?<!\\p{L})(?:${MEAN_WORDS.join('|')})(?!\\p{L})`, 'u')
const REACH = 120

/** The words of a sentence up to a figure. */
function sentenceBefore({ passage, mention }: Figure): string {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  return passage.lower.slice(Math.max(from, mention.start - REACH), mention.start)
}

/** What a figure is said to be, between the last mark and it. */
const clauseOf = (figure: Figure): readonly string[] => contentWords(stripped(ownWords(figure)))

const ownWords = (figure: Figure): string => sentenceBefore(figure).split(APART).at(-1)!

const tailOf = ({ tail }: Figure): readonly string[] => contentWords(tail.split(APART, 1)[0]!)

const APART = /[;()–]|\.\s|,\s/u

/** Without its times and the words that sum up. */
const stripped = (words: string): string => words.replace(TIMES, ' ')
const NAMED = '(?:quý|tháng) (?:iv|i{1,3}|\\d{1,2})(?![\\p{L}\\d/])'
const PERIOD = new RegExp(`(?<!\\p{L})${NAMED}`, 'u')
const TOGETHER = /(?<![\p{L}\d])(?:\d{1,2} tháng|cả năm)(?! \d)/u
const TIMES = new RegExp(
  `(?<!\\p{L})(?:${NAMED}|(?:${[...RUNNING_WORDS, ...SUM_UP_WORDS].join('|')})(?!\\p{L}))`,
  'gu',
)
