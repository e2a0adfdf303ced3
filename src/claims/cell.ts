import { DATA_HEADS, GENERIC_HEADS, NAMELESS_TOTALS, SCORE_HEADS } from '../lexicon/column-words.ts'
import type { Block } from '../model/index.ts'
import { memoized } from '../model/memoized.ts'
import type { Draft, Figure, UnitReading } from './draft.ts'
import { readUnit, rowAt } from './find/unit.ts'
import { passageOf, plainPassage } from './passage.ts'
import { lowered } from './refine/capital.ts'
import type { Sheet } from './sheet.ts'
import { announcedFor, UNIT_LINE, unitOfBands, wholeUnit } from './whole-unit.ts'

/** What a cell inherits from the table around it. */
export interface CellContext {
  readonly row: string[]
  readonly column: string[]
  readonly unit: UnitReading | undefined
  readonly subject: string
}

/** Unit in the bracket of a head: "Diện tích (ha)", "Tỷ lệ %", "ĐVT: triệu đồng". */
const BRACKET = /\(([^()]{1,30})\)\s*$/
const COUNTED = /^(?:tổng )?(?:số lượng |số )(?!tiền|liệu)/
/** Heads that say nothing of what is counted. */
const GENERIC = new RegExp(`^(?:${GENERIC_HEADS.join('|')}|năm \\d{4}|tỷ lệ \\(?%\\)?|%)$`, 'i')

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
  const heads = unitsIn(column)
  const own = heads.own ?? wholeUnit(sheet.unitCell(cell))
  if (own) return own
  if (RATE.test(column.at(-1) ?? '') && sheet.isOfShares(cell)) return wholeUnit('%')
  if (SHARE_OF_ALL.test(column.at(-1) ?? '')) return wholeUnit('%')
  const inRow = unitInRow(row.at(-1) ?? '')
  if (inRow) return inRow
  const banded = unitOfBands(sheet.bandsOver(cell))
  if (banded) return banded
  const announced = announcedFor(sheet.table) ?? unitsIn(sheet.nameHeads()).announced
  return announced ?? heads.counted ?? countedIn(row.at(-1) ?? '', true) ?? heads.scored
}

/** The unit in a bracket of the heads over a column, what they count, and the points that they speak of; the innermost first. */
const unitsIn = memoized((column: readonly string[]) => {
  const inward = [...column].reverse()
  return {
    own: firstOf(inward, unitInHead),
    announced: firstOf(inward, amountInHead),
    counted: firstOf(inward, (head) => countedIn(head, false)),
    scored: SCORED.test(inward[0] ?? '') ? wholeUnit('điểm') : undefined,
  }
})

/** What is read first in some heads. */
function firstOf<Read>(heads: readonly string[], read: (head: string) => Read | undefined): Read | undefined {
  for (const head of heads) {
    const found = read(head)
    if (found !== undefined) return found
  }
  return undefined
}

/** "Điểm đánh giá", "Tổng điểm" over a column of points. */
const SCORED = new RegExp(`^(?:tổng )?(?:số )?điểm(?: (?:${SCORE_HEADS.join('|')})(?!\\p{L})|$)`, 'iu')
/** "Tỷ trọng 2021" in a table of million đồng is no money. */
const SHARE_OF_ALL = /^t[ỷỉ] trọng(?!\p{L})(?! (?:kế hoạch|điểm))/iu
const RATE = /^(?:tỷ lệ|tỉ lệ|tốc độ|mức độ)/i

/** "(TB)" is "trung bình", a mark of pupils, unless the head speaks of data. */
const OF_DATA = new RegExp(DATA_HEADS.join('|'), 'i')

/** "Nguồn vốn (triệu đồng)" over the names of the rows: the money that the whole table tells of. */
function amountInHead(head: string): UnitReading | undefined {
  const unit = unitInHead(head)
  return unit?.dimension === 'money' ? unit : undefined
}

/** "(ha)" at the end of a head, or "%" in it. */
function unitInHead(head: string): UnitReading | undefined {
  const bracket = head.includes('(') ? BRACKET.exec(head)?.[1] : undefined
  const unit = bracket === undefined ? undefined : wholeUnit(bracket.replace(UNIT_LINE, ''))
  if (unit && !isAbbreviation(bracket ?? '') && (bracket?.trim() !== 'TB' || OF_DATA.test(head))) return unit
  return /(?:^|\s|\()%/.test(head) || /^tỷ lệ %/i.test(head) ? wholeUnit('%') : undefined
}

/** "Diện tích (ha)" over a row: "Tỷ lệ đạt (%)" is one of shares, and "Cầu Trắng (đường dẫn)" says more of its name. */
function unitInRow(name: string): UnitReading | undefined {
  const unit = unitInHead(name)
  if (unit?.dimension === 'percent') return RATE.test(name) ? unit : undefined
  if (unit?.dimension !== 'count' || COUNTED.test(name.toLowerCase())) return unit
  return rowAt(passageOf(BRACKET.exec(name)?.[1]?.replace(UNIT_LINE, '').trim() ?? ''), 0) ? unit : undefined
}

/** "Vốn nước ngoài (ODA)": capitals that no unit is written with shorten a name. */
const isAbbreviation = (bracket: string): boolean =>
  /^\s*\p{Lu}[\p{Lu}\d&-]+\s*$/u.test(bracket) && rowAt(passageOf(bracket.trim()), 0) === undefined

/** Groups whose noun at the head of a column is what its cells count: "Hộ nghèo". */
const COUNTED_GROUPS: ReadonlySet<string> = new Set([
  'people',
  'households',
  'papers',
  'visits',
  'cases',
  'schools',
])

/** "Số hộ nghèo" counts households, and so does "Hộ nghèo" over a column; "Lớp 7", "Trường A" is the name of one. */
function countedIn(head: string, prefixed: boolean): UnitReading | undefined {
  const passage = passageOf(head.trim())
  const prefix = COUNTED.exec(passage.lower)?.[0]
  if (prefix === undefined && prefixed) return undefined
  const row = rowAt(passage, prefix?.length ?? 0)
  if (row?.dimension !== 'count') return undefined
  if (prefix === undefined && !COUNTED_GROUPS.has(row.group ?? '')) return undefined
  if (prefix === undefined && ONE_OF_MANY.test(passage.text.slice(row.surface.length))) return undefined
  return readUnit({ text: row.surface, lower: row.surface }, 0)
}

/** A number, or a letter alone, behind a noun. */
const ONE_OF_MANY = /^\s(?:số\s)?(?:\d{1,3}\p{Lu}?|[IVX]{1,4}|\p{Lu})(?![\p{L}\d])/u

/** What a cell counts: the name of its row, and of its column where that says more than "Thực hiện". */
function subjectIn(row: readonly string[], column: readonly string[]): string {
  const head = withoutUnit(column.filter((text) => !GENERIC.test(text)).at(-1) ?? '')
  const name = withoutUnit(row.at(-1) ?? '')
  const parts = TOTAL.test(name) && head !== '' ? [head] : [name, head]
  const subject = parts.filter((part) => part !== '').join(', ')
  return subject.includes(' ') ? lowered(plainPassage(subject)) : subject
}

const TOTAL = new RegExp(`^(?:${NAMELESS_TOTALS.join('|')})$`, 'i')

const withoutUnit = (head: string): string => (head.includes('(') ? head.replace(BRACKET, '') : head).trim()

/** The drafts of a cell, figures without a unit given that of the table. */
export function withUnit(drafts: readonly Draft[], unit: UnitReading | undefined): Draft[] {
  if (!unit) return [...drafts]
  const given = (figure: Figure): Figure => (figure.unit ? figure : { ...figure, unit })
  return drafts.map((draft) => {
    if (draft.what === 'figure') return drafts.length === 1 ? given(draft) : draft
    if (draft.what === 'ratio')
      return draft.above.unit || draft.below.unit || unit.dimension === 'percent'
        ? draft
        : { ...draft, below: given(draft.below) }
    if (draft.what === 'range') return { ...draft, high: given(draft.high) }
    return draft
  })
}
