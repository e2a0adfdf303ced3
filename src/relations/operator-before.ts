/** What stands in front of a figure that is an operand of printed arithmetic. */
const OPERATOR = /(?:[×✕✖*+÷/−]|(?<!\p{L})x|[\d%)]\s?[:–-]| [–-] )\s*\(?$/u

/** So far before a figure its sign may stand. */
const REACH = 4

/** "2 x (", "30 % –": whether something is multiplied, added, taken off or divided right before a place of a text. */
export const isOperatorBefore = (text: string, at: number): boolean =>
  OPERATOR.test(text.slice(Math.max(0, at - REACH), at))
