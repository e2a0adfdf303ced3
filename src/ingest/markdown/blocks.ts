import { after, type Line, trimmed } from './line.ts'
import { openingMark } from './note-mark.ts'
import { isPageMark } from './page-mark.ts'
import { type RawBlock, rawBlock } from './raw-block.ts'

const HEADING = /^\s{0,3}(#{1,6})(?:\s+|$)/
const BULLET = /^(\s*)([-+*•–·])[ \t\u00a0]+/
const DEFINITION = /^\s{0,3}\[\^([^\]\s]{1,40})\]:\s*/
const DELIMITERS = /^\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/
const NUMBERED = /^\s*(?:\*\*)?(?:\d{1,2}(?:\.\d{1,2}){0,4}[.)]|[IVX]{1,6}\.|[a-zđ]\))\s/

/** The lines of a text as blocks, in order. One pass; nothing looks further back than the block it is in. */
export function blocksOf(lines: readonly Line[]): RawBlock[] {
  const blocks: RawBlock[] = []
  let at = frontMatterEnd(lines)
  if (at > 0) blocks.push(rawBlock('front-matter', lines.slice(0, at)))
  while (at < lines.length) {
    const line = lines[at]!
    if (line.text.trim() === '') {
      at++
      continue
    }
    const end = tableEnd(lines, at) ?? textEnd(lines, at)
    blocks.push(...blockOf(lines.slice(at, end)))
    at = end
  }
  return blocks
}

function frontMatterEnd(lines: readonly Line[]): number {
  if (lines[0]?.text.trim() !== '---') return 0
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line.text))
  const inner = lines.slice(1, end)
  return end > 1 && inner.every((line) => /^(\s|#|[\w-]+\s*:|$)/.test(line.text)) ? end + 1 : 0
}

/** One past the last line of the table that begins at `at`; undefined when none does. */
function tableEnd(lines: readonly Line[], at: number): number | undefined {
  const first = lines[at]!.text
  if (/^\s*<table/i.test(first)) {
    const end = lines.findIndex((line, index) => index >= at && /<\/table>/i.test(line.text))
    return end < 0 ? undefined : end + 1
  }
  if (!isPipeTable(lines, at)) return undefined
  let end = at
  while (end < lines.length && lines[end]!.text.includes('|')) end++
  return end
}

const isPipeTable = (lines: readonly Line[], at: number): boolean => {
  const delimiters = lines[at + 1]?.text ?? ''
  return lines[at]!.text.includes('|') && delimiters.includes('|') && DELIMITERS.test(delimiters)
}

function textEnd(lines: readonly Line[], at: number): number {
  if (isAlone(lines[at]!.text)) return at + 1
  let end = at + 1
  while (end < lines.length && !interrupts(lines, end)) end++
  return end
}

const isAlone = (text: string): boolean => HEADING.test(text) || isPageMark(text)

function interrupts(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  if (text.trim() === '' || isAlone(text) || BULLET.test(text) || DEFINITION.test(text)) return true
  if (/^\s*<table/i.test(text) || isPipeTable(lines, at) || /^\s*<sup>/.test(text)) return true
  return NUMBERED.test(text) && /[.;:!?*]\s*$/.test(lines[at - 1]!.text)
}

function blockOf(lines: readonly Line[]): RawBlock[] {
  const first = lines[0]!
  const { text } = first
  if (/^\s*<table/i.test(text)) return [rawBlock('html-table', lines)]
  if (isPipeTable(lines, 0)) return [rawBlock('pipe-table', lines)]
  if (isPageMark(text)) return [rawBlock('page-mark', lines)]
  const heading = HEADING.exec(text)
  if (heading) return [rawBlock('heading', [headingText(first, heading[0])], '', heading[1]!.length)]
  const definition = DEFINITION.exec(text)
  if (definition) return [rawBlock('note', opened(lines, definition[0].length), definition[1]!)]
  const note = openingMark(text)
  if (note) return [rawBlock('note', opened(lines, note.length), note.number)]
  const bullet = BULLET.exec(text)
  if (bullet) return [rawBlock('item', opened(lines, bullet[0].length), bullet[2]!, bullet[1]!.length)]
  if (/^\s*<!--/.test(text) && /-->\s*$/.test(lines.at(-1)!.text)) return [rawBlock('comment', lines)]
  return [rawBlock('paragraph', opened(lines, 0))]
}

/** The lines without their indentation, the first also without the mark that opens the block. */
const opened = (lines: readonly Line[], length: number): Line[] =>
  lines.map((line, index) => unindented(index === 0 ? after(line, length) : line))

const unindented = (line: Line): Line => after(line, line.text.length - line.text.trimStart().length)

const headingText = (line: Line, mark: string): Line => {
  const text = trimmed(after(line, mark.length))
  return { ...text, text: text.text.replace(/\s#+$/, '') }
}
