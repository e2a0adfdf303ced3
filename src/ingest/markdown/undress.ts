import { superscript } from './note-mark.ts'

/** Stands for a unit of markup: no letter of the text moves, and readers pass over it as over any soft hyphen. */
const BLANK = '\u00ad'
const blank = (length: number): string => BLANK.repeat(length)
/** The same outside of emphasis, which ends only where a space or the like follows; it has no width either. */
const OUTSIDE = '\ufeff'

/** "$33,33\%$": figures set as formulas. A dollar sign behind a digit is money. */
const FIGURE = /(?<!\d)\$(\s?[+-]?\d(?:[\d\s.,+\-–/=()<>%\u00ad]|\\%){0,60})\$/g
/** "$1 { , } 5$": a decimal sign that a program set apart lest a space follow it. */
const APART = /(?<=\d)(\s?)\{(\s?)([.,])(\s?)\}(\s?)(?=\d)/g
/** "$120\,\mathrm{m}^{2}$": measures set as formulas. */
const MEASURE =
  /(?<!\d)\$([\d.,\s]{0,20})(\\?[,~ ]?\s?(?:\\(?:mathrm|text|rm)\s?)?\{?\s?)([kcdh]?m)(\s?\}?\s?\^\s?\{?\s?)([23])(\s?\}?\s?)\$/g
/** "[Nơi nhận:]{.underline}": pandoc's spans. */
const SPAN = /\[([^[\]{}]{1,400})(\]\{[.#][^{}]{1,60}\})/g
/** Attributes behind a heading or a picture. */
const ATTRIBUTES = /(?:(?<=\))\{(?=width|height|[.#])|\s\{(?=#[\w-]))[^{}]{1,160}\}/g

/** The text of a line with signs that only dress it blanked, unit for unit: formulas of plain figures, attributes. */
export function undress(text: string): string {
  if (!/[$}]/.test(text)) return text
  return text
    .replace(
      MEASURE,
      (_, digits: string, open: string, unit: string, raise: string, power: string, close: string) =>
        [
          blank(1),
          digits,
          blank(open.length),
          unit,
          blank(raise.length),
          superscript(power),
          blank(close.length + 1),
        ].join(''),
    )
    .replace(APART, (apart: string, before: string, _: string, sign: string) => {
      const at = before.length + 1
      return `${blank(at)}${sign}${blank(apart.length - at - 1)}`
    })
    .replace(FIGURE, (_, figure: string) => `${BLANK}${figure}${BLANK}`)
    .replace(SPAN, (_, inner: string, close: string) => {
      const side = (letter: string | undefined): string => (letter === '*' ? OUTSIDE : BLANK)
      return `${side(inner[0])}${inner}${side(inner.at(-1)).repeat(close.length)}`
    })
    .replace(ATTRIBUTES, (attributes) => blank(attributes.length))
}
