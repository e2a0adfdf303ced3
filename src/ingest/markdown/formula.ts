import { superscript } from './note-mark.ts'

/** Stands for a unit of markup: no letter of the text moves, and readers pass over it as over any soft hyphen. */
export const BLANK = '\u00ad'
export const blank = (length: number): string => BLANK.repeat(length)

const SIGNS: Readonly<Record<string, string>> = {
  geq: '≥',
  geqslant: '≥',
  ge: '≥',
  leq: '≤',
  leqslant: '≤',
  le: '≤',
  times: '×',
  cdot: '·',
  approx: '≈',
  pm: '±',
  sim: '~',
  div: '÷',
  '%': '%',
  checkmark: '✓',
  rightarrow: '→',
  to: '→',
}

const SIGN = new RegExp(`\\\\(${Object.keys(SIGNS).join('|')})(?![a-z])`, 'y')

/** What may stand in a formula that only dresses text, each with what it reads as, unit for unit. */
const TOKENS: readonly (readonly [form: RegExp, read: (match: RegExpExecArray) => string])[] = [
  [/[\d\s.,+\-–/=()<>%:\u00ad]+/y, ([all]) => all],
  // Words set upright: "\mathrm{BC}", "\text { ha }"; some programs part their letters: "{ h a }".
  [
    /(\\(?:mathrm|mathbf|mathit|mathsf|text|textbf|textit|rm|bf|operatorname|underline)\s?\{\s?)([\p{L}\d\s.,/&()~–-]{1,40}?)(\s?\})/uy,
    ([, open, words, close]) =>
      `${blank(open!.length)}${closeUp(words!.replaceAll('~', ' '))}${blank(close!.length)}`,
  ],
  // A quotient of figures: "\frac{3}{4}".
  [
    /(\\[dt]?frac\s?\{\s?)([\d\s.,]{1,30}?)(\s?\}\s?\{\s?)([\d\s.,]{1,30}?)(\s?\})/y,
    ([, open, above, bar, below, close]) =>
      `${blank(open!.length)}${closeUp(above!)}/${blank(bar!.length - 1)}${closeUp(below!)}${blank(close!.length)}`,
  ],
  [/\^\s?\{?\s?\\circ\s?\}?/y, ([all]) => `°${blank(all.length - 1)}`],
  // The call of a note behind a figure: "2024{ }^{2}".
  [
    /(\{\s?\}\s?\^\s?\{?\s?)(\d(?:\s?\d){0,2})(\s?\})?/y,
    ([, open, digits, close = '']) =>
      `${blank(open!.length)}${superscript(digits!).replaceAll(' ', BLANK)}${blank(close.length)}`,
  ],
  // Lines of one cell, set below each other.
  [
    /\\(?:begin|end)\s?\{\s?(?:gathered|aligned|array|tabular)\s?\}(?:\s?\{[lcr|\s]{1,20}\})?/y,
    ([all]) => blank(all.length),
  ],
  [/\\{2}/y, () => ` ${BLANK}`],
  [SIGN, ([all, name]) => `${SIGNS[name!]}${blank(all.length - 1)}`],
  [/~/y, () => ' '],
  [/\\[,;:! ]/y, ([all]) => blank(all.length)],
  [
    /([\s\u00ad}]*\^\s?\{?\s?)([23])(\s?\})?/y,
    ([, open, power, close = '']) => `${blank(open!.length)}${superscript(power!)}${blank(close.length)}`,
  ],
  [/(?:[kcdh]?m|ha|kg)(?!\p{L})|\p{Lu}{1,20}(?!\p{L})/uy, ([all]) => all],
]

/** A formula that holds figures, units and symbols of documents, as text of the same length; undefined for any other. */
export function plainFormula(formula: string): string | undefined {
  let plain = ''
  while (plain.length < formula.length) {
    const token = nextToken(formula, plain.length)
    if (token === undefined) return undefined
    plain += token
  }
  return /[\p{L}\p{N}✓]/u.test(plain) ? closeUp(plain) : undefined
}

function nextToken(formula: string, at: number): string | undefined {
  for (const [form, read] of TOKENS) {
    form.lastIndex = at
    const match = form.exec(formula)
    if (match) return read(match)
  }
  return undefined
}

/** The text with blanked spaces where every digit or letter is set apart: "3 3 , 3 3" → "33,33". */
function closeUp(text: string): string {
  const isApart = /[\p{L}\d]\s[\p{L}\d]/u.test(text) && !/[\p{L}\d]{2}/u.test(text)
  return isApart ? text.replace(/(?<=[\p{L}\d.,])\s(?=[\p{L}\d.,])/gu, BLANK) : text
}
