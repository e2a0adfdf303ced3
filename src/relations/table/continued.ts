import { type BodyNode, nodesOf, type Table } from '../../model/index.ts'
import type { Discourse } from '../discourse/index.ts'
import { headRowsOf, sheetOf } from './sheet.ts'

/** A table and those that continue it. */
export type Continued = readonly [first: Table, ...rest: Table[]]

/** The tables of a report; one that a page break cut in two, its heads repeated, is one again. */
export function continuedTables(discourse: Discourse): Continued[] {
  const found: [Table, ...Table[]][] = []
  const follows = followers(discourse)
  for (const table of discourse.tables) {
    const open = found.at(-1)
    const before = open?.at(-1)
    if (open && before && follows.has(table) && continues(before, table)) open.push(table)
    else found.push([table])
  }
  return found
}

/** Tables with no words between them and the table before. */
function followers({ report, tables }: Discourse): Set<Table> {
  const known = new Set(tables)
  const nodes: readonly (BodyNode | { type: 'note' })[] = nodesOf(report.children)
  const found = new Set<Table>()
  for (const [at, node] of nodes.entries()) {
    const before = nodes[at - 1]
    const further = before?.type === 'block' && isContinuation(before.value) ? nodes[at - 2] : before
    if (node.type === 'table' && further?.type === 'table' && known.has(node)) found.add(node)
  }
  return found
}

/** A running head, a page number or "(tiếp theo)" between two parts of a table. */
const isContinuation = (text: string) => text.trim().length < 40 && /tiếp|^\W*\d{0,3}\W*$/i.test(text)

/** The same heads again, and running numbers that go on rather than start anew. */
function continues(before: Table, table: Table): boolean {
  if (before.columns !== table.columns || table.note !== before.note) return false
  const [old, own] = [sheetOf(before), sheetOf(table)]
  const [oldHeads, ownHeads] = [headRowsOf(before, old), headRowsOf(table, own)]
  const text = (rows: typeof own) =>
    rows.map((row) => row.map((block) => block?.value ?? '').join('|')).join('/')
  if (text(old.slice(0, oldHeads)) !== text(own.slice(0, ownHeads))) return false
  const number = (row: (typeof own)[number] | undefined) => Number.parseInt(row?.[0]?.value ?? '', 10)
  const last = old
    .slice(oldHeads)
    .map(number)
    .filter((n) => n > 0)
    .at(-1)
  const next = own
    .slice(ownHeads)
    .map(number)
    .find((n) => n > 0)
  return last === undefined || next === undefined || next === last + 1
}
