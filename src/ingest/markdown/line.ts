/** A stretch of one line of the source, and where its first unit stands. */
export interface Line {
  readonly text: string
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
  /** UTF-16 units from 0. */
  readonly offset: number
  /** Units that fitted on the line, where it stands in a column of its own. */
  readonly width?: number
}

/** The lines of a text, without their ends (LF, CRLF or CR). */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const end = /\r\n|\n|\r|\u2028/g
  let offset = 0
  for (let match = end.exec(text); ; match = end.exec(text)) {
    lines.push({ text: text.slice(offset, match?.index), line: lines.length + 1, column: 1, offset })
    if (!match) return lines
    offset = match.index + match[0].length
  }
}

/** The line without its first `count` units. */
export const after = (line: Line, count: number): Line => ({
  ...line,
  text: line.text.slice(count),
  column: line.column + count,
  offset: line.offset + count,
})

/** The line without white space at its ends. */
export function trimmed(line: Line): Line {
  const cut = after(line, line.text.length - line.text.trimStart().length)
  return { ...cut, text: cut.text.trimEnd() }
}
