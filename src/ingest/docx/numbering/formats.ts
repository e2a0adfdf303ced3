import { capitalized, englishOrdinal, englishSuffixed, englishWords, vietnameseWords } from './words.ts'

/**
 * How a counter of one format is printed, in a language ("vi", "en") where it is printed in words. Null for zero or below
 * where the format has no such number.
 */
export type Format = (count: number, language: string) => string | null

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 4 → "IV". */
function roman(count: number): string | null {
  if (count < 1 || count > 9999) return null
  let rest = count
  let text = ''
  for (const [amount, digits] of ROMAN) {
    for (; rest >= amount; rest -= amount) text += digits
  }
  return text
}

/** 1 → "a", 27 → "aa", 28 → "bb": Word repeats the letter. */
function letter(count: number): string | null {
  if (count < 1 || count > 26 * 30) return null
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
}

/** 1 → "*", 4 → "§", 5 → "**". */
const sign = (count: number): string | null =>
  count < 1 || count > 120 ? null : '*†‡§'[(count - 1) % 4]!.repeat(Math.ceil(count / 4))

const padded =
  (width: number): Format =>
  (count) =>
    String(count).padStart(width, '0')

/** 3 → "③"; there are no circles beyond twenty. */
const enclosed = (count: number): string =>
  count >= 1 && count <= 20 ? String.fromCodePoint(0x2460 + count - 1) : String(count)

/** In words where the document is English; else by another format. */
const english =
  (format: (count: number) => string | null, other: (count: number) => string | null): Format =>
  (count, language) =>
    language === 'en' ? format(count) : other(count)

/** Formats of ECMA-376, 17.18.59, that offices here use. `none` and `bullet` print no count. */
export const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['decimal', (count) => String(count)],
  ['decimalZero', padded(2)],
  // Formats that Word counts as custom are named by how they begin.
  ['01, 02, 03, ...', padded(2)],
  ['001, 002, 003, ...', padded(3)],
  ['0001, 0002, 0003, ...', padded(4)],
  ['00001, 00002, 00003, ...', padded(5)],
  ['vietnameseCounting', vietnameseWords],
  [
    'cardinalText',
    english(
      (count) => capitalized(englishWords(count)),
      (count) => capitalized(vietnameseWords(count)),
    ),
  ],
  // Vietnamese has no ending for ordinals: programs print the digits.
  ['ordinal', english(englishSuffixed, String)],
  ['ordinalText', english((count) => capitalized(englishOrdinal(count)), String)],
  ['chicago', sign],
  ['decimalFullWidth', (count) => String(count)],
  ['decimalHalfWidth', (count) => String(count)],
  ['upperRoman', roman],
  ['lowerRoman', (count) => roman(count)?.toLowerCase() ?? null],
  ['upperLetter', (count) => letter(count)?.toUpperCase() ?? null],
  ['lowerLetter', letter],
  ['decimalEnclosedParen', (count) => `(${count})`],
  ['decimalEnclosedFullstop', (count) => `${count}.`],
  ['decimalEnclosedCircle', enclosed],
  ['decimalEnclosedCircleChinese', enclosed],
  // Word prints digits for it (MS-OI29500, 2.1.540).
  ['bahtText', (count) => String(count)],
  ['numberInDash', (count) => `- ${count} -`],
  ['hex', (count) => count.toString(16).toUpperCase()],
  ['none', () => ''],
])
