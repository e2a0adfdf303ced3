/** "Hệ số nợ phải trả/vốn chủ sở hữu 0,97 lần": one row of a table over another, by the names that the sentence gives both. */
import { RATE_NAMES } from '../../lexicon/mean-words.ts'
import { gather } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { type Cell, cellsOf } from '../context/cells.ts'
import { type Figure, proseFigures } from '../context/figures.ts'
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

/** A cell, and the words of the name of its row. */
interface Named {
  readonly cell: Cell
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
    const rows = new Set(pairs.flat().map(({ cell, words }) => `${cell.place.table} ${words.join(' ')}`))
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
): (readonly [Named, Named])[] {
  const cells = cellsByWord(discourse)
  const bearing = (name: readonly string[]) =>
    (cells.get(name[0]!) ?? []).filter(({ words }) => name.every((word, nth) => words[nth] === word))
  const bases = bearing(below)
  return bearing(above).flatMap((own) =>
    bases
      .filter(({ cell }) => cell.column === own.cell.column && cell !== own.cell)
      .map((base) => [own, base] as const),
  )
}

/** More cells of one word are of no name. */
const MOST = 60

/** The cells with one quantity, by the first word of the name of their row. */
const cellsByWord = memoized((discourse: Discourse): ReadonlyMap<string, readonly Named[]> => {
  const found = new Map<string, Named[]>()
  for (const cell of cellsOf(discourse).all) {
    const { kind, column = [] } = cell.operand.claim
    if (kind !== 'quantity' || column.some((head) => saysChange(head) || saysCompared(head))) continue
    const words = contentWords(cell.name.toLowerCase())
    const [first = ''] = words
    if ((found.get(first)?.length ?? 0) < MOST) gather(found, first, { cell, words })
  }
  return found
})

const quotientOf = (figure: Figure, above: Named, below: Named): Proposal => ({
  kind: 'average',
  variant: 'product',
  stated: operandOf(figure),
  members: [
    { ...above.cell.operand, role: 'part' },
    { ...below.cell.operand, role: 'base' },
  ],
  evidence: `${above.words.join(' ')} / ${below.words.join(' ')}`,
  strength: STRENGTH.fitting,
})
