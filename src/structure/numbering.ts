import { isDigitAt, isPlainLetterAt } from '../model/letters.ts'

/** How a section is numbered. */
export type Scheme = 'appendix' | 'part' | 'chapter' | 'letter' | 'roman' | 'decimal' | 'small' | 'bracket'

/** A number at the head of a paragraph. */
export interface Numbering {
  readonly scheme: Scheme
  /** As printed, without its full stop or bracket: "II", "1.4", "a", "PHỤ LỤC I". */
  readonly number: string
  /** As printed with them: "II.", "a)". */
  readonly marker: string
  /** Components of a decimal number: [1, 4] of "1.4"; of another scheme its place in order alone. */
  readonly parts: readonly number[]
  /** The last of the parts: its place among its siblings. */
  readonly ordinal: number
  /** Units of text that the number takes up, white space included. */
  readonly length: number
  /** True of a form that numbers a section only where its text is set as a title: "I TÌNH HÌNH". */
  readonly needsTitle: boolean
}

const ROMAN = 'X{0,3}(?:IX|IV|V?I{0,3})'
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
/** Vietnamese enumeration by letters: đ follows d. */
export const SMALL = 'abcdđeghiklmnopqrstuvxy'
const CAPITALS = 'ABCDĐEGH'
const END = '(?![\\p{L}\\d])'
const STOP = '\\s?[.:–-]?(?:\\s+|$)'
/** What parts a number from its title: ". ", ") ", "/ ", " - ", or nothing at all before a capital. */
const CLOSE =
  '\\s?(?:[.):](?:\\s?[-–])?(?:\\s+|(?=[\\p{L}“"]))|/(?:\\s+|(?=\\p{Lu}\\p{Ll}))|\\s?[-–]\\s+(?=\\p{Lu}))'

interface Form {
  readonly scheme: Scheme
  /** What the form begins with, told without letters of any alphabet: what tells those takes up to a millisecond to compile. */
  readonly opening: RegExp
  readonly form: RegExp
  readonly needsTitle?: boolean
}

/** A Roman number, and one or two digits, with what may part them from a title. */
const ROMAN_OPENING = /^[IVX]+\s?[.):/–-]/
const DIGITS_OPENING = /^\d{1,2}\s?[.):/–-]/

/** The first form that fits decides. Outer schemes come first. */
const FORMS: readonly Form[] = [
  {
    scheme: 'appendix',
    opening: /^phụ lục/i,
    form: form(`phụ lục(?: số)?(?:\\s?(?:${ROMAN}|\\d{1,2}|[A-Z])${END})?`, `${STOP}`, 'iu'),
    needsTitle: true,
  },
  {
    scheme: 'part',
    opening: /^phần /i,
    form: form(`phần (?:thứ (?:${ORDINALS.join('|')})|${ROMAN}|\\d{1,2}|[A-Z])${END}`, STOP, 'iu'),
    needsTitle: true,
  },
  {
    scheme: 'chapter',
    opening: /^(?:chương|mục) /i,
    form: form(`(?:chương|mục) (?:${ROMAN}|\\d{1,2})${END}`, STOP, 'iu'),
    needsTitle: true,
  },
  {
    scheme: 'decimal',
    opening: /^[IVX]+\.\d/,
    form: form(`(?=[IVX])${ROMAN}(?:\\.\\d{1,2}){1,4}`, `(?:[.):]?\\s+|[.):](?=\\p{L}))`),
  },
  { scheme: 'roman', opening: ROMAN_OPENING, form: form(`(?=[IVX])${ROMAN}`, CLOSE) },
  // A program that reads letters takes I for l.
  {
    scheme: 'roman',
    opening: /^[IVXl]{2,5}\./,
    form: form('(?=[IVX]{0,4}l)(?=l{0,3}[IVX])[IVXl]{2,5}', '\\.\\s+(?=\\p{Lu}{2})'),
  },
  { scheme: 'letter', opening: /^.\s?[.):/–-]/, form: form(`[${CAPITALS}]`, CLOSE) },
  {
    scheme: 'decimal',
    opening: /^\d{1,2}\.\d/,
    form: form('\\d{1,2}(?:\\.\\d{1,2}){1,4}', '(?:\\s?[.):/](?:\\s+|(?=[\\p{L}“"]))|\\s+(?=\\p{Lu}))'),
  },
  { scheme: 'decimal', opening: DIGITS_OPENING, form: form('\\d{1,2}', CLOSE) },
  // Older typists part a number from its title by a comma: "1, Nông nghiệp", "a, Trồng trọt".
  { scheme: 'decimal', opening: /^\d{1,2}, /, form: form('\\d{1,2}', ',\\s+(?=\\p{Lu})') },
  { scheme: 'small', opening: /^., /, form: form('[a-zđ]', ',\\s+(?=\\p{Lu})') },
  { scheme: 'small', opening: /^.[.)/]/, form: form('[a-zđ]', '(?:[.)/](?:\\s+|(?=\\p{Lu})))') },
  { scheme: 'bracket', opening: /^\(\d/, form: form('\\(\\d{1,2}\\)', '(?:\\s+|(?=\\p{Lu}))') },
  {
    scheme: 'roman',
    opening: /^[IVX]+\s/,
    form: form(`(?=[IVX])${ROMAN}`, '\\s+(?=\\p{Lu}{2})'),
    needsTitle: true,
  },
]

function form(number: string, close: string, flags = 'u'): RegExp {
  return new RegExp(`^(${number})${close}`, flags)
}

/** The number that a text opens with; undefined when it opens with none. */
export function numberingOf(text: string): Numbering | undefined {
  const head = text.slice(0, 60)
  if (!isPlainLetterAt(head, 0) && !isDigitAt(head, 0) && head[0] !== '(') return undefined
  for (const { scheme, opening, form: shape, needsTitle = false } of FORMS) {
    const match = opening.test(head) ? shape.exec(head) : null
    if (!match?.[1]) continue
    const number = bareNumber(scheme, match[1])
    const parts = partsOf(scheme, number)
    const ordinal = parts.at(-1)!
    return { scheme, number, marker: match[0].trim(), parts, ordinal, length: match[0].length, needsTitle }
  }
  return undefined
}

/** Whether one place in an order comes right before another; who numbers as a computer does leaves "đ" out between "d" and "e". */
export const comesBefore = (scheme: Scheme, one: number, other: number): boolean =>
  one + 1 === other || (scheme === 'small' && SMALL[one - 1] === 'd' && SMALL[other - 1] === 'e')

/** The number alone: "I" of "Phần I"; "PHẦN THỨ NHẤT" and "Phụ lục I" have no number without their word. */
function bareNumber(scheme: Scheme, printed: string): string {
  if (scheme === 'part') return printed.replace(/^phần (?!thứ)/iu, '')
  return printed.replace(/[()]/g, '').replace(scheme === 'roman' ? /l/g : /$^/, 'I')
}

function partsOf(scheme: Scheme, number: string): number[] {
  if (scheme === 'decimal')
    return number
      .split('.')
      .filter((part) => /^\d/.test(part))
      .map(Number)
  if (scheme === 'small') return [SMALL.indexOf(number) + 1]
  if (scheme === 'letter') return [CAPITALS.indexOf(number) + 1]
  const last = number.split(/\s/).at(-1) ?? ''
  if (/^\d+$/.test(last)) return [Number(last)]
  const spoken = ORDINALS.indexOf(last.toLowerCase())
  if (spoken >= 0) return [spoken + 1]
  return [/^[IVX]+$/i.test(last) ? romanValue(last.toUpperCase()) : CAPITALS.indexOf(last.toUpperCase()) + 1]
}

/** 14 for "XIV". */
export function romanValue(text: string): number {
  const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
  let total = 0
  for (const [at, letter] of [...text].entries()) {
    const value = digits[letter] ?? 0
    total += value < (digits[text[at + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}
