const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const NUMBER = '[[(]?(\\d{1,3})[\\])]?'

/** How OCR programs and converters print the number of a note: `<sup>1</sup>`, `$^1$`, `$^{(1)}$`, `^1^`, ¹. */
const FORMS: readonly string[] = [
  `<sup>\\s?\\\\?${NUMBER.replace('\\]', '\\\\\\]')}\\s?<\\/sup>`,
  `\\$\\s?(?:\\{\\s?\\})?\\s?\\^\\s?\\{?\\s?${NUMBER}\\s?\\}?\\s?\\$`,
  `\\^${NUMBER}\\^`,
  `([${DIGITS}]{1,3})`,
  `\\[\\^([^\\]\\s]{1,40})\\](?!:)`,
  `\\[{1,2}\\\\?\\[?(\\d{1,3})\\\\?\\]{1,3}\\(#_?(?:ftn|fn|footnote-?|_edn|edn|endnote-?)\\d{1,3}\\)\\]?`,
]

/** Any call of a note in running text, whatever its form; group 1…6 holds its label. */
export const CALL = new RegExp(FORMS.join('|'), 'g')

const BACKLINK = `\\[{1,2}\\\\?\\[?(\\d{1,3})\\\\?\\]{1,3}\\(#_?(?:ftnref|fnref|footnote-ref-?|ednref)\\d{1,3}\\)\\]?`
const OPENINGS = [...FORMS.slice(0, 4), BACKLINK].map(
  (form) => new RegExp(`^\\s{0,8}(?:\\*{1,2}(?=\\S))?${form}(?:\\*{1,2})?[.:]?\\s*`),
)

/** A label without its ornament: "¹²" → "12", "01" → "1"; a word stays. */
export function labelOf(printed: string): string {
  const plain = printed.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(DIGITS.indexOf(digit)))
  return /^\d+$/.test(plain) ? String(Number(plain)) : plain
}

/** Superscript digits of plain ones: "12" → "¹²". */
export const superscript = (text: string): string =>
  text.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit)

/** The mark at the head of a line that opens a page-foot note, with its label and length. */
export function openingMark(text: string): { label: string; length: number } | undefined {
  const head = text.slice(0, 120)
  for (const form of OPENINGS) {
    const match = form.exec(head)
    if (match && match[0].length < text.trimEnd().length)
      return { label: labelOf(match[1] ?? ''), length: match[0].length }
  }
  return undefined
}

/** False of a text in which no call can be: most are so, and this is told soonest. */
export const mayCall = (text: string): boolean => /[<$^[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(text)

/** The labels of all calls of notes in a text, in order. */
export const callsIn = (text: string): string[] =>
  !mayCall(text)
    ? []
    : Array.from(text.matchAll(CALL), (match) => labelOf(match.slice(1).find(Boolean) ?? ''))

/** True after a unit of length: in "m²" the digit is a power, not the call of a note. */
export const isPower = (before: string): boolean =>
  /(?:^|[^\p{L}])(?:[kcdh]|da|m)?m$/u.test(
    before
      .slice(-40)
      .replace(/\u00ad/g, '')
      .slice(-5),
  )
