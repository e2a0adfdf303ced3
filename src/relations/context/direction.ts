import { CHANGE_CUES, LEVEL_WORDS, NO_CHANGE } from '../../lexicon/change-cues.ts'
import { memoized } from '../../model/memoized.ts'
import { ownerOf } from './around.ts'
import { type Figure, figuresOf, gapBetween, plain } from './figures.ts'

/** A word of change and which way it says a figure went. */
export interface Direction {
  readonly direction: 'up' | 'down'
  readonly word: string
}

const byWord = new Map(CHANGE_CUES.map((cue) => [cue.surface, cue]))
const words = [...byWord.keys()].sort((a, b) => b.length - a.length).join('|')
const LAST_WORD = new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, 'gu')
const LEVEL = new RegExp(`(?<!\\p{L})(?:${LEVEL_WORDS.join('|')})(?!\\p{L})`, 'u')

const NO_CHANGE_AT = new RegExp(`^(?:${NO_CHANGE.join('|')})(?!\\p{L})`, 'u')

/** A rise that somebody wants is none, nor is what one thing has over another: "phấn đấu tăng 8%", "chênh lệch thu lớn hơn chi". */
const SET =
  /(?<!\p{L})(?<!so với |vượt |hơn )(?:chênh lệch|phấn đấu|chỉ tiêu|mục tiêu|kế hoạch|dự kiến|yêu cầu|đề nghị)(?: \p{L}+){0,3} ?$/u

/** A change is announced within this many letters; further off, the word belongs to something else. */
const NEAR = 70

/** Which way a figure that is itself a change went; undefined for a level and for what says nothing. */
export const directionOf = memoized((figure: Figure) => directionWithin(figure, LIST))

/** How many figures of one list may share one word of change. */
const LIST = 4

function directionWithin(figure: Figure, list: number): Direction | undefined {
  return (
    fromWords(figure.lead) ??
    fromWords(leadPastBracket(figure)) ??
    pastLevel(figure) ??
    fromSign(figure) ??
    ofAmount(figure) ??
    (list > 0 ? shared(figure, list) : undefined)
  )
}

/** "tăng 05 vụ", "giảm 5,82%"; not "giảm còn 284 người". */
function fromWords(lead: string): Direction | undefined {
  const match = [...lead.matchAll(LAST_WORD)].at(-1)
  if (!match) return undefined
  const behind = lead.slice(match.index + match[0].length)
  if (NO_CHANGE_AT.test(lead.slice(match.index))) return undefined
  if (SET.test(lead.slice(0, match.index)) || isOfLevel(match[1]!, behind)) return undefined
  if (behind.length > NEAR || LEVEL.test(behind.replace(/so với.*?(?:đầu năm|cùng kỳ|năm \d{4})/, '')))
    return undefined
  const isReached = /(?<!\p{L})(?:đạt|bằng|chiếm|có|được)(?!\p{L})/u.test(behind) && !/^ ?được/.test(behind)
  if (isReached && !(RATE_OF_CHANGE.test(lead.slice(0, match.index)) && /^ đạt$/.test(behind)))
    return undefined
  return { direction: byWord.get(match[1]!)!.direction, word: match[1]! }
}

/** "tỷ lệ tăng đạt 9,9%": what is reached is the rate of a change. */
const RATE_OF_CHANGE = /(?<!\p{L})(?:t[ỷỉ] lệ|tốc độ|mức) $/u

/** "cao hơn mức 385,4 tỷ đồng": the level is named before the change itself. */
const isOfLevel = (word: string, behind: string) =>
  /hơn(?: (?:cùng kỳ|năm|quý|tháng))?$/.test(word) &&
  /^ ?(?:so với )?(?:cái |với )?(?:mức|con số)(?!\p{L})/u.test(behind)

const OF_TIME =
  /^(?:(?:của|ở|vào|hồi|trong|cùng|kỳ|năm|tháng|quý|vụ|đợt|trước|ngoái|đầu|cuối|\d[\d/]*)(?: |$)){0,8}(?:là|tới|đến|đúng|khoảng)?$/

/** "cao hơn mức 385,4 tỷ đồng của cùng kỳ 8,51%": the word of change stands in front of the earlier level. */
function pastLevel({ passage, mention, at }: Figure): Direction | undefined {
  const before = figuresOf(passage)[at - 1]
  if (!before || before.mention.sentence !== mention.sentence || before.mention.bracket !== mention.bracket)
    return undefined
  const match = [...before.lead.matchAll(LAST_WORD)].at(-1)
  const behind = match && before.lead.slice(match.index + match[0].length)
  if (!match || behind === undefined || !isOfLevel(match[1]!, behind) || behind.length > 20) return undefined
  return OF_TIME.test(gapBetween(before, { passage, mention, at, lead: '', tail: '' }))
    ? { direction: byWord.get(match[1]!)!.direction, word: match[1]! }
    : undefined
}

const EQUALLY = /^(?:=|,? ?(?:hay|hoặc|tức|tương ứng|tương đương|ứng)(?: (?:là|với|tỷ lệ|bằng|khoảng|mức))*)$/

/** "tăng 1.085 lượt hay 2,7%", "giảm 150 con (tương ứng 4,55%)": a rate said to be the amount that rose or fell. */
function ofAmount(figure: Figure): Direction | undefined {
  const { passage, mention, at } = figure
  const before = figuresOf(passage)[at - 1]
  if (mention.claim.kind !== 'percent' || before?.mention.claim.kind !== 'quantity') return undefined
  if (before.mention.sentence !== mention.sentence) return undefined
  const between = plain(passage.block.value.slice(before.mention.end, mention.start))
  const isSaid =
    before.mention.bracket === mention.bracket
      ? EQUALLY.test(between)
      : between.startsWith('(') && EQUALLY.test(between.slice(1).trim())
  return isSaid ? fromWords(before.lead) : undefined
}

/** "vượt chỉ tiêu (55%) 5,48 điểm %": the words in front of a bracket right before a figure, and those behind it. */
function leadPastBracket(figure: Figure): string {
  const { mention, passage, at } = figure
  const bracket = figuresOf(passage)[at - 1]?.mention.bracket
  if (!bracket || bracket.parent !== mention.bracket || bracket.close >= mention.start) return ''
  const behind = passage.block.value.slice(bracket.close + 1, mention.start)
  const from =
    figuresOf(passage)
      .slice(Math.max(0, at - 6), at)
      .findLast(({ mention: { end } }) => end <= bracket.open)?.mention.end ?? 0
  const before = passage.block.value.slice(
    Math.max(from, mention.clause.start, bracket.open - NEAR),
    bracket.open,
  )
  return /[,;:.]/.test(behind) || behind.length > NEAR ? '' : plain(`${before} ${behind}`)
}

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
  return !gapBetween(figure, next).includes(';') && fromWords(next.lead) !== undefined
}
