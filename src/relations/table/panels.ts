/** Panels of a table: rows under a heading that runs across it, "Người", "Chỉ số phát triển (Năm trước = 100) - %", "Cơ cấu - %". */
import { GROWTH_PANEL_WORDS, INDEX_PANEL_WORDS, SHARE_PANEL_WORDS } from '../../lexicon/panel-words.ts'
import type { TableWord } from '../../lexicon/table-words.ts'
import type { Grid, Row } from './grid.ts'
import { saysBreakdown, saysRate } from './heads.ts'

/** What the figures of a panel are: amounts, or what the amounts above them make of it. */
export type PanelKind = 'amounts' | 'index' | 'growth' | 'share' | 'other'

export interface Panel {
  readonly kind: PanelKind
  readonly head: string
  readonly rows: readonly PanelRow[]
}

/** A row of a panel; rows of one name and turn in two panels are of the same thing. */
export interface PanelRow {
  readonly row: Row
  readonly name: string
  /** "tổng số 0", and "tổng số 1" of a second row that is called so. */
  readonly key: string
}

/** The panels of a table in their order, the first of them without a heading of its own; undefined where there is but one. */
export function panelsOf(grid: Grid): readonly Panel[] | undefined {
  const panels: { kind: PanelKind; head: string; rows: Row[] }[] = [{ kind: 'amounts', head: '', rows: [] }]
  for (const row of grid.rows) {
    const head = headingOf(row)
    if (head === undefined) panels.at(-1)!.rows.push(row)
    else panels.push({ kind: kindOf(head), head, rows: [] })
  }
  return panels.length > 1 ? panels.map((panel) => ({ ...panel, rows: keyed(panel.rows) })) : undefined
}

/**
 * The words of a row that hold the only text of it. In the column of the names they head a panel only where they say so, for there
 * names of groups stand as well, "Phân theo giới tính".
 */
function headingOf({ cells }: Row): string | undefined {
  const [only, more] = cells.filter(({ block }) => block.value.trim() !== '')
  if (!only || more || only.figures.length > 0) return undefined
  const head = only.block.value.replace(/\s+/g, ' ').trim()
  if (!/\p{L}{2}/u.test(head)) return undefined
  const amongNames = only.column === 0 && only.block.cell!.columnSpan === 1
  if (amongNames ? !isRelative(kindOf(head)) : saysBreakdown(head)) return undefined
  return head
}

const isRelative = (kind: PanelKind): boolean => kind === 'index' || kind === 'growth' || kind === 'share'

const holdsOne = (words: readonly TableWord[], text: string): boolean =>
  words.some(({ surface }) => text.includes(surface))

function kindOf(head: string): PanelKind {
  const text = head.toLowerCase()
  if (holdsOne(GROWTH_PANEL_WORDS, text)) return 'growth'
  if (holdsOne(INDEX_PANEL_WORDS, text)) return 'index'
  if (holdsOne(SHARE_PANEL_WORDS, text)) return saysBreakdown(text) ? 'other' : 'share'
  return saysRate(head) ? 'other' : 'amounts'
}

function keyed(rows: readonly Row[]): PanelRow[] {
  const turns = new Map<string, number>()
  return rows.map((row) => {
    const name = nameOf(row)
    const turn = turns.get(name) ?? 0
    turns.set(name, turn + 1)
    return { row, name, key: `${name} ${turn}` }
  })
}

/** Its label or, where years name the rows, what stands in its first column. */
const nameOf = ({ label, cells }: Row): string =>
  (label || (cells.find(({ column }) => column === 0)?.block.value ?? ''))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

const ONE_YEAR = /^\P{N}{0,30}((?:19|20)\d\d)(?:\s?[-–/]\s?((?:19|20)?\d\d))?\P{N}{0,30}$/u
/** What is of a part of a year, or of several of them. */
const NO_YEAR = /(?<!\p{L})(?:quý|tháng|tuần|bình quân|trung bình|bq|giai đoạn|thời kỳ|so)(?!\p{L})/iu

/** The year that a head is of, and nothing else: 2019 of "Sơ bộ 2019", 2020 of the school year "2020-2021". */
export function yearOf(head: string): number | undefined {
  const [, first, second] = ONE_YEAR.exec(head.trim()) ?? []
  if (first === undefined || NO_YEAR.test(head)) return undefined
  const isOne = second === undefined || Number(second.slice(-2)) === (Number(first) + 1) % 100
  return isOne ? Number(first) : undefined
}

/** The year that the heading of a panel names as its base: "(Năm 2010 = 100)", "so với năm 2015"; undefined of the year before. */
export function baseYearOf(head: string): number | undefined {
  const year = /(?:năm )?((?:19|20)\d\d)\s?=\s?100|so (?:với )?năm ((?:19|20)\d\d)/iu.exec(head)
  return year ? Number(year[1] ?? year[2]) : undefined
}
