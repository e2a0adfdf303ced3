const RAISED: ReadonlyMap<string, string> = new Map(zip('0123456789+-()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ'))
const LOWERED: ReadonlyMap<string, string> = new Map(zip('0123456789+-()', '₀₁₂₃₄₅₆₇₈₉₊₋₍₎'))

/**
 * Raised and lowered digits as their own letters, so that they do not run into the number beside them:
 * m2 with a raised 2 → "m²". Letters without a raised form stay as they are.
 */
export function raise(text: string, position: 'baseline' | 'superscript' | 'subscript'): string {
  if (position === 'baseline' || !/\d/.test(text)) return text
  const forms = position === 'superscript' ? RAISED : LOWERED
  return [...text].map((letter) => forms.get(letter) ?? letter).join('')
}

function zip(keys: string, values: string): [string, string][] {
  const letters = [...values]
  return [...keys].map((key, i) => [key, letters[i]!])
}
