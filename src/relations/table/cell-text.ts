/** The text of a cell that holds figures and nothing else, but for a unit of a few letters. */
export function isFigure(text: string): boolean {
  const trimmed = text.trim()
  if (!/\d/.test(trimmed) || trimmed.length > 60) return false
  const words = trimmed.match(/\p{L}{1,20}/gu) ?? []
  return words.length <= 3 && /^[\s(+\-–−~<>≥≤]{0,4}\d/.test(trimmed) && !isRunningNumber(trimmed)
}

/** "1.", "a)", "I": numbers of rows; a bare "1" may be either and counts as a figure. */
const isRunningNumber = (text: string) => /^\d{1,3}[.)]$/.test(text)

/** What a column of running numbers holds: "I", "1", "1.1", "III.2", "a)", "A", "-", "(1)". */
export const isRowNumber = (text: string): boolean =>
  /^\s*(?:[-–+*•]|\(?(?:[IVX]{1,6}|\p{L}{1,2}|\d{1,4})(?:\.\d{1,3}){0,4}[.)]{0,2})\s*$/u.test(text)

/**
 * Whether the texts of a row are codes of columns: "A | B | 1 | 2 | 3=2/1", "(1) | (2) | (3)".
 * A row "1 | 2 | 3" counts where the numbers run on by one from 1 over at least three cells.
 */
export function isCode(texts: readonly string[]): boolean {
  const trimmed = texts.map((text) => text.replace(/[\s()[\]]+/g, ''))
  if (trimmed.length < 3 || !trimmed.every((text) => CODE.test(text))) return false
  const numbers = trimmed.flatMap((text) => (/^\d/.test(text) ? [Number.parseInt(text, 10)] : []))
  const formulas = trimmed.some((text) => /^\d+=/.test(text))
  return numbers.length >= 2 && numbers.every((n, at) => at === 0 || n === numbers[at - 1]! + 1)
    ? formulas || numbers.length >= 3 || trimmed.length > numbers.length
    : false
}

const CODE = /^(?:[A-D]|\d{1,2}(?:=[\d+\-–/:*x×%]{1,40})?)$/i
