import { RESULTING_WORDS } from '../../lexicon/change-cues.ts'
import { EARLIER_SYLLABLES } from '../../lexicon/time-words.ts'
import { memoized } from '../../model/memoized.ts'
import { ownerOf } from './around.ts'
import { ofAmount } from './direction-of-amount.ts'
import { type Direction, directionIn, isOfLevel, lastWordIn, NEAR, wayOf } from './direction-words.ts'
import { type Figure, figuresOf, gapBetween, plain } from './figures.ts'
import { isTime } from './measured.ts'
import { isPastPlan } from './past-plan.ts'

export type { Direction } from './direction-words.ts'

/** Which way a figure that is itself a change went; undefined for a level and for what says nothing. */
export const directionOf = memoized((figure: Figure) => directionWithin(figure, LIST))

/** How many figures of one list may share one word of change. */
const LIST = 4

function directionWithin(figure: Figure, list: number): Direction | undefined {
  return (
    directionIn(figure.lead) ??
    directionIn(leadPastBracket(figure)) ??
    pastLevel(figure) ??
    pastColon(figure) ??
    fromSign(figure) ??
    ofAmount(figure) ??
    (list > 0 ? shared(figure, list) : undefined)
  )
}

const OF_TIME = new RegExp(
  `^(?:(?:của|ở|vào|hồi|trong|${EARLIER_SYLLABLES.join('|')}|đợt|\\d[\\d/]*)(?: |$)){0,8}(?:là|tới|đến|đúng|khoảng)?$`,
)

/** "cao hơn mức 385,4 tỷ đồng của cùng kỳ 8,51%": the word of change stands in front of the earlier level. */
function pastLevel({ passage, mention, at }: Figure): Direction | undefined {
  const before = figuresOf(passage)[at - 1]
  if (!before || before.mention.sentence !== mention.sentence || before.mention.bracket !== mention.bracket)
    return undefined
  const match = lastWordIn(before.lead)
  const behind = match && before.lead.slice(match.index + match[0].length)
  if (!match || behind === undefined || behind.length > 20) return undefined
  if (!isOfLevel(match[1]!, behind) && !isPastPlan(before, { passage, mention, at, lead: '', tail: '' }))
    return undefined
  return OF_TIME.test(gapBetween(before, { passage, mention, at, lead: '', tail: '' }))
    ? { direction: wayOf(match[1]!), word: match[1]! }
    : undefined
}

/** "tăng so với năm trước là: 412 triệu đồng": the word of change stands in front of a colon. */
function pastColon({ lead, mention: { clause }, passage }: Figure): Direction | undefined {
  if (lead !== '' || clause.opener !== ':') return undefined
  const word = TOLD_AS.exec(passage.lower.slice(Math.max(0, clause.start - NEAR), clause.start))?.[1]
  return word === undefined ? undefined : { direction: wayOf(word), word }
}

const TOLD_AS = /(?<!\p{L})(tăng|giảm)(?: thêm)?(?: so [^,;:.()]{2,40})? là:\s?$/u

/** "vượt chỉ tiêu (55%) 5,48 điểm %": the words in front of a bracket right before a figure, and those behind it. */
function leadPastBracket(figure: Figure): string {
  const { mention, passage, at } = figure
  const bracket = figuresOf(passage)[at - 1]?.mention.bracket
  if (!bracket || bracket.parent !== mention.bracket || bracket.close >= mention.start) return ''
  const behind = passage.block.value.slice(bracket.close + 1, mention.start)
  const from =
    figuresOf(passage)
      .slice(Math.max(0, at - 6), at)
      .findLast(({ mention: { end, claim } }) => end <= bracket.open && !isTime(claim))?.mention.end ?? 0
  const before = passage.block.value.slice(
    Math.max(from, mention.clause.start, bracket.open - NEAR),
    bracket.open,
  )
  const isApart = /[,;:.]/.test(behind) || behind.length > NEAR || RESULT.test(plain(behind))
  return isApart ? '' : plain(`${before} ${behind}`)
}

/** "136 hộ nghèo tăng thêm (…) nên cuối năm số hộ nghèo là 3.047 hộ": what came of a change is a level. */
const RESULT = new RegExp(
  `(?<!\\p{L})(?:${RESULTING_WORDS.join('|')}|đưa|nâng|(?:đến |hiện |cho đến )?nay|cuối (?:năm|kỳ))(?!\\p{L})`,
  'u',
)

/** "(-14,7%)", "(+10,5%)": a sign, where the figure is a percentage in a bracket. */
function fromSign({ mention, passage, lead }: Figure): Direction | undefined {
  if (mention.claim.kind !== 'percent' && mention.claim.kind !== 'quantity') return undefined
  const printed = passage.block.value.slice(Math.max(0, mention.start - 2), mention.start + 1)
  const sign = /[-–−+](?=\s?\d?$)/.exec(printed)?.[0]
  if (!sign || !mention.bracket || lead.replace(/[-–−+]/g, '').trim() !== '') return undefined
  return { direction: sign === '+' ? 'up' : 'down', word: sign }
}

/** "tăng 05 vụ (20/15), 08 người (31/23)": one word for all figures of a list. */
function shared(figure: Figure, list: number): Direction | undefined {
  const { mention, passage, at } = figure
  if (mention.bracket && !ownerOf(figure)) return undefined
  if (!/^(?:và|cùng|với)?$/.test(figure.lead)) return undefined
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const other = figuresOf(passage)[i]!
    if (other.mention.sentence !== mention.sentence) return undefined
    if (other.mention.bracket !== mention.bracket) continue
    if (!/^[^,;.]{0,40}?(?:[,;]|(?:^| )và)$/.test(gapBetween(other, figure).replace(/,\s*và$/, ',')))
      return undefined
    if (gapBetween(other, figure).endsWith(';') && (isMoved(figure) || !isOneKind(other, figure)))
      return undefined
    return other.mention.claim.kind === 'quantity' || other.mention.claim.kind === 'percent'
      ? directionWithin(other, list - 1)
      : undefined
  }
  return undefined
}

/** "giảm 7,8% (từ 14.325 vụ xuống 13.207 vụ); 10.846 vụ vi phạm tốc độ": behind a semicolon a count does not go on with a rate. */
const isOneKind = (a: Figure, b: Figure) => a.mention.claim.kind === b.mention.claim.kind

/** "…; 142 ca sởi, tăng 23 ca": behind a semicolon a figure whose own change follows is a level, not one more change. */
function isMoved(figure: Figure): boolean {
  const next = figuresOf(figure.passage)[figure.at + 1]
  if (next?.mention.sentence !== figure.mention.sentence) return false
  return !gapBetween(figure, next).includes(';') && directionIn(next.lead) !== undefined
}
