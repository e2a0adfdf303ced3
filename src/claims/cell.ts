import type { Block } from '../model/index.ts'
import type { Draft, Figure, UnitReading } from './draft.ts'
import { readUnit, rowAt } from './find/unit.ts'
import { passageOf } from './passage.ts'
import type { Sheet } from './sheet.ts'

/** What a cell inherits from the table around it. */
export interface CellContext {
  readonly row: string[]
  readonly column: string[]
  readonly unit: UnitReading | undefined
  readonly subject: string
}

/** Unit in the bracket of a head: "Diện tích (ha)", "Tỷ lệ %", "ĐVT: triệu đồng". */
const BRACKET = /\(([^()]{1,30})\)\s*$/
const UNIT_LINE = /^(?:đơn vị tính|đvt|đơn vị)\s*:?\s*/i
const PERCENT = /%|tỷ lệ|tỉ lệ/i
const COUNTED = /^(?:tổng )?(?:số lượng |số )(?!tiền|liệu)/
/** Heads that say nothing of what is counted. */
const GENERIC =
  /^(?:thực hiện|số lượng|kết quả|giá trị|tổng số|tổng cộng|tổng|cộng|số liệu|kế hoạch|năm \d{4}|tỷ lệ|tỷ lệ \(?%\)?|điểm|ghi chú|đạt|%)$/i

/** Unit, heads and subject that a cell takes from its table. */
export function contextOf(sheet: Sheet, cell: Block): CellContext {
  const column = sheet.columnHeads(cell)
  const row = sheet.isHead(cell) ? sheet.rowHeads(cell).slice(0, -1) : sheet.rowHeads(cell)
  return { row, column, unit: inheritedUnit(sheet, cell, { row, column }), subject: subjectIn(row, column) }
}

/** The unit of a cell without one: of its column, then of its row, then of the whole table. */
function inheritedUnit(
  sheet: Sheet,
  cell: Block,
  { row, column }: { row: string[]; column: string[] },
): UnitReading | undefined {
  const own = [...column]
    .reverse()
    .map(unitInHead)
    .find((unit) => unit)
  if (own) return own
  const named = wholeUnit(sheet.unitCell(cell)) ?? unitInHead(row.at(-1) ?? '')
  if (named) return named
  const share = [...column].reverse().some((head) => /%/.test(head))
  if (share) return wholeUnit('%')
  return (
    wholeUnit(sheet.table.unit.replace(UNIT_LINE, '')) ??
    countedIn(column.at(-1) ?? '') ??
    countedIn(row.at(-1) ?? '')
  )
}

/** "(ha)" at the end of a head, or "%" in it. */
function unitInHead(head: string): UnitReading | undefined {
  const bracket = BRACKET.exec(head)?.[1]
  const unit = bracket === undefined ? undefined : wholeUnit(bracket.replace(UNIT_LINE, ''))
  if (unit) return unit
  return /(?:^|\s|\()%/.test(head) && PERCENT.test(head) ? wholeUnit('%') : undefined
}

/** The unit that a text is, when it is nothing else. */
function wholeUnit(text: string): UnitReading | undefined {
  const passage = passageOf(text.trim())
  if (passage.text === '') return undefined
  const unit = readUnit(passage, 0)
  return unit && unit.end === passage.text.length ? unit : undefined
}

/** "Số hộ nghèo" and "Hộ nghèo" count households. */
function countedIn(head: string): UnitReading | undefined {
  const passage = passageOf(head.trim())
  const at = COUNTED.exec(passage.lower)?.[0].length ?? 0
  const row = rowAt(passage, at)
  return row?.dimension === 'count' ? readUnit({ text: row.surface, lower: row.surface }, 0) : undefined
}

function subjectIn(row: readonly string[], column: readonly string[]): string {
  const head = column.filter((text) => !GENERIC.test(text)).at(-1) ?? ''
  const name = row.at(-1) ?? ''
  return lowerCapitals([name, head].filter((part) => part !== '').join(', '))
}

const lowerCapitals = (text: string): string => (text === text.toUpperCase() ? text.toLowerCase() : text)

/** The drafts of a cell, figures without a unit given that of the table. */
export function withUnit(drafts: readonly Draft[], unit: UnitReading | undefined): Draft[] {
  if (!unit) return [...drafts]
  const given = (figure: Figure): Figure => (figure.unit ? figure : { ...figure, unit })
  return drafts.map((draft) => {
    if (draft.what === 'figure') return drafts.length === 1 ? given(draft) : draft
    if (draft.what === 'ratio')
      return draft.above.unit || draft.below.unit ? draft : { ...draft, below: given(draft.below) }
    if (draft.what === 'range') return { ...draft, high: given(draft.high) }
    return draft
  })
}
