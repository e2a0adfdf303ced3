import type { Block, NoteMark, SourcePoint } from '../../../model/index.ts'
import { type Pages, type PartName, pointAt } from './pages.ts'

/** What a block is written into, and how it looks there. */
export interface Setting {
  readonly part: PartName
  readonly pages: Pages
  /** Properties of the paragraph, as XML. */
  readonly properties: string
  /** Properties of its runs, as XML; those of bold text when nothing is given. */
  readonly look?: string
  /** A run that opens the paragraph: the number of a note. */
  readonly opening?: string
  /** The run for the mark of a note. */
  readonly markOf: (mark: NoteMark) => string
}

const RAISED = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'

/** A number set like the mark of a note. */
export const raised = (text: string): string => `<w:r>${RAISED}${text}</w:r>`

/** A block as one paragraph, with its printed marker, the breaks of its lines and the marks of its notes. */
export function paragraph(block: Block, setting: Setting): string {
  const { xml, points } = lineOf(block, setting)
  setting.pages.blocks.push({ ...block, points })
  return xml
}

/** The same for what is but a line of a block, and where its text stands among the letters written. */
export function lineOf(block: Block, setting: Setting): { xml: string; points: SourcePoint[] } {
  const { part, pages, properties, opening = '', markOf } = setting
  const look = setting.look ?? (block.bold || block.kind === 'heading' ? '<w:b/>' : '')
  const points: SourcePoint[] = []
  const run = (content: string) => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${content}</w:r>`
  const runs = block.marker ? [run(pages.write(part, `${block.marker} `))] : []
  for (const piece of piecesOf(block)) {
    if (typeof piece === 'object' && 'mark' in piece) runs.push(markOf(piece.mark))
    else if (piece.text === '\n') runs.push(run('<w:br/>'))
    else {
      points.push(pointAt(piece.at, pages.next()))
      runs.push(run(pages.write(part, piece.text)))
    }
  }
  return {
    xml: `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${opening}${runs.join('')}</w:p>`,
    points,
  }
}

type Piece = { readonly text: string; readonly at: number } | { readonly mark: NoteMark }

/** Stretches of text without breaks, breaks, and marks, in their order. */
function piecesOf({ value, marks }: Block): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  const textUpTo = (end: number) => {
    let at = from
    for (const text of value.slice(from, end).split(/(\n)/)) {
      if (text !== '') pieces.push({ text, at })
      at += text.length
    }
    from = end
  }
  for (const mark of [...marks].sort((a, b) => a.at - b.at)) {
    textUpTo(mark.at)
    pieces.push({ mark })
  }
  textUpTo(value.length)
  return pieces
}
