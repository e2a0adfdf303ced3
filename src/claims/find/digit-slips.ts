import { LABELS, SCALE_WORDS } from '../../lexicon/index.ts'
import type { Numeral } from '../draft.ts'
import { fitsAt, matchAt, passageOf, wordAt } from '../passage.ts'
import { wordStart } from '../phrase-before.ts'
import { plain } from './digit-forms.ts'
import { rowAt } from './unit-rows.ts'

/** The comma of a decimal lost in scanning: "0 68%". */
const LOST_COMMA = /0 (\d{1,2})(?=%)/y
/** What those below begin with: knowing letters, each of them takes long to compile, and few reports need one. */
const SPLIT_COMMA_HEAD = /\d{1,3}, \d{1,3}[kghm%t ]/y
const SPLIT_GROUP_HEAD = /\d{1,3}\.? \d{3}/y
const SPLIT_BEFORE_HEAD = /\d{1,3}(?:\.\d{3})* (?:,\d|\.\d{3})/y
/** A blank behind the decimal comma, the unit glued: "2, 356kg". */
const SPLIT_COMMA = /(\d{1,3}), (\d{1,3})(?=(?:kg|g|ha|km|m2|m²|m3|%|tấn)(?![\p{L}\d]))/uy
/** The same with a blank before the unit, behind a word that is no name of a number: "thu 37, 52 tỷ đồng". */
const WIDE_COMMA =
  /(?<=\p{L} )(\d{1,3}), (\d{1,2})(?= (?:triệu|tỷ|tỉ|nghìn tỷ|ha|tấn|tạ|km|kg|m2|m3|lần|lít|%|điểm)(?![\p{L}\d]))/uy
/** A blank inside a group of thousands, a word or a slash before and a word behind: "có 18. 450 hộ", "đạt 7 215,6 tấn/8 000 tấn". */
const SPLIT_GROUP =
  /(?<=[\p{L}:;] |\p{L} ?\/ ?|\.\d{3}\/|^(?=\d{1,3} 000))(\d{1,3})\.? (\d{3}(?:\.\d{3}){0,3})(?:,(\d{1,2}))?(?= ?[\p{Ll}°]|$)/uy
/** A blank before the decimal comma, or before the point of a group: "95 ,5%", "1 .250 triệu". */
const SPLIT_BEFORE =
  /(\d{1,3}(?:\.\d{3})*)(?: (,)(\d{1,2})| \.(\d{3}))(?=\s?%|\s?(?:triệu|tỷ|tỉ|nghìn|đồng|ha|tấn|km|kg|m2|người|hộ)(?!\p{L}))/uy
/** A number that a blank or a lost comma takes apart, which what stands around it makes certain; undefined for none. */
export function readSlip(text: string, at: number): Numeral | undefined {
  const lost = matchAt(LOST_COMMA, text, at)
  if (lost) return slip(`0.${lost[1]}`, { start: at, end: at + lost[0].length }, 'ocr:comma-lost')
  const before = fitsAt(SPLIT_BEFORE_HEAD, text, at) ? matchAt(SPLIT_BEFORE, text, at) : null
  if (before) {
    const whole = before[1]!.replaceAll('.', '')
    const value = before[2] ? `${whole}.${before[3]}` : `${whole}${before[4]}`
    return slip(value, { start: at, end: at + before[0].length }, 'space-inside')
  }
  const group = fitsAt(SPLIT_GROUP_HEAD, text, at) ? matchAt(SPLIT_GROUP, text, at) : null
  if (group && (group[2] === '000' || isUnit(text, at + group[0].length))) {
    const fraction = group[3] ? `.${group[3]}` : ''
    return slip(
      `${group[1]}${group[2]!.replaceAll('.', '')}${fraction}`,
      { start: at, end: at + group[0].length },
      'space-inside',
    )
  }
  if (text[at + 1] !== ',' && text[at + 2] !== ',' && text[at + 3] !== ',') return undefined
  if (!fitsAt(SPLIT_COMMA_HEAD, text, at)) return undefined
  const glued = matchAt(SPLIT_COMMA, text, at)
  const split = glued ?? matchAt(WIDE_COMMA, text, at)
  if (!split || SERIES.test(text.slice(Math.max(0, at - 50), at))) return undefined
  const read = slip(`${split[1]}.${split[2]}`, { start: at, end: at + split[0].length }, 'space-inside')
  if (glued) return read
  return mayBeTwo(text, at, split) ? undefined : { ...read, alternative: plain(split[2]!) }
}

/** Words that announce more figures than one, "lần lượt đạt 37, 38%", and what parts those of a list, before a number. */
const SERIES = /(?:lần lượt|tương ứng|các|những|mức|giữa|hoặc|hay)(?:[^.;]{0,30})$|(?:[,;\d]|và|đến|từ) $/u

/** "37, 38 tỷ", which go up by one, and "lớp 4, 15 km", behind a word that numbers name, may be two figures. */
function mayBeTwo(text: string, at: number, [, whole, decimals]: RegExpExecArray): boolean {
  const word = text.slice(wordStart(text, at - 1, 0), at - 1).toLowerCase()
  return Number(decimals) === Number(whole) + 1 || NAMING.has(word)
}

/** Last words of what a number names. */
const NAMING: ReadonlySet<string> = new Set([
  ...LABELS.map(({ surface }) => surface.split(' ').at(-1)!),
  ...['ngày', 'tháng', 'năm', 'quý'],
])

/** A scale, a measure or a counted noun of the lexicon, behind a blank or glued. */
function isUnit(text: string, at: number): boolean {
  const from = text[at] === ' ' ? at + 1 : at
  const behind = passageOf(text.slice(from, from + LONGEST_UNIT))
  return Object.hasOwn(SCALE_WORDS, wordAt(behind.lower, 0) ?? '') || rowAt(behind, 0) !== undefined
}

const LONGEST_UNIT = 40

const slip = (value: string, span: { start: number; end: number }, remark: string): Numeral => ({
  start: span.start,
  end: span.end,
  value: plain(value),
  decimals: value.split('.')[1]?.length ?? 0,
  mark: value.includes('.') ? 'comma' : 'grouped',
  remarks: [remark],
  alternative: undefined,
})
