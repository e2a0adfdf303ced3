import type { PhrasingContent } from 'mdast'
import type { Loss } from '../../model/index.ts'
import type { Labels } from './labels.ts'
import { after, type Line } from './line.ts'
import { joinBroken } from './line-hyphen.ts'
import { parse } from './parse.ts'
import { plainMarks } from './plain-marks.ts'
import { exactTexts, lineEnd, placeText } from './position.ts'
import { settle } from './settle.ts'
import { undress } from './undress.ts'

/** What is known of the whole text while one block is read. */
export interface Context {
  readonly labels: Labels
  /** Losses are added as they are met. */
  readonly losses: Loss[]
}

/** What Markdown marks a paragraph with; a bracket or an asterisk may turn out to be text. */
const MARKUP = /[*_[\]<&\\]| {2}$/
const LONGEST_RUN = 8_000
const DENSEST = 1 / 8

/** No paragraph of a report is so long; where a parser is needed for it, it is read as it stands. */
const LONGEST_PROSE = 200_000

/** The marks of a paragraph read: text with its places in the source, emphasis, breaks and calls of notes. */
export function inline(lines: readonly Line[], context: Context): PhrasingContent[] {
  const bare = joinBroken(lines, context).map((line) => ({ ...line, text: undress(line.text) }))
  const isProse = bare.reduce((sum, line) => sum + line.text.length, 0) <= LONGEST_PROSE
  return chunksOf(bare).flatMap((chunk, index) => {
    const marked = isPlain(chunk) ? undefined : (plainMarks(chunk) ?? (isProse ? parsed(chunk) : undefined))
    const nodes = settle(marked ?? verbatim(chunk), context)
    return index > 0 ? [{ type: 'text', value: ' ' } as const, ...nodes] : nodes
  })
}

const verbatim = (lines: readonly Line[]): PhrasingContent[] =>
  lines.flatMap((line, index) =>
    index > 0 ? [...lineEnd(lines[index - 1], line), placeText(line)] : [placeText(line)],
  )

/** True where nothing is to be parsed: no markup, or so much of it in a long run that it is no prose. */
function isPlain(lines: readonly Line[]): boolean {
  if (!lines.some((line) => MARKUP.test(line.text))) return true
  const length = lines.reduce((sum, line) => sum + line.text.length, 0)
  if (length < 2_000) return false
  const marks = lines.reduce((sum, line) => sum + (line.text.match(/[*_`[\]<&!|]/g)?.length ?? 0), 0)
  return marks > length * DENSEST
}

/** The marks of some lines as micromark reads them, at their places in the source. */
export function parsed(lines: readonly Line[]): PhrasingContent[] {
  const tree = parse(lines.map((line) => line.text).join('\n'))
  // What is no paragraph (the definition of a note behind the mark of one) is text all the same.
  if (!tree.children.every((node) => node.type === 'paragraph')) return verbatim(lines)
  return tree.children.flatMap((node) => node.children.flatMap((child) => placed(child, lines)))
}

function placed(node: PhrasingContent, lines: readonly Line[]): PhrasingContent[] {
  if (node.type === 'text') return exactTexts(node, lines)
  const own = { ...node, ...inSource(node, lines) } as PhrasingContent
  if (!('children' in own)) return [own]
  return [{ ...own, children: own.children.flatMap((child) => placed(child, lines)) } as PhrasingContent]
}

/** Where a node stands in the source: labels of notes and losses go by its line. */
function inSource({ position }: PhrasingContent, lines: readonly Line[]): Pick<PhrasingContent, 'position'> {
  const point = (of: { line: number; column: number } | undefined) => {
    const line = lines[(of?.line ?? 0) - 1]
    return (
      line && { line: line.line, column: line.column + of!.column - 1, offset: line.offset + of!.column - 1 }
    )
  }
  const [start, end] = [point(position?.start), point(position?.end)]
  return start && end ? { position: { start, end } } : {}
}

/** Lines in runs that a parser of quadratic worst cases can take, cut between words. */
function chunksOf(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const line of lines.flatMap(shortened)) {
    if (length + line.text.length > LONGEST_RUN) {
      chunks.push([])
      length = 0
    }
    chunks.at(-1)!.push(line)
    length += line.text.length
  }
  return chunks
}

/** The last space up to there at which a clause ends, or else a word: no link is cut in two by it. */
function cutBefore(text: string, most: number): number {
  const clause = [', ', '; ', '. ', ') ']
    .map((end) => text.lastIndexOf(end, most - 1))
    .sort((a, b) => b - a)[0]!
  return clause > most / 2 ? clause + 1 : text.lastIndexOf(' ', most)
}

function shortened(line: Line): Line[] {
  const parts: Line[] = []
  let rest = line
  while (rest.text.length > LONGEST_RUN) {
    const space = cutBefore(rest.text, LONGEST_RUN)
    const cut = space > 0 ? space : LONGEST_RUN
    parts.push({ ...rest, text: rest.text.slice(0, cut) })
    rest = after(rest, space > 0 ? cut + 1 : cut)
  }
  return [...parts, rest]
}
