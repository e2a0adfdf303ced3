import type { PhrasingContent, Text } from 'mdast'
import { after, type Line } from './line.ts'

/** A text node for a whole stretch of a line; a value that reads otherwise than it is written may be given. */
export function placeText(line: Line, value = line.text): Text {
  const point = (shift: number) => ({
    line: line.line,
    column: line.column + shift,
    offset: line.offset + shift,
  })
  return { type: 'text', value, position: { start: point(0), end: point(line.text.length) } }
}

/** The part of a text node from `from` to `to`; the node must read as it is written. */
export function textPart(node: Text, from: number, to = node.value.length): Text {
  const value = node.value.slice(from, to)
  const start = node.position?.start
  if (start?.offset === undefined) return { type: 'text', value }
  const at = { text: value, line: start.line, column: start.column + from, offset: start.offset + from }
  return placeText(at)
}

const WRITTEN = /^(?:\\(?=[!-/:-@[-`{-~])|&#?\w{1,32};)/

/**
 * A parsed text node as nodes that each stand at one place in the source, letter for letter.
 *
 * What is written otherwise than it reads (an escape, an entity) and each line get nodes of their own.
 */
export function exactTexts(node: Text, lines: readonly Line[]): PhrasingContent[] {
  const start = node.position?.start
  if (!start) return [node]
  const texts: PhrasingContent[] = []
  for (const [index, part] of node.value.split('\n').entries()) {
    const line = lines[start.line - 1 + index]
    if (index > 0) texts.push(...lineEnd(lines[start.line - 2 + index], line))
    if (line) exactLine(texts, part, after(line, index === 0 ? start.column - 1 : indentOf(line)))
    else texts.push({ type: 'text', value: part })
  }
  return texts.filter((text) => text.type !== 'text' || text.value !== '')
}

const NARROWEST = 60

/** Stands at the end of a line for the hyphen of a word that goes on in the next; it is no letter. */
export const JOINED = '\u2060'

/**
 * What stands for the end of a line: a break where the next word would have fitted on it, so that the author or the
 * page ended it; nothing within "2023-2024"; else a space.
 */
export function lineEnd(before: Line | undefined, next: Line | undefined): PhrasingContent[] {
  if (!before || !next) return [{ type: 'text', value: ' ' }]
  const word = /^\S*/.exec(next.text.trimStart().slice(0, NARROWEST))![0]
  if (before.text.endsWith(JOINED)) return []
  if (/[\p{L}\p{N}]-$/u.test(before.text.slice(-3)) && /^[\p{Ll}\p{N}]/u.test(word)) return []
  // Lines that do not stand one below the other are halves that a page break had cut.
  const isShort =
    before.line + 1 === next.line &&
    before.text.trim().length + 1 + word.length <= (before.width ?? NARROWEST)
  const isNew =
    /^(?:\*{1,2}|_)?[\p{Lu}(*+–-]/u.test(word) ||
    (/^\d/.test(word) && /[.;:]\s*$/.test(before.text.slice(-9)))
  return [isShort && isNew ? { type: 'break' } : { type: 'text', value: ' ' }]
}

const indentOf = (line: Line): number => line.text.length - line.text.trimStart().length

function exactLine(texts: PhrasingContent[], value: string, from: Line): void {
  let rest = from
  let read = 0
  while (read < value.length) {
    const same = sameLength(value, read, rest.text)
    if (same > 0) {
      texts.push(placeText({ ...rest, text: rest.text.slice(0, same) }))
      read += same
      rest = after(rest, same)
      continue
    }
    const source = WRITTEN.exec(rest.text.slice(0, 40))?.[0]
    // Behind a backslash stands one letter that means itself, even when it is a backslash.
    if (source === '\\') rest = after(rest, 1)
    const written = source && source !== '\\' ? source : rest.text.slice(0, 1)
    const stands = Math.max(1, written ? lettersAt(value, read) : value.length - read)
    texts.push(placeText({ ...rest, text: written }, value.slice(read, read + stands)))
    read += stands
    rest = after(rest, written.length)
  }
}

/** Units that read as they are written; an escape or entity ends them. */
function sameLength(value: string, read: number, source: string): number {
  let length = 0
  while (read + length < value.length && value[read + length] === source[length]) {
    if (length > 0 && /[\\&]/.test(source[length]!)) break
    if (length === 0 && WRITTEN.test(source.slice(0, 40))) break
    length++
  }
  return length
}

/** Units of the letter at a place: two outside the basic plane. */
const lettersAt = (value: string, at: number): number => ((value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
