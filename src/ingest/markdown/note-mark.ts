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
  (form) => new RegExp(`^\\s{0,8}(\\*{0,2})${form}(\\*{0,2})[.:]?\\s*`),
)

/** A label without its ornament: "¹²" → "12", "01" → "1"; a word stays. */
export function labelOf(printed: string): string {
  const plain = printed.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(DIGITS.indexOf(digit)))
  return /^\d+$/.test(plain) ? String(Number(plain)) : plain
}

/** Superscript digits and signs of plain ones: "12" → "¹²", "-3" → "⁻³". */
export const superscript = (text: string): string =>
  text.replace(/[\d+–−-]/g, (sign) => DIGITS[Number(sign)] ?? (sign === '+' ? '⁺' : '⁻'))

/** Subscript digits of plain ones: "2" → "₂". */
export const subscript = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit)))

/** The mark at the head of a line that opens a note. */
export interface Opening {
  readonly label: string
  /** Units before the text of the note. */
  readonly length: number
  /** Asterisks before the mark that are closed only behind the text: "*¹ Text*". */
  readonly open: string
}

/** The mark at the head of a line that opens a page-foot note. */
export function openingMark(text: string): Opening | undefined {
  const head = text.slice(0, 120)
  for (const form of OPENINGS) {
    const [all, open, label = '', closed] = form.exec(head) ?? []
    if (all === undefined || all.length >= text.trimEnd().length) continue
    // Asterisks behind the mark alone are those of the text.
    const length = open === '' && closed ? all.lastIndexOf(closed) : all.length
    return { label: labelOf(label), length, open: closed === '' ? open! : '' }
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

/** True after a ten by itself, of which a raised number is a power unless a note of that number is there. */
export const isTen = (before: string): boolean => /(?:^|[^\d.,])10\u00ad*$/.test(before.slice(-20))

/** True after a unit of length: in "m²" the digit is a power, not the call of a note. */
export const isPower = (before: string): boolean =>
  /(?:^|[^\p{L}])(?:[kcdh]|da|m)?m$/u.test(
    before
      .slice(-40)
      .replace(/\u00ad/g, '')
      .slice(-5),
  )
