import { isMoney, unitOf } from '../../lexicon/index.ts'
import type { Lane } from './lane.ts'

/**
 * Whether a lane may count what a mean has for one by its head: "(ngày/khách)" is of a lane of "ngày". Measures may be told in
 * others, and a head that names no unit says nothing. So much money for one is of money, whatever the head calls that.
 */
export function countsNoun({ heads, figures }: Lane, amount: Lane): boolean {
  if (isMoney(codeIn(figures))) return codeIn(amount.figures) === '' || isMoney(codeIn(amount.figures))
  const noun = OF_ONE.exec((heads.at(-1) ?? '').toLowerCase())?.[1]
  if (noun === undefined || !NOUNS.has(unitOf(noun)?.dimension ?? 'count')) return true
  const group = unitOf(noun)?.group
  return amount.heads.some(
    (head) => head.toLowerCase().includes(noun) || (group !== undefined && holdsOf(head, group)),
  )
}

const codeIn = (figures: Lane['figures']): string =>
  figures.find((figure) => figure !== undefined)?.code ?? ''

/** "Nhân khẩu" and "Học sinh" are people, as "người" and "em" are. */
const holdsOf = (head: string, group: string): boolean => {
  const words = head.toLowerCase().split(/[^\p{L}]+/u)
  return words.some((_, at) =>
    [1, 2, 3].some((length) => unitOf(words.slice(at, at + length).join(' '))?.group === group),
  )
}

/** Things that a head calls by the noun that they are counted by. */
const NOUNS: ReadonlySet<string> = new Set(['count', 'time'])

const OF_ONE = /\((\p{L}+(?: \p{L}+)?)\s?\/\s?\p{L}[\p{L} ]*\)/u
