import type { Line } from './line.ts'
import type { RawKind } from './raw-block.ts'

/** The kinds of table that lines can draw. */
export type TableKind = Extract<RawKind, 'pipe-table' | 'grid-table' | 'ruled-table' | 'html-table'>

const HTML = /^\s*(?:<(?:html|body|div|center|figure|p)(?:\s[^<>]{0,100})?>\s*){0,4}<table/i
const GRID = /^\s*\+(?:[-=:]{2,}\+)+\s*$/
const RULE = /^\s*-{3,}(?:\s+-{2,})*\s*$/
const FARTHEST = 400

/** The kind of table that begins at a line; undefined when none does. */
export function tableKind(lines: readonly Line[], at: number): TableKind | undefined {
  const { text } = lines[at]!
  if (HTML.test(text.slice(0, 300))) return 'html-table'
  if (text.length < LONGEST && GRID.test(text)) return 'grid-table'
  if (isPipe(text) && (isDelimiters(lines[at + 1]?.text ?? '') || isRowAlone(text))) return 'pipe-table'
  return ruledEnd(lines, at) === undefined ? undefined : 'ruled-table'
}

/** True where a table begins that may interrupt a paragraph. */
export const isTableStart = (lines: readonly Line[], at: number): boolean => {
  const kind = tableKind(lines, at)
  return kind !== undefined && kind !== 'ruled-table'
}

/** One past the last line of the table of this kind that begins at a line. */
export function tableEnd(lines: readonly Line[], at: number, kind: Exclude<TableKind, 'html-table'>): number {
  let end = at + 1
  if (kind === 'pipe-table') while (end < lines.length && isPipe(lines[end]!.text)) end++
  if (kind === 'grid-table') while (end < lines.length && /^\s*[+|]/.test(lines[end]!.text)) end++
  if (kind === 'ruled-table') end = ruledEnd(lines, at) ?? end
  return end
}

const isPipe = (text: string): boolean => text.includes('|') && text.trim() !== ''

/** "| **Nơi nhận:**<br>- Lưu: VT | **CHỦ TỊCH** |": lines within a cell make a table of bars that no dashes follow. */
const isRowAlone = (text: string): boolean =>
  text.length < LONGEST &&
  /^\s*\|/.test(text) &&
  /\|\s*$/.test(text) &&
  /\|[^|]*<br\s?\/?>[^|]*\|/i.test(text)

const LONGEST = 5_000

export const isDelimiters = (text: string): boolean =>
  text.includes('-') && text.includes('|') && /^[\s|:-]+$/.test(text)

/**
 * For each line that opens an HTML table, one past the line that closes it; a table that is never closed has no
 * entry. One pass over the text, however tables are nested or left open.
 */
export function htmlTableEnds(lines: readonly Line[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  for (const [at, { text }] of lines.entries()) {
    if (!text.includes('<')) continue
    for (const [tag] of text.matchAll(/<\/?table(?=[\s>])/gi)) {
      if (tag[1] !== '/') open.push(at)
      else {
        const from = open.pop()
        if (from !== undefined) ends.set(from, at + 1)
      }
    }
  }
  return ends
}

/** The end of a table that pandoc draws with rules; the rule over its columns has gaps. */
function ruledEnd(lines: readonly Line[], at: number): number | undefined {
  if (isColumnRule(lines[at + 1]?.text ?? '') && !isRule(lines[at]!.text)) return blankFrom(lines, at)
  if (!isRule(lines[at]!.text) || lines[at]!.text.trim().length < 12) return undefined
  // The heads of a table follow its rule at once; a rule by itself parts what is above it from what is below.
  if ((lines[at + 1]?.text ?? '').trim() === '') return undefined
  let hasColumns = isColumnRule(lines[at]!.text)
  for (let end = at + 1; end < Math.min(lines.length, at + FARTHEST); end++) {
    if (!isRule(lines[end]!.text)) continue
    const isLast = (lines[end + 1]?.text ?? '').trim() === '' && end > at + 1
    if (hasColumns && isLast) return end + 1
    hasColumns ||= isColumnRule(lines[end]!.text)
  }
  return undefined
}

const isRule = (text: string): boolean => text.length < 2_000 && RULE.test(text)

/** True of a rule with a gap between columns. */
export const isColumnRule = (text: string): boolean => isRule(text) && /-\s+-/.test(text)

/** The next blank line, or as far as a table without an end may reach. */
export function blankFrom(lines: readonly Line[], at: number): number {
  const end = lines.slice(at, at + FARTHEST).findIndex(({ text }) => text.trim() === '')
  return end < 0 ? Math.min(lines.length, at + FARTHEST) : at + end
}
