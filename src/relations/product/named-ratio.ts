/** "Hệ số nợ phải trả/vốn chủ sở hữu 0,97 lần": one row of a table over another, by the names that the sentence gives both. */
import { RATE_NAMES } from '../../lexicon/mean-words.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'
import { saysChange, saysCompared } from '../table/heads.ts'

const NAMED = new RegExp(
  `(?:hệ số|tỷ số|tỉ số|${RATE_NAMES.join('|')}) (?<above>\\p{L}[\\p{L} -]{1,40}?) ?(?:/|trên| so với ) ?(?<below>\\p{L}[\\p{L} -]{1,40}?)(?: (?:cuối|đầu) (?:năm|kỳ|quý))?(?: (?:là|đạt|bằng|ở mức|khoảng|chỉ))*:? ?$`,
  'u',
)
const REACH = 110

interface Cell {
  readonly figure: Figure
  readonly table: string
  readonly column: number
  readonly words: readonly string[]
}

/** Every ratio of two rows that are named; one that fails is told where two of its digits are exchanged and each name is of one row. */
export function namedRatios(discourse: Discourse): Proposal[] {
  return proseFigures(discourse).flatMap((figure) => {
    const names = namesOf(figure)
    if (!names) return []
    const pairs = pairsOf(discourse, names)
    const made = pairs.map(([above, below]) => quotientOf(figure, above, below))
    const held = made.find(holds)
    if (held) return [held]
    const rows = new Set(pairs.flat().map(({ table, words }) => `${table} ${words.join(' ')}`))
    const last = made.at(-1)
    return last && rows.size === 2 && isSwapped(last) ? [{ ...last, strength: STRENGTH.told }] : []
  })
}

function namesOf(figure: Figure): readonly [string[], string[]] | undefined {
  const { mention, passage } = figure
  const { claim } = mention
  if (claim.kind !== 'quantity' || (claim.unit !== 'lần' && claim.unit !== '') || claim.direction)
    return undefined
  if (claim.decimals === 0 || significantDigits(operandOf(figure)) < 2) return undefined
  const { above, below } =
    NAMED.exec(passage.lower.slice(Math.max(0, mention.start - REACH), mention.start))?.groups ?? {}
  const names = [above, below].map((name) => contentWords(name ?? ''))
  return names.every(({ length }) => length > 0) ? [names[0]!, names[1]!] : undefined
}

/** Cells of the rows that bear the two names, in one column, in the order of the columns. */
function pairsOf(
  discourse: Discourse,
  [above, below]: readonly [string[], string[]],
): (readonly [Cell, Cell])[] {
  const cells = cellsByWord(discourse)
  const bearing = (name: readonly string[]) =>
    (cells.get(name[0]!) ?? []).filter(({ words }) => name.every((word, nth) => words[nth] === word))
  const bases = bearing(below)
  return bearing(above).flatMap((cell) =>
    bases
      .filter(
        ({ table, column, figure }) =>
          table === cell.table && column === cell.column && figure !== cell.figure,
      )
      .map((base) => [cell, base] as const),
  )
}

/** More cells of one word are of no name. */
const MOST = 60

/** The cells with one quantity, by the first word of the name of their row. */
const cellsByWord = memoized((discourse: Discourse): ReadonlyMap<string, readonly Cell[]> => {
  const found = new Map<string, Cell[]>()
  for (const passage of discourse.passages) {
    const { cell } = passage.block
    const [figure, more] = cell ? figuresOf(passage) : []
    if (!cell || !figure || more || figure.mention.claim.kind !== 'quantity') continue
    if ((figure.mention.claim.column ?? []).some((head) => saysChange(head) || saysCompared(head))) continue
    const words = contentWords((figure.mention.claim.row?.at(-1) ?? '').toLowerCase())
    const own = { figure, table: cell.table, column: cell.column, words }
    const list = found.get(words[0] ?? '')
    if (!list) found.set(words[0] ?? '', [own])
    else if (list.length < MOST) list.push(own)
  }
  return found
})

const quotientOf = (figure: Figure, above: Cell, below: Cell): Proposal => ({
  kind: 'average',
  variant: 'product',
  stated: operandOf(figure),
  members: [
    { ...operandOf(above.figure), role: 'part' },
    { ...operandOf(below.figure), role: 'base' },
  ],
  evidence: `${above.words.join(' ')} / ${below.words.join(' ')}`,
  strength: STRENGTH.fitting,
})
