import { BLANK, blank, plainFormula } from './formula.ts'
import { subscript, superscript } from './note-mark.ts'

/** The same outside of emphasis, which ends only where a space or the like follows; it has no width either. */
const OUTSIDE = '\ufeff'

/** "$33,33\%$": figures set as formulas, "$$" where they stand by themselves. A dollar sign behind a digit is money. */
const FORMULA = /(?<!\d)(\${1,2})([^$\n]{1,400})\1/g
/** "$1 { , } 5$": a decimal sign that a program set apart lest a space follow it. */
const APART = /(?<=\d)(\s?)\{(\s?)([.,])(\s?)\}(\s?)(?=\d)/g
/** "km^2^", "CO~2~" as pandoc writes them. */
const POWER = /(?<=(?:^|[^\p{L}])[kcdh]?m)\^([23])\^/gu
const LOWERED = /(?<=\p{L})~(\d)~/gu
/** "[Nơi nhận:]{.underline}": pandoc's spans. */
const SPAN = /\[([^[\]{}]{1,400})(\]\{[.#][^{}]{1,60}\})/g
/** Attributes behind a heading or a picture. */
const ATTRIBUTES = /(?:(?<=\))\{(?=width|height|[.#])|\s\{(?=#[\w-]))[^{}]{1,160}\}/g

/** Brackets that hold the call of a note and nothing else, raised or not. */
const BRACKETED = /(<sup>\(<\/sup>|\^\(\^|\()(\[\^[^\]\s]{1,40}\])(<sup>\)<\/sup>|\^\)\^|\))/g
/** Bold words with the blank inside of the marks, as Word has them: "**BÁO CÁO **", "__ Số__". */
const LOOSE = /(?<![*_])(\*\*|__)(?![*_])([ \u00a0]{0,4})([^*_\n]{0,400}?)([ \u00a0]{0,4})\1(?![*_])/g

/** Bold set where no blank is inside of it, unit for unit; blanks alone are not bold. */
const tightened = (all: string, mark: string, before: string, words: string, behind: string): string => {
  if (before === '' && behind === '') return all
  return words === ''
    ? `${blank(2)}${before}${behind}${blank(2)}`
    : `${before}${mark}${words}${mark}${behind}`
}

/** The text of a line with signs that only dress it blanked, unit for unit: formulas of plain figures, attributes. */
export function undress(text: string): string {
  const tight = /\*\*|__/.test(text) ? text.replace(LOOSE, tightened) : text
  if (!/[$}^~]/.test(tight)) return tight
  return tight
    .replace(
      BRACKETED,
      (_, open: string, call: string, close: string) => `${blank(open.length)}${call}${blank(close.length)}`,
    )
    .replace(APART, (apart: string, before: string, _: string, sign: string) => {
      const at = before.length + 1
      return `${blank(at)}${sign}${blank(apart.length - at - 1)}`
    })
    .replace(FORMULA, (all, sign: string, formula: string) => {
      const plain = plainFormula(formula)
      return plain === undefined ? all : `${blank(sign.length)}${plain}${blank(sign.length)}`
    })
    .replace(POWER, (_, power: string) => `${BLANK}${superscript(power)}${BLANK}`)
    .replace(LOWERED, (_, digit: string) => `${BLANK}${subscript(digit)}${BLANK}`)
    .replace(SPAN, (_, inner: string, close: string) => {
      const side = (letter: string | undefined): string => (letter === '*' ? OUTSIDE : BLANK)
      return `${side(inner[0])}${inner}${side(inner.at(-1)).repeat(close.length)}`
    })
    .replace(ATTRIBUTES, (attributes) => blank(attributes.length))
}
