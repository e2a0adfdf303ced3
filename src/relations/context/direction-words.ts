/** Words of change in front of a figure. */
import { CHANGE_CUES, ITEM_NAMES, LEVEL_WORDS, NO_CHANGE, SET_WORDS } from '../../lexicon/change-cues.ts'

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
const SET = new RegExp(
  `(?<!\\p{L})(?<!so với |vượt |hơn )(?:${SET_WORDS.join('|')})(?: \\p{L}+){0,3} ?$`,
  'u',
)

/** Of "chênh lệch tăng 310 triệu đồng" the difference is a rise. */
const isSet = (before: string, word: string): boolean =>
  SET.test(before) && !(/^(?:tăng|giảm)$/u.test(word) && /(?<!\p{L})chênh lệch $/u.test(before))

/** A change is announced within this many letters; further off, the word belongs to something else. */
export const NEAR = 70

/** The direction of a word. */
export const wayOf = (word: string): Direction['direction'] => byWord.get(word)!.direction

/** "tăng 05 vụ", "giảm 5,82%"; not "giảm còn 284 người". */
export function directionIn(lead: string): Direction | undefined {
  const match = lastWordIn(lead)
  if (!match) return undefined
  const end = match.index + match[0].length
  const behind = lead.slice(end)
  if (NO_CHANGE_AT.test(lead.slice(match.index)) || ITEM_NAMES.some((name) => lead.endsWith(name, end)))
    return undefined
  if (isSet(lead.slice(0, match.index), match[1]!) || isOfLevel(match[1]!, behind)) return undefined
  if (match[1] === 'tiết kiệm' && !SAVED.test(behind)) return undefined
  if (TOLD_BEFORE.test(behind)) return undefined
  if (behind.length > NEAR || LEVEL.test(behind.replace(/so với.*?(?:đầu năm|cùng kỳ|năm \d{4})/, '')))
    return undefined
  const isReached =
    /(?<!\p{L})(?:đạt|(?<!mặt )bằng|chiếm|có|được)(?!\p{L})/u.test(behind) && !/^ ?được/.test(behind)
  if (isReached && !(RATE_OF_CHANGE.test(lead.slice(0, match.index)) && /^ đạt$/.test(behind)))
    return undefined
  return { direction: byWord.get(match[1]!)!.direction, word: match[1]! }
}

/** "10 xã thu thấp hơn so với cùng kỳ và 37 xã …": a comparison that is told in full says nothing of what is joined to it. */
const TOLD_BEFORE =
  /^[^,;]{0,20}(?<!\p{L})so với (?:cùng kỳ|(?:năm|kỳ|tháng|quý|tuần|vụ) (?:trước|ngoái))[^,;]{0,20}(?<!\p{L})(?:và|còn|trong khi|nhưng|song)(?: có| đã)? ?$/u

/** "tỷ lệ tăng đạt 9,9%": what is reached is the rate of a change. */
const RATE_OF_CHANGE = /(?<!\p{L})(?:t[ỷỉ] lệ|tốc độ|mức) $/u

/** "Tiết kiệm điện 41 triệu kWh" is a deed, and "tiết kiệm được 41 triệu đồng" a fall. */
const SAVED = /^(?: (?:được|khoảng|gần|hơn|trên|số tiền|kinh phí|chi))*\s?$/u

/** The last word of change in a text. */
export function lastWordIn(text: string): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined
  LAST_WORD.lastIndex = 0
  for (let match = LAST_WORD.exec(text); match; match = LAST_WORD.exec(text)) last = match
  return last
}

/** "cao hơn mức 385,4 tỷ đồng": the level is named before the change itself. */
export const isOfLevel = (word: string, behind: string) =>
  COMPARED_WITH_LEVEL.test(behind) ||
  (/hơn(?: (?:cùng kỳ|năm|quý|tháng))?$/.test(word) &&
    /^ ?(?:so với )?(?:cái |với )?(?:mức|con số)(?!\p{L})/u.test(behind))

/** "giảm so với tỷ lệ 20,4% của cùng kỳ 1,4 điểm phần trăm". */
const COMPARED_WITH_LEVEL = /^ ?so với (?:cái )?(?:mức|con số|t[ỷỉ] lệ|kết quả)(?: là| đạt)?$/
