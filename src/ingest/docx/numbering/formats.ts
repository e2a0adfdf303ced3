/** How a counter of one format is printed. Null for zero or below where the format has no such number. */
export type Format = (count: number) => string | null

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

const enclosed = (count: number): string | null =>
  count >= 1 && count <= 20 ? String.fromCodePoint(0x2460 + count - 1) : null

/** Formats of ECMA-376, 17.18.59, that offices here use. `none` and `bullet` print no count. */
export const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['decimal', String],
  ['decimalZero', (count) => String(count).padStart(2, '0')],
  ['decimalFullWidth', String],
  ['decimalHalfWidth', String],
  ['upperRoman', roman],
  ['lowerRoman', (count) => roman(count)?.toLowerCase() ?? null],
  ['upperLetter', (count) => letter(count)?.toUpperCase() ?? null],
  ['lowerLetter', letter],
  ['decimalEnclosedParen', (count) => `(${count})`],
  ['decimalEnclosedFullstop', (count) => `${count}.`],
  ['decimalEnclosedCircle', enclosed],
  ['numberInDash', (count) => `- ${count} -`],
  ['hex', (count) => count.toString(16).toUpperCase()],
  ['none', () => ''],
])
