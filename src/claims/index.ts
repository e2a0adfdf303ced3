/** Report → Claim[]: every figure of the report, its value, unit, subject and place. */
import { type Block, blocksOf, type Claim, type Report, tablesOf } from '../model/index.ts'
import { sentencesOf } from '../structure/sentences.ts'
import type { Bound } from './bounded.ts'
import { type CellContext, contextOf } from './cell.ts'
import { naming } from './naming.ts'
import { meaningsIn } from './refine/abbreviation.ts'
import { yearOf } from './refine/resolve.ts'
import { claimsOfScenes, readScene, type Scene } from './scene.ts'
import { settleScenes } from './settled.ts'
import { type Sheet, sheetOf } from './sheet.ts'

export { boundFor } from './bounded.ts'

/**
 * Every figure of the report, in reading order: the body with its tables, then the notes. A bound may say, as they are found
 * and before they are described, that they are too many.
 */
export function extract(report: Report, bound: Bound = (scenes) => scenes): Claim[] {
  const blocks = blocksOf(report).filter(isRead)
  const scenes = [...bound(scenesOf(report, blocks))]
  const meanings = meaningsIn(blocks.map((block) => block.value))
  const outset = { meanings, name: naming(), year: yearOf(report) }
  return claimsOfScenes(settleScenes(scenes), outset)
}

/** Every figure in one passage of plain text that belongs to no report; places are in a block "text". */
export function claimsIn(text: string): Claim[] {
  const value = text.normalize('NFC')
  const block: Block = {
    type: 'block',
    id: 'text',
    kind: 'paragraph',
    value,
    section: '',
    note: null,
    marker: '',
    depth: 0,
    marks: [],
    sentences: sentencesOf(value),
    points: [],
    bold: false,
  }
  const outset = { meanings: meaningsIn([value]), name: naming(), year: undefined }
  return claimsOfScenes(settleScenes([readScene(block)]), outset)
}

const UNREAD: ReadonlySet<string> = new Set(['letterhead', 'signature', 'recipients'])

const isRead = (block: Block): boolean => !UNREAD.has(block.kind)

/** What each block tells, one after another as they are asked for. */
function* scenesOf(report: Report, blocks: readonly Block[]): Iterable<Scene> {
  const sheets = new Map(tablesOf(report).map((table) => [table.id, sheetOf(table)]))
  for (const block of blocks) {
    const scene = sceneOf(block, sheets)
    if (scene) yield scene
  }
}

/** The scene of a block; undefined for the cells that only number a row or a column. */
function sceneOf(block: Block, sheets: ReadonlyMap<string, Sheet>): Scene | undefined {
  const sheet = block.cell && sheets.get(block.cell.table)
  if (!sheet) return readScene(block)
  if (sheet.isNumbering(block)) return undefined
  const context: CellContext = contextOf(sheet, block)
  const isOverColumn = block.cell!.row < sheet.table.headRows
  const isName = isOverColumn || sheet.isHead(block)
  return readScene(block, { ...context, isName, namesRow: isName && !isOverColumn })
}
