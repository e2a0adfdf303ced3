import { LABELS, UNITS, type UnitRow } from '../../lexicon/index.ts'
import { matchAt, type Passage } from '../passage.ts'

const NAMING: ReadonlySet<string> = new Set(LABELS.map(({ surface }) => surface))
/** The item behind one of a list: ", cống 45". */
const NEXT = /(?:,|;| và) (\p{L}+(?: \p{L}+)?) \d{1,4}(?![\d./])/uy
/** The item before one of a list: "nhà 34; ". */
const LAST = /(?:^|[^\p{L}])(\p{L}+) \d{1,4}(?:,|;| và) $/u
/** Units of text in which the item before stands. */
const REACH = 24

/**
 * "nhà 34; cầu 12, cống 45": a bridge beside culverts that are counted is counted, too. What stands beside must be a thing, and
 * nothing that has a number for its name: "đường 5, cầu 12" is an address.
 */
export function isBesideCount(
  { text, lower }: Passage,
  surface: string,
  span: { readonly start: number; readonly end: number },
): boolean {
  if (!isThing(UNITS.get(surface))) return false
  const next = matchAt(NEXT, lower, span.end)?.[1]
  if (next !== undefined) return isCounted(next)
  const last = LAST.exec(text.slice(Math.max(0, span.start - REACH), span.start))?.[1]
  return last !== undefined && isCounted(last.toLowerCase())
}

const isCounted = (noun: string): boolean => isThing(UNITS.get(noun)) && !NAMING.has(noun)

const isThing = (row: UnitRow | undefined): boolean =>
  row?.dimension === 'count' && (row.group === 'things' || row.group === 'schools' || row.group === 'animals')
