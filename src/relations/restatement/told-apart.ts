/** Two figures that stand at one place are told apart there, however nearly they are equal. */
import { gather } from '../../model/group-by.ts'
import type { Statement } from './statement.ts'

/**
 * Whether the place of one of two figures states the other one too, under the same measure, and that other one stands in the
 * report at least twice: then it is no slip, and the two are told apart there.
 */
export function toldApartIn(statements: readonly Statement[]): (a: Statement, b: Statement) => boolean {
  const listOf = listsIn(statements)
  const byValue = new Map<string, Statement[]>()
  for (const statement of statements) gather(byValue, valueKey(statement), statement)
  const isBeside = (one: Statement, other: Statement) => {
    const equal = byValue.get(valueKey(one)) ?? []
    const again = equal.some(({ mention }) => mention !== one.mention)
    return again && equal.some((twin) => listOf(twin) === listOf(other))
  }
  return (a, b) => isBeside(a, b) || isBeside(b, a)
}

const valueKey = ({ measure, value }: Statement) => `${measure} ${value.toFraction()}`

/** The table, the list or the paragraph in which a figure stands: items that follow each other are one list. */
function listsIn(statements: readonly Statement[]): (statement: Statement) => string {
  const lists = new Map<string, string>()
  let last: { readonly within: string; readonly list: string } | undefined
  for (const { mention } of statements) {
    const { block } = mention
    if (lists.has(block.id)) continue
    const within = `${block.section} ${block.note ?? ''} ${block.depth}`
    const isItem = block.kind === 'item'
    const list = block.cell?.table ?? (isItem && last?.within === within ? last.list : block.id)
    lists.set(block.id, list)
    last = isItem ? { within, list } : undefined
  }
  return ({ mention }) => lists.get(mention.block.id) ?? mention.block.id
}
