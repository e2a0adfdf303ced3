import type { Block, Claim, Place, Reading } from '../model/index.ts'
import { type CellContext, withUnit } from './cell.ts'
import { complete } from './complete.ts'
import { type Described, describe, isFigure } from './describe.ts'
import type { Draft } from './draft.ts'
import { find } from './find/index.ts'
import type { Naming } from './naming.ts'
import { isPlainLetterAt, type Passage, passageOf } from './passage.ts'
import { around, sentenceFinder } from './quote.ts'
import { type Meanings, spelledOut, spelledUnit } from './refine/abbreviation.ts'
import { dropNoFigures } from './refine/drop.ts'
import { type Habit, habitOf, settleDraft } from './refine/habit.ts'
import { inheritUnits } from './refine/inherit.ts'
import { mergeNeighbours } from './refine/merge.ts'
import { rankSeries } from './refine/rank-series.ts'
import { readingOf, readingUnder } from './refine/reading.ts'
import { resolved } from './refine/resolve.ts'
import { roleUnder } from './refine/role.ts'
import { citeSeries } from './refine/series.ts'
import { shareUnits } from './refine/shared-unit.ts'
import { shareYears } from './refine/shared-year.ts'
import type { Stance } from './refine/stance.ts'

/** A cell's context, and whether the cell only names a row or a column. */
export interface InTable extends CellContext {
  readonly isName: boolean
}

/** A block with what was found in it. */
export interface Scene {
  readonly block: Block
  readonly passage: Passage
  readonly drafts: readonly Draft[]
  readonly inTable: InTable | undefined
}

/** Finds the figures of a block and joins those that belong together. */
export function readScene(block: Block, inTable?: InTable): Scene {
  const passage = passageOf(block.value)
  const series = rankSeries(passage, citeSeries(passage, find(passage)))
  const merged = mergeNeighbours(passage, shareYears(passage, series))
  const found = inheritUnits(passage, shareUnits(passage, dropNoFigures(passage, merged)))
  const drafts = inTable?.isName
    ? yearsIn(found, inTable.column).filter(isDated)
    : withUnit(found, inTable?.unit)
  return { block, passage, drafts, inTable }
}

/** "2022" in the column "Năm" is a year. */
function yearsIn(drafts: readonly Draft[], column: readonly string[]): readonly Draft[] {
  const [draft] = drafts
  if (drafts.length !== 1 || draft?.what !== 'figure' || !/^năm(?: học)?$/i.test(column.at(-1) ?? ''))
    return drafts
  const { start, end, numeral } = draft
  return /^(?:19|20)\d\d$/.test(numeral.value)
    ? [{ what: 'date', start, end, date: numeral.value, remarks: [] }]
    : drafts
}

/** What the name of a row or column may claim: its year, its document. */
const isDated = ({ what }: Draft): boolean => what === 'date' || what === 'period' || what === 'citation'

/** Decides `1.385` by the habit of the column, the table and the report, in this order; in the text by that of all text first. */
export function settleScenes(scenes: readonly Scene[]): Scene[] {
  const groups = new Map<string, Draft[]>()
  for (const { block, drafts } of scenes)
    for (const key of habitKeys(block)) {
      const group = groups.get(key) ?? []
      for (const draft of drafts) group.push(draft)
      groups.set(key, group)
    }
  const habits = new Map<string, Habit>()
  for (const [key, drafts] of groups) habits.set(key, habitOf(drafts))
  return scenes.map((scene) => {
    const own = habitKeys(scene.block).map((key) => habits.get(key)!)
    return { ...scene, drafts: scene.drafts.map((draft) => settleDraft(draft, own)) }
  })
}

const habitKeys = ({ cell }: Block): string[] =>
  cell ? [`${cell.table}.${cell.column}`, cell.table, 'report'] : ['prose', 'report']

/** What the claims of a whole report have in common. */
export interface Outset {
  readonly meanings: Meanings
  readonly name: Naming
  /** Year of the report, or undefined. */
  readonly year: string | undefined
}

/** The claims of a scene, in reading order. */
export function claimsOfScene(
  { block, passage, drafts, inTable }: Scene,
  { meanings, name, year }: Outset,
): Claim[] {
  const quoteOf = sentenceFinder(block)
  const known = inTable && saysNothing(passage, drafts) ? inTable.subject : ''
  return describe(passage, drafts).map(({ draft, stance: said, subject: own }) => {
    const stance = inTable ? stanceInCell(passage, draft, { stance: said, column: inTable.column }) : said
    const { start, end } = draft
    const subject = spelledOut(known || own || inTable?.subject || '', meanings)
    const text = block.value.slice(start, end)
    const quote = quoteOf(start)
    const setting = {
      id: name(quote.text, text),
      text,
      section: block.section,
      footnote: block.note,
      place: placeOf(block, start, end),
      quote: around(quote.text, start - quote.from),
      heads: inTable,
    }
    const described = { draft: resolved(draft, year), stance, subject }
    return spelledUnit(complete(described, setting, senseOf(passage, described, inTable)), meanings)
  })
}

/** A sign in a cell is the direction of a change, as it is in a bracket: "-317" under "Chênh lệch"; else the head may tell the role. */
function stanceInCell(
  { text }: Passage,
  draft: Draft,
  { stance, column }: { stance: Stance; column: string[] },
): Stance {
  if (stance.direction || !isFigure(draft)) return stance
  const sign = draft.what === 'figure' ? text[draft.start] : undefined
  if (!sign || !'-−–+'.includes(sign))
    return stance.role === 'actual' ? { ...stance, role: roleUnder(column) } : stance
  return { ...stance, role: 'change', direction: sign === '+' ? 'up' : 'down' }
}

/** The sense of the slash; of no meaning for other drafts. */
function senseOf(passage: Passage, { draft, stance }: Described, inTable: InTable | undefined): Reading {
  if (draft.what !== 'ratio') return 'part-of-whole'
  return readingUnder(inTable?.column ?? []) ?? readingOf(passage, draft, stance)
}

/** A cell of figures only: what they count stands in the heads. */
function saysNothing({ text }: Passage, drafts: readonly Draft[]): boolean {
  let at = 0
  for (const { start, end } of drafts) {
    if (hasLetters(text, at, start)) return false
    at = end
  }
  return !hasLetters(text, at, text.length)
}

function hasLetters(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isPlainLetterAt(text, at)) return true
  return false
}

/** The place of a stretch, with line and column where the source has them. */
function placeOf({ id, points }: Block, start: number, end: number): Place {
  let [low, high] = [0, points.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (points[middle]!.at <= start) low = middle + 1
    else high = middle
  }
  const point = points[low - 1]
  if (!point) return { block: id, start, end }
  const past = start - point.at
  return { block: id, start, end, line: point.line, column: point.column + past, offset: point.offset + past }
}
