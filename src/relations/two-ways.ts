/** Figures of what goes both ways: which is of the whole, which of either way. */
import { TWO_WAY_NAMES, type TwoWayName } from '../lexicon/two-way-names.ts'
import { memoized } from '../model/memoized.ts'
import { directionOf } from './context/direction.ts'
import { type Figure, figuresOf, proseFigures } from './context/figures.ts'
import { alike, isTime } from './context/measured.ts'
import { operandOf } from './context/operand-of.ts'
import type { Discourse } from './discourse/index.ts'

/** What a figure is of by the words before it. */
export type Way = 'whole' | 'one' | 'other'

/** A figure that is called by one of the names of a row. */
export interface Called {
  readonly figure: Figure
  readonly row: TwoWayName
  readonly way: Way
}

const holding = (names: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'u')

/** The whole is asked for first, for its name holds those of its parts. */
const ROWS = TWO_WAY_NAMES.map((row) => ({
  row,
  ways: (['whole', 'one', 'other'] as const).map((way) => [way, holding(row[way])] as const),
}))

/** Levels of all that goes both ways, in the order of the text; worked out once. */
export const calledBothWays = memoized((discourse: Discourse): readonly Called[] => {
  const found: Called[] = []
  for (const figure of proseFigures(discourse)) {
    const { claim } = figure.mention
    if (claim.kind !== 'quantity' || claim.role !== 'actual' || directionOf(figure)) continue
    const name = nameOf(figure)
    const called = calledBy(figure, name) ?? goneOn(figure, name, found.at(-1))
    if (called) found.push(called)
  }
  return found
})

/** Units of text before a figure in which its name stands. */
const NAME = 160

/** What stands before a figure in its sentence, back to the figure before that is no time, without brackets: commas do not cut a name. */
function nameOf({ passage, mention, at }: Figure): string {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const before = figuresOf(passage).slice(Math.max(0, at - 3), at)
  const end = before.findLast(({ mention: { claim } }) => !isTime(claim))?.mention.end ?? 0
  const text = passage.lower.slice(Math.max(from, end, mention.start - NAME), mention.start)
  return text.replace(/\([^()]{0,80}\)/g, ' ')
}

/** Any of the names: few figures have one. */
const SOME_NAME = holding(TWO_WAY_NAMES.flatMap(({ whole, one, other }) => [...whole, ...one, ...other]))

function calledBy(figure: Figure, name: string): Called | undefined {
  if (!SOME_NAME.test(name)) return undefined
  for (const { row, ways } of ROWS) {
    const [way] = ways.find(([, names]) => names.test(name)) ?? []
    if (way) return { figure, row, way }
  }
  return undefined
}

/** "Xuất khẩu trong tháng đạt 12,1 triệu USD, giảm 1,6% và 7 tháng đạt 81,1 triệu USD": the same of another time. */
function goneOn(figure: Figure, name: string, before: Called | undefined): Called | undefined {
  if (!before || !TIMED.test(name)) return undefined
  const { passage, mention } = before.figure
  const isOne = passage === figure.passage && mention.sentence === figure.mention.sentence
  return isOne ? { ...before, figure } : undefined
}

const TIMED =
  /(?:^|[\s,;])(?:và |lũy kế |luỹ kế |tính chung |cộng dồn )+(?:\d+ tháng|\p{L}+ tháng|tháng|quý|cả năm|năm)[^,;]*$/u

/** Those of one way among some figures that are measured as another is. */
export const ofWay = (called: readonly Called[], { figure, row }: Called, way: Way): readonly Figure[] =>
  called
    .filter((other) => other.row === row && other.way === way)
    .map((other) => other.figure)
    .filter((other) => alike(operandOf(other), operandOf(figure)))
