import type { PhrasingContent } from 'mdast'
import { after, type Line } from './line.ts'
import { lineEnd, placeText } from './position.ts'

/** Marks that can be read by themselves, each with the node that it makes of its place in a line. */
const FORMS: readonly (readonly [form: string, node: Reader])[] = [
  ['<\\/?(?:sup|sub|b|i|u|br\\s?\\/?)>', (line) => ({ ...placed(line), type: 'html', value: line.text })],
  ['\\\\[!-/:-@[-`{-~]', (line) => placeText(after(line, 1))],
  ['&(?:amp|lt|gt|quot|nbsp);', (line) => placeText(line, ENTITIES[line.text]!)],
  [
    '\\[\\^[^\\]\\[\\s\\\\*_<&]{1,40}\\](?![(:])',
    (line) => {
      const label = line.text.slice(2, -1)
      return { ...placed(line), type: 'footnoteReference', identifier: label.toLowerCase(), label }
    },
  ],
  [
    '!?\\[(?!\\^)[^\\[\\]*_<&\\\\`!]{0,200}\\]\\([^()\\s<>\\\\&*`]{1,400}\\)',
    (line) => {
      const isImage = line.text.startsWith('!')
      const from = isImage ? 2 : 1
      const to = line.text.indexOf('](')
      const words = { ...after(line, from), text: line.text.slice(from, to) }
      const own = { ...placed(line), url: line.text.slice(to + 2, -1), title: null }
      if (isImage) return { ...own, type: 'image', alt: words.text }
      return { ...own, type: 'link', children: words.text === '' ? [] : [placeText(words)] }
    },
  ],
  // Words set off where no reading of the asterisks is in doubt: they begin at a space, and end before one.
  [emphasized('\\*\\*'), (line) => wrapped('strong', line, 2)],
  [emphasized('\\*'), (line) => wrapped('emphasis', line, 1)],
]

type Reader = (line: Line) => PhrasingContent | undefined

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
}

function emphasized(sign: string): string {
  const inner = '(?:\\\\[!-/:-@[-`{-~]|[^*<_\\[\\\\])'
  return `(?<![^\\s(“])${sign}(?=[\\p{L}\\p{N}])${inner}*(?<=[^\\s*\\\\])${sign}(?=$|[\\s.,:;)”])`
}

const MARK = new RegExp(FORMS.map(([form]) => `(${form})`).join('|'), 'gu')
const OTHER = /[*_[\]<&\\]| {2}$/

/**
 * Lines that hold no other marks than such; undefined where a parser is needed.
 *
 * Most paragraphs of programs that read pages are so, and a parser that is begun anew for each costs most of the time.
 */
export function plainMarks(lines: readonly Line[]): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = []
  for (const [index, line] of lines.entries()) {
    const own = marksOf(line)
    if (!own) return undefined
    if (index > 0) nodes.push(...lineEnd(lines[index - 1], line))
    for (const node of own) nodes.push(node)
  }
  return nodes
}

function marksOf(line: Line): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = []
  let from = 0
  for (const match of line.text.matchAll(MARK)) {
    const { 0: mark, index } = match
    const node = FORMS[match.slice(1).findIndex((group) => group !== undefined)]![1](
      part(line, index, mark.length),
    )
    if (!node || OTHER.test(line.text.slice(from, index))) return undefined
    if (from < index) nodes.push(placeText(part(line, from, index - from)))
    nodes.push(node)
    from = index + mark.length
  }
  if (OTHER.test(line.text.slice(from))) return undefined
  if (from < line.text.length) nodes.push(placeText(part(line, from, line.text.length - from)))
  return nodes
}

/** What is set off by marks of that length at both its ends. */
function wrapped(type: 'strong' | 'emphasis', line: Line, length: number): PhrasingContent | undefined {
  const children = marksOf(part(line, length, line.text.length - 2 * length))
  return children && { ...placed(line), type, children }
}

const part = (line: Line, from: number, length: number): Line => ({
  ...after(line, from),
  text: line.text.slice(from, from + length),
})

const placed = (line: Line) => {
  const { position } = placeText(line)
  return position ? { position } : {}
}
