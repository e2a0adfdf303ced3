import type { Block, Claim, Place, Reading } from '../model/index.ts'
import { type CellContext, withUnit } from './cell.ts'
import { complete } from './complete.ts'
import { describe } from './describe.ts'
import type { Draft, RatioDraft } from './draft.ts'
import { find } from './find/index.ts'
import { stanceInCell, yearsIn } from './in-cell.ts'
import type { Naming } from './naming.ts'
import { isPlainLetterAt, type Passage, passageOf } from './passage.ts'
import { around, sentenceFinder } from './quote.ts'
import { type Meanings, spelledOut, spelledUnit } from './refine/abbreviation.ts'
import { dropNoFigures } from './refine/drop.ts'
import { inheritUnits } from './refine/inherit.ts'
import { mergeNeighbours } from './refine/merge.ts'
import { pointsOfPercent } from './refine/points-of-percent.ts'
import { quotedUnits } from './refine/quoted-unit.ts'
import { rankSeries } from './refine/rank-series.ts'
import { readingOf, readingUnder } from './refine/reading.ts'
import { resolved } from './refine/resolve.ts'
import { citeSeries } from './refine/series.ts'
import { shareUnits } from './refine/shared-unit.ts'
import { shareYears } from './refine/shared-year.ts'
import type { Stance } from './refine/stance.ts'
import { isShareOfName } from './share-of-name.ts'

/** A cell's context, and whether the cell only names a row or a column. */
export interface InTable extends CellContext {
  readonly isName: boolean
  /** Whether it names a row. */
  readonly namesRow: boolean
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
  const figures = pointsOfPercent(passage, quotedUnits(passage, dropNoFigures(passage, merged)))
  const found = inheritUnits(passage, shareUnits(passage, figures))
  const drafts = inTable?.isName
    ? yearsIn(found, inTable.column).filter(
        (draft) => isDated(draft) || (inTable.namesRow && isShareOfName(passage, draft)),
      )
    : withUnit(found, inTable?.unit)
  return { block, passage, drafts, inTable }
}

/** What the name of a row or column may claim: its year, its document; the name of a row its share as well. */
const isDated = ({ what }: Draft): boolean => what === 'date' || what === 'period' || what === 'citation'

/** What the claims of a whole report have in common. */
export interface Outset {
  readonly meanings: Meanings
  readonly name: Naming
  /** Year of the report, or undefined. */
  readonly year: string | undefined
}

/** The claims of some scenes, in reading order. */
export function claimsOfScenes(scenes: readonly Scene[], outset: Outset): Claim[] {
  const claims: Claim[] = []
  for (const scene of scenes) addClaims(claims, scene, outset)
  return claims
}

function addClaims(claims: Claim[], scene: Scene, { meanings, name, year }: Outset): void {
  const { block, passage, drafts, inTable } = scene
  const quoteOf = sentenceFinder(block)
  const known = inTable && saysNothing(passage, drafts) ? inTable.subject : ''
  for (const { draft, stance: told, subject: own } of describe(passage, drafts)) {
    const stance = inTable ? stanceInCell(passage, draft, { stance: told, column: inTable.column }) : told
    const { start, end } = draft
    const text = block.value.slice(start, end)
    const quote = quoteOf(start)
    const common = {
      id: name(quote.text, text),
      text,
      section: block.section,
      footnote: block.note,
      place: placeOf(block, start, end),
      quote: around(quote.text, start - quote.from),
      subject: spelledOut(known || own || inTable?.subject || '', meanings),
      role: stance.role,
      approx: stance.approx,
    }
    const sense = draft.what === 'ratio' ? senseOf(passage, draft, { stance, inTable }) : undefined
    const said = { common, direction: stance.direction, heads: inTable, sense }
    claims.push(spelledUnit(complete(resolved(draft, year), said), meanings))
  }
}

/** The sense of the slash of a ratio. */
const senseOf = (
  passage: Passage,
  ratio: RatioDraft,
  { stance, inTable }: { stance: Stance; inTable: InTable | undefined },
): Reading => readingUnder(inTable?.column ?? []) ?? readingOf(passage, ratio, stance)

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
  const point = low === 0 ? undefined : points[low - 1]
  if (!point) return { block: id, start, end }
  const past = start - point.at
  return { block: id, start, end, line: point.line, column: point.column + past, offset: point.offset + past }
}
