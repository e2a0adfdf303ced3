import type { Statement } from './statement.ts'

/** Units of text on either side of a figure in which its neighbours stand. */
const REACH = 40

/** "Bác sĩ trên 1 vạn dân 16,27 17,23 20,95 19,23": one of the bare figures of a row whose columns are lost, so that nothing tells which it is. */
export function isInBareRow({ mention: { block, start, end, claim } }: Statement): boolean {
  if (block.cell || claim.kind !== 'quantity') return false
  const before = BEFORE.exec(block.value.slice(Math.max(0, start - REACH), start))?.[1]
  const behind = BEHIND.exec(block.value.slice(start, end + REACH))?.[1]
  return countOf(before) + countOf(behind) >= 2
}

const countOf = (text = ''): number => text.match(/\d\S*/gu)?.length ?? 0

const NUMBER = '-?\\d[\\d.,]{0,14}'
/** Numbers with nothing but space between them, in front of a figure, and behind its own digits. */
const BEFORE = new RegExp(`(?:^|\\s)((?:${NUMBER}[ \\t]+){1,3})$`, 'u')
const BEHIND = new RegExp(`^${NUMBER}((?:[ \\t]+${NUMBER}(?![\\p{L}%])){1,3})`, 'u')
