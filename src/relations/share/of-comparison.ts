import type { Figure } from '../context/figures.ts'

/** "thấp hơn so với khóa trước (42 người, tỷ lệ 8,4%)": a bracket that tells what a comparison is with has nothing of the wholes outside. */
export function isOfComparison({ mention: { bracket }, passage }: Figure): boolean {
  if (!bracket) return false
  const words = passage.lower.slice(Math.max(0, bracket.open - REACH), bracket.open)
  return COMPARED_WITH.test(words)
}

const REACH = 50
const COMPARED_WITH = /(?<!\p{L})so (?:với|cùng) (?!tổng|số )(?:[^\d,;:.()]|(?<!\d)(?:19|20)\d\d(?!\d))*$/u
