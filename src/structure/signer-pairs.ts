import { SURNAMES } from '../lexicon/surnames.ts'
import type { Row } from './signatures.ts'
import { isAgencyLine, isAuthority, isName, isTitle } from './signer.ts'

type Pair = readonly [left: string, right: string]

/**
 * The rows with two signatures parted that stood side by side and were read line by line: "KT. GIÁM ĐỐC KT. VIỆN TRƯỞNG"
 * over "Nguyễn Văn An Trần Thị Bình". The left one comes first.
 *
 * Only two names in one line, under a line with two titles or two authorities of one kind, are proof of it.
 */
export function partPairs(rows: readonly Row[]): Row[] {
  const names = rows.findIndex(({ text }) => pairOf(text, areNames) !== undefined)
  const tops = rows.slice(0, Math.max(0, names)).map(({ text }) => pairOf(text, areTops))
  const longest = tops.some((pair) => pair && isAuthority(pair[0])) ? 4 : 5
  if (!tops.some(Boolean) || rows[names]!.text.split(' ').length < longest) return [...rows]
  const above = rows.slice(0, names + 1)
  const pairs = above.map(({ text }, at) => tops[at] ?? pairOf(text, at === names ? areNames : areAgencies))
  const left = above.map((row, at) => ({ ...row, text: pairs[at]?.[0] ?? row.text }))
  // The right one ends where the left one does, so that the pieces stay in their order.
  const right = pairs.flatMap((pair) => (pair ? [{ text: pair[1], piece: rows[names]!.piece }] : []))
  return [...left, ...right, ...rows.slice(names + 1)]
}

/** A row cut into two that belong together, as evenly as can be; undefined when it cannot be cut so. */
function pairOf(row: string, areTwo: (pair: Pair) => boolean): Pair | undefined {
  const words = row.length > 200 ? [] : row.split(' ')
  const cuts = words
    .map((_, at): Pair => [words.slice(0, at).join(' '), words.slice(at).join(' ')])
    .filter((pair) => pair[0] !== '' && areTwo(pair))
  const uneven = ([left, right]: Pair): number => Math.abs(left.length - right.length)
  return cuts.sort((a, b) => uneven(a) - uneven(b))[0]
}

const areNames = (pair: Pair): boolean =>
  pair.every((half) => isName(half) && SURNAMES.has(half.split(' ')[0]!.toLowerCase()))

/** "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" is one signer: an authority goes with one of its own kind, a title with a title. */
function areTops(pair: Pair): boolean {
  const [left, right] = pair.map((half) => (isAuthority(half) ? half.split('.')[0] : ''))
  return left === right && (left !== '' || pair.every(isTitle))
}

const areAgencies = (pair: Pair): boolean => pair.every(isAgencyLine)
