import type { PhrasingContent } from 'mdast'
import { after, type Line } from './line.ts'
import { lineEnd, placeText } from './position.ts'

/** A tag of notes, breaks and weight; bold words that begin and end where no reading of "**" is in doubt. */
const MARK =
  /<\/?(?:sup|sub|b|i|u|br\s?\/?)>|(?<![^\s(“])\*\*(?=[\p{L}\p{N}])([^*<]*[^\s*<])\*\*(?=$|[\s.,:;)”])/gu
const OTHER = /[*_[\]<&\\]| {2}$/

/**
 * Lines that hold no other marks than plain tags and plain bold words; undefined where a parser is needed.
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
  for (const { 0: mark, 1: bold, index } of line.text.matchAll(MARK)) {
    if (OTHER.test(line.text.slice(from, index)) || (bold && OTHER.test(bold))) return undefined
    if (from < index) nodes.push(part(line, from, index))
    nodes.push(
      mark[0] === '['
        ? part(line, index, index + mark.length)
        : bold === undefined
          ? { type: 'html', value: mark, position: part(line, index, index + mark.length).position! }
          : { type: 'strong', children: [part(line, index + 2, index + mark.length - 2)] },
    )
    from = index + mark.length
  }
  if (OTHER.test(line.text.slice(from))) return undefined
  return from < line.text.length ? [...nodes, part(line, from, line.text.length)] : nodes
}

const part = (line: Line, from: number, to: number) =>
  placeText({ ...after(line, from), text: line.text.slice(from, to) })
