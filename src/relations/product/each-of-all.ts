/** "mỗi hộ 12 kg": whether that is all of what all of them got, or only a part of what the amount beside it counts. */
import { IN_ALL_NAMES } from '../../lexicon/relation-cues.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Proposal } from '../proposal.ts'
import { isRound, type Rate } from './rates.ts'

/**
 * Whether an amount may hold more than so much for each: rounds are not all alike, "mỗi lần 12 triệu đồng và lần cuối 48 triệu
 * đồng", and "mỗi cơ sở 02 lao động bị tạm giữ" are not all workers. Words that add up behind the rate leave nothing open.
 */
export function isPartOfEach(rate: Rate, { stated }: Proposal): boolean {
  const { figure, form, per } = rate
  const next = figuresOf(figure.passage)[figure.at + 1]
  if (form !== 'each' || !stated || (next && ADDED_UP.test(gapBetween(figure, next)))) return false
  const amount = figuresOf(figure.passage).find(({ mention }) => mention.claim === stated.claim)
  return isRound(per.word) || (next !== undefined && goesOn(figure, next)) || isOfSome(figure, amount)
}

const ADDED_UP = new RegExp(`(?:^|[,;] ?)(?:${IN_ALL_NAMES.join('|')})`, 'u')

/** "mỗi hộ 12 kg và hộ khó khăn 48 kg": the next figure adds to what each got. */
function goesOn(figure: Figure, next: Figure): boolean {
  if (next.mention.sentence !== figure.mention.sentence || !alike(operandOf(figure), operandOf(next)))
    return false
  return ADDS.test(gapBetween(figure, next))
}

const ADDS = /^,? ?(?:\p{L}+ ){0,3}(?:và|cộng|cùng|kèm|riêng)(?!\p{L})/u

/** "mỗi xã 35 suất cho hộ nghèo": where, or what for, and not which of them. */
const OF_ALL = /^(?:cho|để|vào|tại|ở|trong|trên|từ|theo|với|của|đều|thì|nên|do|là|mỗi|một)(?!\p{L})/u

/** Whether words behind what each got say which of them, and stand nowhere beside the amount. */
function isOfSome({ tail }: Figure, amount: Figure | undefined): boolean {
  if (OF_ALL.test(tail)) return false
  const words = syllables(/^[^,;.:]*/u.exec(tail)?.[0] ?? '')
  const beside = new Set(
    syllables(amount ? `${amount.lead} ${amount.mention.claim.text} ${amount.tail}` : ''),
  )
  return words.length > 0 && !words.every((word) => beside.has(word))
}

const syllables = (text: string): string[] => text.match(/\p{L}+/gu) ?? []
