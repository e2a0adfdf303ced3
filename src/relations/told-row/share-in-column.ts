/** What share of the total of a column one row is, or several together: the words name the rows, and where there are many columns the one that is meant. */
import { contentWords } from '../content-words.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { sentenceBefore } from '../context/said-before.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { senseOf } from '../share/sense.ts'
import { share } from '../share/share-of.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'
import { rowsNamedIn } from './names.ts'
import { type Amount, type Row, rowsOfTable } from './rows.ts'
import { joined } from './sum.ts'
import { isLevelOfNow } from './topic.ts'

const TAKEN = /(?<!\p{L})chiếm(?: (?:tới|đến|t[ỷỉ] (?:lệ|trọng)))*$/u

/** Of fewer digits a share fits some column by chance. */
const DIGITS = 3

/** "TP Pleiku chiếm 24,5% số lượt kiểm tra nhưng chiếm 26,4% số vụ và 19,9% số tiền phạt", "Quảng Ninh và Hải Phòng chiếm 80,0%". */
export function sharesInColumns(discourse: Discourse): Proposal[] {
  return proseFigures(discourse).flatMap((figure) => {
    const { claim, block } = figure.mention
    if (claim.kind !== 'percent' || block.cell || significantDigits(operandOf(figure)) < DIGITS) return []
    if (!isTaken(figure) || senseOf(figure) !== 'share') return []
    const text = sentenceBefore(figure).split(';').at(-1)!.split(FIRST)[0]!
    const rows = rowsTold(discourse, figure, text)
    const { columns, isNamed } = columnsOf(discourse, rows, figure)
    const shares = columns.map((cells) => ofColumn(figure, rows, cells))
    const held = shares.find(holds)
    if (held) return [held]
    const [only, more] = shares
    return only && !more && isNamed && isSwapped(only) ? [{ ...only, strength: STRENGTH.sure }] : []
  })
}

/** "chiếm 24,5% …", and "và 19,9% …" behind it. */
function isTaken({ passage, mention, at, lead }: Figure): boolean {
  if (TAKEN.test(lead)) return true
  const before = figuresOf(passage)[at - 1]
  return (
    before?.mention.claim.kind === 'percent' &&
    before.mention.sentence === mention.sentence &&
    TAKEN.test(before.lead) &&
    /(?<!\p{L})và$/u.test(lead)
  )
}

/** The rows of one table that are named before a share, none of which has a level there; a count before them is of their names. */
function rowsTold(discourse: Discourse, figure: Figure, text: string): readonly Row[] {
  const { passage, mention, at } = figure
  const levels = figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .filter((other) => other.mention.sentence === mention.sentence && isLevelOfNow(other))
  const names = text.replace(OPENING, '').trim()
  const several = joined(discourse, names.slice(names.search(/\p{Lu}/u)))
  if (several.length > 1) return levels.every((level) => isCountOf(level, several.length)) ? several : []
  if (levels.length > 0) return []
  const named = rowsNamedIn(discourse, text)?.rows ?? []
  return named.length === 1 ? named : []
}

/** How many figures back a level of the sentence may stand. */
const REACH = 24

/** Behind the first of its shares a sentence names no more rows. */
const FIRST = /(?<!\p{L})chiếm(?!\p{L})/u

const OPENING = /^\s*(?:[-+–•]\s*)?(?:riêng|trong đó|chỉ riêng)(?!\p{L})/iu

const isCountOf = (figure: Figure, count: number): boolean =>
  amountOf(operandOf(figure))?.equals(count) ?? false

interface Columns {
  readonly columns: readonly (readonly Amount[])[]
  /** Whether the words behind a share name the column, or most of them do. */
  readonly isNamed: boolean
}

const NONE: Columns = { columns: [], isNamed: false }

/** The columns of some rows in which they and the total have a level of now, those whose heads share most words with what is named behind a share. */
function columnsOf(discourse: Discourse, rows: readonly Row[], { tail }: Figure): Columns {
  const [first] = rows
  const total = first && rowsOfTable(discourse, first.table).filter((row) => row.isTotal)
  if (!first || total?.length !== 1 || rows.includes(total[0]!)) return NONE
  const columns = first.cells.flatMap(({ head, time }) => {
    const cells = [...rows, total[0]!].flatMap((row) => row.cells.find((cell) => cell.head === head) ?? [])
    return time === 'now' && cells.length === rows.length + 1 ? [cells] : []
  })
  const words = new Set(contentWords(tail.split(/[,;:.]|(?<!\p{L})(?:và|nhưng)(?!\p{L})/u)[0]!))
  const shared = columns.map(([cell]) => contentWords(cell!.head).filter((word) => words.has(word)).length)
  const most = Math.max(0, ...shared)
  if (columns.length > 1 && most === 0) return NONE
  return {
    columns: columns.filter((_, nth) => shared[nth] === most),
    isNamed: most > 0 && most * 2 >= words.size,
  }
}

const ofColumn = (figure: Figure, rows: readonly Row[], cells: readonly Amount[]): Proposal =>
  share(
    figure,
    cells.map(({ operand }, nth) => ({ ...operand, role: nth < rows.length ? 'part' : 'base' })),
    {
      strength: STRENGTH.hinted,
      evidence: rows
        .map(({ name }) => name)
        .join(', ')
        .slice(0, 60),
    },
  )
