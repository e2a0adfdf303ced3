/** Which line of the table above its paragraph a sentence tells of, by the words that it shares with it. */
import type { Figure } from '../context/figures.ts'
import type { Discourse, Passage } from '../discourse/index.ts'
import { type TimeLine, timeLines } from '../table/time-lines.ts'

/** So many paragraphs below a table its figures are told. */
const BELOW = 3

/** Of more cells than these no sentence below a table tells. */
const MOST = 400

/** The lines of the table above a paragraph, in its section; none where another table or none stands there. */
export function linesAbove(discourse: Discourse, passage: Passage): readonly TimeLine[] {
  const table = passage.block.cell ? undefined : tableAbove(discourse, passage)
  const lines = (table && timeLines(discourse).get(table)) || []
  return lines.reduce((cells, line) => cells + line.cells.size, 0) > MOST ? [] : lines
}

function tableAbove({ passages }: Discourse, { index, block }: Passage): string | undefined {
  for (let at = index - 1; at >= Math.max(0, index - BELOW); at--) {
    const above = passages[at]!.block
    if (above.section !== block.section) return undefined
    if (above.cell) return above.cell.table
  }
  return undefined
}

/** Units of text on either side of a figure in which its clause is read. */
const REACH = 400

/** Its part between two semicolons, whole and up to a figure. */
export function clauseOf({ passage, mention: { block, sentence, start, end } }: Figure) {
  const [from = 0, to = block.value.length] = block.sentences[sentence] ?? []
  const before = passage.lower.slice(Math.max(from, start - REACH), start)
  const behind = passage.lower.slice(start, Math.min(to, end + REACH))
  const opened = before.slice(Math.max(0, before.lastIndexOf('; ')))
  const closes = behind.indexOf('; ', end - start)
  return { text: opened + (closes < 0 ? behind : behind.slice(0, closes)), before: opened }
}

/** How many words of a line are said. */
export const wordsIn = ({ name, what }: TimeLine, said: ReadonlySet<string>): number =>
  [...name, ...what].filter((word) => said.has(word)).length

/** Whether anything of a line is said, or it is the total and has no name. */
export const isTouched = (line: TimeLine, said: ReadonlySet<string>): boolean =>
  line.isTotal || (line.isRate && said.has('trọng')) || wordsIn(line, said) > 0

/** Whether all of its words are said. */
export const isNamed = ({ name, what }: TimeLine, said: ReadonlySet<string>): boolean => {
  const words = [...name, ...what].filter((word) => word !== 'riêng')
  return words.length > 0 && words.every((word) => said.has(word))
}
