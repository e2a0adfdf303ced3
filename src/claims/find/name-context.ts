import { NO_SLOGAN_WORDS, SLOGAN_WORDS } from '../../lexicon/named-works.ts'
import {
  endsAt,
  isDigit,
  isDigitAt,
  isLetterAt,
  lastWords,
  matchAt,
  opensAt,
  type Passage,
} from '../passage.ts'

interface Followed {
  readonly example: string
  /** What stands behind the digits and a blank; without it the pattern is not tried. */
  readonly words: readonly string[]
  readonly pattern: RegExp
}

/** What words around digits make of them, where no single word before them says it. */
const BEHIND: readonly Followed[] = [
  {
    example: 'Hội nghị Trung ương 8 khóa XIII',
    words: ['kh', '(kh'],
    pattern: /\d{1,2}(?= \(?kh[óo][aá] [IVXL\d])/y,
  },
  {
    example: 'vắc xin 5 trong 1',
    words: ['trong 1'],
    pattern: /[2-9] trong 1(?!\d| (?:năm|tháng|tuần|ngày|giờ|lần)(?!\p{L}))/uy,
  },
  {
    example: '4 tại chỗ',
    words: ['tại chỗ', 'cùng', 'rõ', 'sẵn sàng', 'dám'],
    pattern: /[2-9](?= tại chỗ| cùng(?! kỳ)| rõ(?!\p{L})| sẵn sàng| dám)/uy,
  },
  {
    example: '5 không 3 sạch',
    words: ['không', 'có', 'sạch'],
    pattern: /[2-9](?= (?:không|có)(?:,| và)? [2-9] sạch(?!\p{L})| sạch(?!\p{L}))/uy,
  },
]
/** The points of an article with the blank behind them. */
const POINTS = ['điểm ', 'tiết ', 'ý ']
const POINT_OF = /(?:điểm|tiết|ý) $/
/** "điểm 2.1 mục II", "tiết 3 khoản 2". */
const OF_ARTICLE =
  /\d{1,2}(?:\.\d{1,2})*(?=,? (?:tiểu mục|mục|khoản|điều|phần|chương) (?:[ivxlab]+(?!\p{L})|\d))/uy
/** True for an opening quotation mark of a slogan, by its UTF-16 unit: "“5 không, 3 sạch”". */
const isQuote = (code: number): boolean =>
  code === 0x22 || code === 0xab || code === 0x2018 || code === 0x201c
/** The furthest that a digit of a slogan stands behind its quotation mark. */
const SLOGAN_REACH = 40
const SLOGAN = new RegExp(
  `[2-9] (?!(?:${NO_SLOGAN_WORDS.join('|')})(?!\\p{L}))[^“”"‘’«»\\n]{2,40}[”"’»]`,
  'uy',
)
/** "“Chi hội 5 không 3 sạch”": what each digit of a slogan counts that words open. */
const OF_SLOGAN = new RegExp(`[2-9] (?:${SLOGAN_WORDS.join('|')})(?!\\p{L})[^“”"‘’«»\\n]{0,40}[”"’»]`, 'uy')
const PLATE = /\d{2}[A-ZĐ]{1,2}\d?\s?[-–. ]\s?(?:\d{3}\.\d{2}|\d{4,5})(?![\d.,])/y
const DEGREES = /\d{1,3}\s?[°º]\s?\d{1,2}(?:[.,]\d+)?\s?['’′](?:\s?\d{1,2}(?:[.,]\d+)?\s?(?:"|”|″|''))?/y

/** The digits at a place and what belongs to them when their surroundings make them part of a name; else undefined. */
export function namedAround({ text, lower }: Passage, at: number): string | undefined {
  if (inSlogan(text, at)) return text[at]
  let end = at + 1
  while (isDigitAt(text, end)) end++
  const next = text[end]
  if (next === ' ' || next === '.' || next === ',') {
    const inArticle =
      endsAt(lower, at, POINTS) &&
      lastWords(POINT_OF, lower.slice(Math.max(0, at - 6), at)) &&
      matchAt(OF_ARTICLE, lower, at)
    if (inArticle) return inArticle[0]
    if (next !== ' ') return undefined
    for (const { words, pattern } of BEHIND) {
      const found = opensAt(text, end + 1, words) ? matchAt(pattern, text, at) : null
      if (found) return found[0]
    }
  }
  if (next === '°' || next === 'º' || text[end + 1] === '°') return matchAt(DEGREES, text, at)?.[0]
  return end === at + 2 && next !== undefined && next >= 'A' && next <= 'Đ'
    ? matchAt(PLATE, text, at)?.[0]
    : undefined
}

/** A single digit in a quoted phrase that opens with one, "“5 không, 3 sạch”", or counts what slogans count. */
function inSlogan(text: string, at: number): boolean {
  if (isDigitAt(text, at + 1) || !(text[at - 1] === ' ' || isQuote(text.charCodeAt(at - 1)))) return false
  const least = Math.max(0, at - SLOGAN_REACH)
  let from = at
  while (from > least && !isQuote(text.charCodeAt(from - 1))) from--
  if (from === least) return false
  return (matchAt(SLOGAN, text, from)?.[0].length ?? 0) > at - from || matchAt(OF_SLOGAN, text, at) !== null
}

const ADDRESS = /^(?:https?:|www\.)|:\/\/|@\S+\.|\.(?:vn|com|net|org|gov|edu|info)(?:[/?:]|$)/i
/** The longest word looked back over. */
const REACH = 200

/** One past the web or mail address that a digit stands in; undefined outside of one. */
export function endOfAddress(text: string, at: number): number | undefined {
  const before = text[at - 1]
  if (before === undefined || !('/=.?&_-@%:'.includes(before) || isLetterAt(text, at - 1))) return undefined
  let from = at
  const least = Math.max(0, at - REACH)
  while (from > least && text[from - 1] !== ' ' && text[from - 1] !== '\n' && text[from - 1] !== '(') from--
  if (at - from < 4 || !ADDRESS.test(text.slice(from, at + 30).split(/[\s)]/, 1)[0]!)) return undefined
  let end = at
  while (end < text.length && text[end] !== ' ' && text[end] !== '\n' && text[end] !== ')') end++
  return end
}

/** "ĐT.501", "P.5": capitals and a point before digits name a road or a ward. */
export function namedByCapitals(text: string, at: number): boolean {
  if (text[at - 1] !== '.' || isDigit(text[at - 2])) return false
  let from = at - 1
  while (from > 0 && isLetterAt(text, from - 1)) from--
  const name = text.slice(from, at - 1)
  return name.length > 0 && name.length < 4 && /^\p{Lu}\p{L}?\p{L}?$/u.test(name)
}
