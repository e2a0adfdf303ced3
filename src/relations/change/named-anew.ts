/** Words between a level and its change, or before the earlier level, that name something else. */
import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { EARLIER_SYLLABLES } from '../../lexicon/time-words.ts'
import { anyOf } from '../any-of.ts'
import { contentWords } from '../content-words.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { namesNothingElse } from '../plainly-told.ts'
import type { Operand } from '../proposal.ts'
import type { Change } from './levels.ts'

/** "Tổng thu 218,4 tỷ đồng, thu nội địa giảm 7,9% (năm 2019: 119,0 tỷ đồng)": what moved is named anew, with words that the level has not. */
export function isNamedAnew(level: Operand, { figure, word }: Change): boolean {
  const now = figureBefore(level, figure)
  if (!now) return false
  const gap = gapBetween(now, figure)
  // "cao hơn giá khởi điểm 32,1 tỷ đồng": behind such a word stands what the level is compared with.
  const said = word.endsWith('hơn') ? gap.slice(0, gap.indexOf(word)) : gap.replace(word, '')
  const named = NAMED.exec(said.trim())?.[1]
  return named !== undefined && !isOwnName(named, now)
}

/** "1,24 triệu lượt khách, tăng 15,2% so với cùng kỳ (quốc tế 210 nghìn lượt)": the bracket opens with the name of something else, and no time. */
export function isOfOtherName(level: Operand, { figure }: Change, before: Figure): boolean {
  const now = figureBefore(level, figure)
  const open = before.mention.bracket?.open
  if (!now || open === undefined || open < figure.mention.end || before.lead === '') return false
  const said = before.passage.lower.slice(open + 1, before.mention.start)
  return ONLY_NAME.test(said) && !isOwnName(said, now, gapBetween(now, figure))
}

function figureBefore({ claim }: Operand, { passage, at }: Figure): Figure | undefined {
  const now = figuresOf(passage)[at - 1]
  return now?.mention.claim === claim ? now : undefined
}

function isOwnName(said: string, { lead, mention: { claim } }: Figure, compared = ''): boolean {
  const unit = 'unit' in claim ? claim.unit : ''
  const own = new Set(contentWords(`${lead} ${unit} ${claim.subject} ${compared}`))
  return PLANNED.test(said) || namesNothingElse(said, own)
}

const PLANNED = new RegExp(anyOf(PLAN_WORDS), 'u')
const NAMED = /(?:^|,) ?((?!so )\p{L}[\p{L} ]+)$/u
const ONLY_NAME = new RegExp(`^(?!.*${anyOf(EARLIER_SYLLABLES)})[\\p{L} ]+$`, 'u')
