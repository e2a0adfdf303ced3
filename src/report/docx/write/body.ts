import {
  type Block,
  type BodyNode,
  type Note,
  type NoteMark,
  nodesOf,
  type Report,
} from '../../../model/index.ts'
import { ending } from './ending.ts'
import { documentRoot, footnotesRoot } from './fixed-parts.ts'
import { letterhead } from './letterhead.ts'
import type { Pages } from './pages.ts'
import { paragraph, raised, type Setting } from './paragraph.ts'
import { stretchesOf } from './stretches.ts'
import { table } from './table.ts'

/** The two parts with text, as XML. */
export interface Body {
  readonly body: string
  readonly notes: string
}

/** The report in reading order. A note whose mark stands in no paragraph follows the text. */
export function body(report: Report, pages: Pages): Body {
  const keyOf = ({ noteKind, number }: NoteMark | Note) => `${noteKind} ${number}`
  const notes = new Map(report.notes.map((note) => [keyOf(note), note]))
  const referred: Note[] = []
  const markOf = (mark: NoteMark): string => {
    const note = notes.get(keyOf(mark))
    if (!note || referred.includes(note)) return raised(pages.write('word/document.xml', String(mark.number)))
    referred.push(note)
    return raised(`<w:footnoteReference w:id="${referred.length}"/>`)
  }
  const levels = levelsOf(report.children)
  const setting = { part: 'word/document.xml', pages, markOf } as const
  const plain = { ...setting, properties: '' }
  const content = stretchesOf(report.children).map((nodes) => {
    const [first] = nodes
    if (first?.type === 'table') return table(first, plain)
    const blocks = nodes as Block[]
    if (first?.kind === 'letterhead') return letterhead(blocks, report.header, plain)
    if (blocks.length > 1) return ending(blocks, plain)
    return first ? paragraph(first, { ...setting, properties: lookOf(first, levels.get(first.id) ?? 1) }) : ''
  })
  const left = report.notes.filter((note) => !referred.includes(note))
  const rest = left.map((note) => noteText(note, { ...setting, properties: '' }, false))
  const written = referred.map((note, at) => footnote(note, at + 1, pages))
  return { body: documentRoot([...content, ...rest].join('')), notes: footnotesRoot(written.join('')) }
}

/** How deep the section of each heading is. */
function levelsOf(children: readonly BodyNode[]): Map<string, number> {
  const levels = new Map<string, number>()
  for (const node of nodesOf(children)) {
    if (node.type !== 'section') continue
    const [first] = node.children
    if (first?.type === 'block' && first.kind === 'heading') levels.set(first.id, node.level)
  }
  return levels
}

const INDENT = 360
/** The first line of a paragraph stands in by 1 cm, as the decree asks. */
const FIRST_LINE = 567
/** Half of the text's width: who signs stands on the right. */
const HALF = 4536

/** Properties of the paragraph of a block. */
function lookOf({ kind, depth }: Block, level: number): string {
  switch (kind) {
    case 'heading':
      return `<w:pStyle w:val="Heading${Math.min(level, 6)}"/>`
    case 'caption':
      return '<w:pStyle w:val="Caption"/>'
    case 'signature':
      return `<w:ind w:left="${HALF}"/><w:jc w:val="center"/>`
    case 'item':
      return `<w:ind w:left="${INDENT * Math.max(depth, 1)}"/><w:jc w:val="both"/>`
    default:
      return `<w:ind w:firstLine="${FIRST_LINE}"/><w:jc w:val="both"/>`
  }
}

const noted = (mark: NoteMark, pages: Pages, part: Setting['part']): string =>
  raised(pages.write(part, String(mark.number)))

function footnote(note: Note, id: number, pages: Pages): string {
  const part = 'word/footnotes.xml'
  const setting: Setting = {
    ...{ part, pages, properties: '<w:pStyle w:val="FootnoteText"/>' },
    markOf: (mark) => noted(mark, pages, part),
  }
  return `<w:footnote w:id="${id}">${noteText(note, setting, true)}</w:footnote>`
}

/** The blocks of a note; the first opens with its number. */
function noteText(note: Note, setting: Setting, isReferred: boolean): string {
  const { pages, part } = setting
  const [first, ...others] = note.children
  const mark = () => raised(isReferred ? '<w:footnoteRef/>' : pages.write(part, String(note.number)))
  const space = () => `<w:r>${pages.write(part, ' ')}</w:r>`
  const plain = { ...setting, markOf: (each: NoteMark) => noted(each, pages, part) }
  const write = (node: Note['children'][number], opening?: string) =>
    node.type === 'table'
      ? table(node, { ...plain, properties: '' })
      : paragraph(node, opening === undefined ? plain : { ...plain, opening })
  if (!first) return `<w:p>${mark()}</w:p>`
  const head =
    first.type === 'table' ? `<w:p>${mark()}</w:p>${write(first)}` : write(first, `${mark()}${space()}`)
  return [head, ...others.map((node) => write(node))].join('')
}
