import type { Text } from 'mdast'
import type { Line } from './line.ts'

/** A text node that stands `column` units into a line. */
export function placeText(value: string, line: Line, column: number): Text {
  const point = (shift: number) => ({
    line: line.line,
    column: line.column + column + shift,
    offset: line.offset + column + shift,
  })
  return { type: 'text', value, position: { start: point(0), end: point(value.length) } }
}

/**
 * A parsed text node as nodes that each stand at one place in the source, letter for letter.
 *
 * What is written otherwise than it reads (an escape, an entity) and each line get a node of their own.
 */
export function exactTexts(node: Text, lines: readonly Line[]): Text[] {
  const start = node.position?.start
  if (!start) return [node]
  let row = start.line - 1
  let column = start.column - 1
  const texts: Text[] = []
  for (const [index, part] of node.value.split('\n').entries()) {
    if (index > 0) {
      texts.push({ type: 'text', value: ' ' })
      row++
      column = 0
    }
    const line = lines[row]
    if (!line) texts.push({ type: 'text', value: part })
    else column = pushExact(texts, part, { line, column })
  }
  return texts.filter((text) => text.value !== '')
}

function pushExact(texts: Text[], value: string, from: { line: Line; column: number }): number {
  const { line } = from
  let { column } = from
  let read = 0
  while (read < value.length) {
    const source = line.text
    if (source[column] !== value[read]) {
      const written = /^(?:\\(?=[!-/:-@[-`{-~])|&[#\w]{1,32};)/.exec(source.slice(column, column + 40))?.[0]
      const skip = written === '\\' ? 1 : 0
      const length = written && !skip ? entityLength(value, read, source[column + written.length]) : 0
      if (!written) break
      if (length > 0) {
        texts.push(placeText(value.slice(read, read + length), line, column))
        read += length
        column += written.length
      } else column += 1
      continue
    }
    let same = read
    let at = column
    while (same < value.length && source[at] === value[same] && source[at] !== '\\' && source[at] !== '&') {
      same++
      at++
    }
    if (same === read) {
      same++
      at++
    }
    texts.push(placeText(value.slice(read, same), line, column))
    read = same
    column = at
  }
  if (read < value.length) texts.push(placeText(value.slice(read), line, column))
  return column
}

/** Units that an entity stands for: two for a letter outside the basic plane, else one. */
const entityLength = (value: string, at: number, _next: string | undefined): number =>
  (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
