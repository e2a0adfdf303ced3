/** Whether what a sentence says in front of a figure leaves it the figure of one cell: "Mường Tùng 2.347 hộ" may be of those with electricity. */
import { COLUMN_SYLLABLES } from '../../lexicon/column-words.ts'
import { PLACE_LEVELS } from '../../lexicon/place-levels.ts'
import { EXTREMES, SHORT_LEVELS, SIZE_WORDS } from '../../lexicon/row-words.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import type { Cell } from '../context/cells.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { sentenceBefore } from '../context/said-before.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { codeOf, printedOf, unitOf } from '../operand.ts'
import { isReckonedOtherwise, namesNothingElse } from '../plainly-told.ts'
import type { Operand } from '../proposal.ts'
import { saysPlan } from '../table/heads.ts'
import { timesIn } from '../table/time-lines.ts'
import { isSame } from './topic.ts'

/** Digits of a figure that the row or the column repeats, and of one that any cell of the table does. */
export const COMPANION = 3
const LONG = 4

/** Figures of the paragraph that are looked at for others of the row or of the column, on either side. */
const AROUND = 12

/** The words name what the cell is of, or nothing but its row; or other cells of its row, its column or its table are told beside it. */
export function tellsCell(discourse: Discourse, figure: Figure, cell: Cell): boolean {
  const before = sentenceBefore(figure)
  const said = `${introOf(discourse).get(figure.passage.block.id) ?? ''} ${before}`
  if (isPlanned(figure, before) && !saysPlan(cell.head)) return false
  if (isReckonedOtherwise(figure) || timesIn(bracketBehind(figure)).length > 0) return false
  return hasCompany(figure, cell) || namesHead(said, figure, cell) || namesNoOther(discourse, said, cell)
}

/** "Kế hoạch dư nợ: …", "49,6 triệu đồng (kế hoạch)"; "107,3% KH" is of what was reached. */
const isPlanned = (figure: Figure, before: string): boolean =>
  figure.mention.claim.kind !== 'percent' &&
  (saysPlan(before.slice(before.search(/[^\d]*$/u))) || saysPlan(bracketBehind(figure)))

/** "37,8 triệu đồng (năm 2022)". */
const bracketBehind = ({ passage, mention: { end } }: Figure): string =>
  /^ ?\(([^()]{0,30})\)/u.exec(passage.lower.slice(end, end + BRACKET))?.[1] ?? ''
const BRACKET = 40

/** Equal to a cell, or printed as one whose unit only the name of the row tells. */
export const isAgain = (told: Operand, cell: Operand): boolean =>
  isSame(told, cell) || (codeOf(cell) === '' && printedOf(told) === printedOf(cell))

function hasCompany({ passage, at }: Figure, cell: Cell): boolean {
  const others = figuresOf(passage)
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .map((other) => operandOf(other))
  return others.some((other) => {
    const digits = significantDigits(other)
    if (digits < COMPANION) return false
    const cells = digits < LONG ? [...cell.row, ...cell.column] : cell.table
    return cells.some((own) => own !== cell && isAgain(other, own.operand))
  })
}

/** "Hộ nghèo: …" of a column "Hộ nghèo (hộ)": all words of a head in their order, of which one is more than its unit. */
function namesHead(said: string, figure: Figure, { operand }: Cell): boolean {
  const text = ` ${contentWords(said).join(' ')} `
  const units = new Set(contentWords(unitOf(operandOf(figure))))
  return (operand.claim.column ?? []).some((head) => {
    const words = contentWords(head.replace(/\([^()]*\)/gu, ' '))
    return words.some((word) => !units.has(word)) && text.includes(` ${words.join(' ')} `)
  })
}

/** Whether nothing is said but the name of the row, and that it is the most or the least; of a cell that has no unit the head must be generic. */
function namesNoOther({ tables }: Discourse, said: string, { operand, head, place }: Cell): boolean {
  const isOfRow = contentWords(head).every((word) => COLUMN_SYLLABLES.has(word))
  if (codeOf(operand) === '' && !isOfRow) return false
  const caption = tables.find(({ id }) => id === place.table)?.caption ?? ''
  const own = contentWords(`${(operand.claim.row ?? []).join(' ')} ${head} ${caption}`)
  return namesNothingElse(said, new Set([...IDLE, ...own]))
}

const IDLE = contentWords([...PLACE_LEVELS.flat(), ...SHORT_LEVELS, ...EXTREMES, ...SIZE_WORDS].join(' '))

/** The line that ends in a colon above the items of a list, by each of these. */
export const introOf = memoized(({ passages }: Discourse): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  let intro = ''
  for (const { block } of passages) {
    if (block.cell) continue
    if (block.marker === '') intro = block.value.trimEnd().endsWith(':') ? block.value : ''
    else found.set(block.id, intro)
  }
  return found
})
