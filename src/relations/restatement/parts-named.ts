import { contentWords } from '../content-words.ts'
import { unitOf } from '../operand.ts'
import type { Statement } from './statement.ts'

/** A list of fewer nouns is a name like any other; the words around a figure in which a list of them stands. */
const LEAST = 2
const REACH = 90

/**
 * "1.214 cán bộ quản lý, giáo viên, nhân viên" where figures for "cán bộ quản lý", "giáo viên" and "nhân viên" stand beside another: what
 * counts by the names of its parts is their total.
 *
 * @param beside The figures of the sentence or row of the other one.
 */
export function namesPartsBeside(
  total: Statement,
  other: Statement,
  beside: () => readonly Statement[],
): boolean {
  const names = listedBehind(total)
  const isNamed = (name: readonly string[]) => beside().some((part) => isCalled(part, name))
  if (names.length >= LEAST && names.every(isNamed)) return true
  const [first, ...others] = listedAhead(total)
  const [deed = '', ...noun] = first ?? []
  const isSaid = other.said().near.has(deed)
  return noun.length > 0 && isSaid && others.length >= LEAST && [noun, ...others].every(isNamed)
}

/** "thu bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp 1.486,3 tỷ đồng": the nouns of a list in front of a figure, the first behind what was done. */
function listedAhead({ mention: { block, start, claim } }: Statement): string[][] {
  if (block.cell || claim.kind !== 'quantity') return []
  const text = `${start > REACH ? '…' : ''}${block.value.slice(Math.max(0, start - REACH), start)}`.trimEnd()
  return (AHEAD.exec(text)?.[0] ?? '').split(/, | và /u).map(contentWords)
}

/** Nouns with commas between them, behind a clause mark or at the head of a sentence. */
const AHEAD =
  /(?<=^|[;:.] )\p{L}+(?: \p{L}+){0,6}(?:, \p{L}+(?: \p{L}+){0,4}){1,5}(?: và \p{L}+(?: \p{L}+){0,4})?$/u

/** The content words of each noun of a list of nouns without figures; none where no list stands behind a figure. */
function listedBehind({ operand, mention: { block, end } }: Statement): string[][] {
  if (block.cell) return []
  const text = `${unitOf(operand)}${block.value.slice(end, end + REACH)}`.trimStart().replace(/^lượt /u, '')
  const list = LIST.exec(text)?.[0] ?? ''
  return list.split(/, | và /u).map(contentWords)
}

/** Nouns of a few words, with commas between them. */
const LIST = /^\p{L}+(?: \p{L}+){0,5}(?:, \p{L}+(?: \p{L}+){0,3}){1,5}(?=[,.;:)\n]|$)/u

/** Whether a figure has all words of a name beside it. */
const isCalled = (part: Statement, name: readonly string[]): boolean =>
  name.length > 0 && name.every((word) => part.said().near.has(word))
