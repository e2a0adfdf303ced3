const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** How OCR programs and converters print the number of a note: `<sup>1</sup>`, `$^1$`, `^1^`, ¹. */
const PRINTED = [
  /<sup>\s*[[(]?(\d{1,3})[\])]?\s*<\/sup>/,
  /\$\s*\{?\}?\^\s*\{?\s*[[(]?(\d{1,3})[\])]?\s*\}?\s*\$/,
  /\^\[?(\d{1,3})\]?\^/,
  /([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})/,
]
const OPENING = PRINTED.map((form) => new RegExp(`^\\s*(?:\\*\\*)?${form.source}(?:\\*\\*)?[.:]?\\s*`))

/** The number that superscript digits say: "¹²" → "12"; plain digits stay. */
export const plainDigits = (text: string): string =>
  text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(DIGITS.indexOf(digit)))

/** Superscript digits of plain ones: "12" → "¹²". */
export const superscript = (text: string): string =>
  text.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit)

/** The mark at the head of a line that opens a page-foot note, with its number and length. */
export function openingMark(text: string): { number: string; length: number } | undefined {
  for (const form of OPENING) {
    const match = form.exec(text)
    if (match && match[0].length < text.length)
      return { number: String(Number(plainDigits(match[1] ?? ''))), length: match[0].length }
  }
  return undefined
}
