import { after, type Line, trimmed } from './line.ts'
import { continuesList } from './list-order.ts'
import { openingMark } from './note-mark.ts'
import { DEFINITION, noteOf, withoutEnd } from './note-opening.ts'
import { isPageMark } from './page-mark.ts'
import { type RawBlock, rawBlock } from './raw-block.ts'
import { blankFrom, htmlTableEnds, isTableStart, tableEnd, tableKind } from './table-lines.ts'
import { UNDERLINE, underlined } from './underline.ts'

const HEADING = /^\s{0,3}(#{1,6})(?:\s+|$)/
const BULLET = /^(\s*)(?:\\?([-+*])|([•–·▪◦●]))[ \t\u00a0]+(?=\S)/
const ANCHOR = /^\s*<(a|span)\s[^<>]{0,120}>\s*<\/\1>\s*/
const NUMBERED = /^\s*(?:\*\*)?(?:\d{1,2}(?:\\?\.\d{1,2}){0,4}\\?[.)]|[IVX]{1,6}\\?\.|[a-zđ]\\?\))\s/
/** "I- KẾT QUẢ", "1.2- Chăn nuôi", as bodies of the Party number. */
const DASHED = /^\s*(?:\*\*)?(?:[IVX]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3})\s?[-–]\s+(?![IVX]+(?!\p{L}))\p{Lu}/u
/** What pandoc sets before the caption of the table above. */
const CAPTION = /^\s*(?:Table)?:\s+(?=\S)/
const COMMENT = /^\s*<!--/

/** The lines of a text as blocks, in order. One pass; nothing looks further back than the block it is in. */
export function blocksOf(source: readonly Line[]): RawBlock[] {
  const lines = source.map(withoutAnchor)
  const blocks: RawBlock[] = []
  const htmlEnds = htmlTableEnds(lines)
  let at = frontMatterEnd(lines)
  if (at > 0) blocks.push(rawBlock('front-matter', lines.slice(0, at)))
  while (at < lines.length) {
    if (lines[at]!.text.trim() === '') {
      at++
      continue
    }
    const kind = tableKind(lines, at)
    const end =
      kind === 'html-table'
        ? (htmlEnds.get(at) ?? blankFrom(lines, at))
        : kind
          ? tableEnd(lines, at, kind)
          : textEnd(lines, at)
    const own = lines.slice(at, end)
    if (kind) blocks.push(rawBlock(kind, own))
    else blocks.push(captionBlock(own, blocks.at(-1)) ?? textBlock(unbroken(own, lines[end])))
    at = end
  }
  return blocks
}

/** One past the front matter; 0 without it. */
function frontMatterEnd(lines: readonly Line[]): number {
  if (lines[0]?.text.trim() !== '---') return 0
  const end = lines
    .slice(0, 200)
    .findIndex(({ text }, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(text))
  const inner = lines.slice(1, end)
  const isYaml = inner.some(({ text }) => /^[\w-]+\s*:/.test(text))
  return end > 1 && isYaml && inner.every(({ text }) => /^(?:\s|#|-|[\w-]+\s*:|$)/.test(text)) ? end + 1 : 0
}

function textEnd(lines: readonly Line[], at: number): number {
  const first = lines[at]!.text
  if (COMMENT.test(first)) return commentEnd(lines, at)
  if (isAlone(first)) return at + 1
  let end = at + 1
  while (end < lines.length && !interrupts(lines, end) && !continuesList(first, lines[end]!.text)) end++
  return underlined(lines.slice(at, end + 1)) > 0 ? end + 1 : end
}

/** The caption of the table above, as pandoc marks it; undefined for any other lines. */
function captionBlock(lines: readonly Line[], before: RawBlock | undefined): RawBlock | undefined {
  const mark = before?.kind.endsWith('-table') ? CAPTION.exec(lines[0]!.text) : null
  return mark ? rawBlock('paragraph', opened(lines, mark[0].length)) : undefined
}

/** The lines without the backslash by which the last of them is set off from another block below it. */
function unbroken(lines: readonly Line[], next: Line | undefined): readonly Line[] {
  const last = lines.at(-1)!
  if (!/(?:^|[^\\])\\$/.test(last.text.slice(-2)) || (next?.text ?? '').trim() === '') return lines
  return [...lines.slice(0, -1), { ...last, text: last.text.slice(0, -1) }]
}

function commentEnd(lines: readonly Line[], at: number): number {
  const end = lines.slice(at, at + 500).findIndex(({ text }) => text.includes('-->'))
  return at + Math.max(1, end + 1)
}

const isAlone = (text: string): boolean => HEADING.test(text) || isPageMark(text)

function interrupts(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  if (text.trim() === '' || isAlone(text) || BULLET.test(text) || DEFINITION.test(text)) return true
  if (COMMENT.test(text) || isTableStart(lines, at) || UNDERLINE.test(text)) return true
  const before = lines[at - 1]!.text.slice(-40)
  const isClosed = /[.;:!?*)”"]\s*$/.test(before)
  if (DASHED.test(text)) return isClosed || isUpper(before) || DASHED.test(lines[at - 1]!.text)
  if (openingMark(text)) return isClosed || /^\s*\S{1,40}\s*[\p{Lu}\d“"(]/u.test(text.slice(0, 90))
  return NUMBERED.test(text) && (isClosed || /^[IVX\d.]+\s*\p{Lu}/u.test(text))
}

/** A line of capitals is a heading, behind which another may follow. */
const isUpper = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

function textBlock(lines: readonly Line[]): RawBlock {
  const first = lines[0]!
  const { text } = first
  if (isPageMark(text)) return rawBlock('page-mark', lines)
  if (COMMENT.test(text)) return rawBlock('comment', lines)
  const heading = HEADING.exec(text)
  if (heading) return rawBlock('heading', [headingText(first, heading[0])], '', heading[1]!.length)
  const note = noteOf(text, lines.at(-1)!.text)
  if (note) return rawBlock('note', withoutEnd(opened(lines, note.length), note.open), note.label)
  const bullet = BULLET.exec(text)
  if (bullet) {
    const indent = bullet[1]!.replace(/\t/g, '    ').length
    return rawBlock('item', opened(lines, bullet[0].length), bullet[2] ?? bullet[3] ?? '', indent)
  }
  const depth = underlined(lines)
  if (depth > 0) return rawBlock('heading', opened(lines.slice(0, -1), 0), '', depth)
  return rawBlock('paragraph', opened(lines, 0), '', text.length - text.trimStart().length)
}

/** The line without the empty anchors that converters set at its head. */
function withoutAnchor(line: Line): Line {
  const anchor = line.text.includes('></') ? ANCHOR.exec(line.text.slice(0, 200)) : null
  return anchor ? after(line, anchor[0].length) : line
}

/** The lines without indentation and quote marks, the first also without the mark that opens the block. */
const opened = (lines: readonly Line[], length: number): Line[] =>
  lines.map((line, index) => unindented(index === 0 ? after(line, length) : line))

const unindented = (line: Line): Line => after(line, /^(?:\s|>(?=\s|>|$))*/.exec(line.text)![0].length)

const headingText = (line: Line, mark: string): Line => {
  const text = trimmed(after(line, mark.length))
  return { ...text, text: text.text.replace(/(?:^|\s)#{1,6}$/, '').trimEnd() }
}
