/** Whether a sentence leaves no doubt that it calls a figure the most or the least of all rows of a column. */
import { COLUMN_SYLLABLES, WHOLE_PLACES } from '../../lexicon/column-words.ts'
import { DIGIT_WORDS } from '../../lexicon/numerals.ts'
import { PLACE_LEVELS } from '../../lexicon/place-levels.ts'
import {
  COUNT_EXTREMES,
  EXTREME_RESTS,
  EXTREME_VERBS,
  EXTREMES,
  GROUPS_OF_ROWS,
  LEAVING_OUT,
  NEXT_RANKS,
  RATE_NOUNS,
  SHORT_LEVELS,
  SOME_ROWS,
} from '../../lexicon/row-words.ts'
import { anyOf } from '../any-of.ts'
import { contentWords } from '../content-words.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { unitOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { yearOf } from '../restatement/time.ts'
import { saysChange, saysRate } from '../table/heads.ts'
import type { ExtremeColumn } from './extreme-columns.ts'
import { rowsNamedIn } from './names.ts'
import { introOf } from './tells-cell.ts'

/** So far in front of its sentence a paragraph is read for what it tells of. */
const REACH = 300

/**
 * Nothing is said in front but what the column is of, and that this is the most; nothing behind leaves rows out or names another row that
 * shares it: "Các xã miền núi có tỷ lệ cao nhất là", "(9%) trong các xã vùng cao", "Ba xã có nhiều nhất là An 76 hộ, Bình 89 hộ".
 */
export const isOfAll = (
  discourse: Discourse,
  figure: Figure,
  told: {
    readonly said: string
    readonly extreme: string
    readonly cell: Operand
    readonly column: ExtremeColumn
  },
): boolean =>
  figure.mention.block.section === told.cell.claim.section &&
  saysColumnOnly(discourse, figure, told) &&
  !isOfRate(figure, told) &&
  isPlainBehind(discourse, figure, told.column) &&
  !tellsOfSome(paragraphBefore(figure)) &&
  !tellsOfSome(introOf(discourse).get(figure.passage.block.id) ?? '')

/** "Tỷ lệ cao nhất là Bản Mế với 76 hộ", "Hộ nghèo cao nhất là Bản Mế (76 hộ, 23,9%)": a count beside the rate that is the most. */
function isOfRate(
  { mention, passage, at }: Figure,
  { said, extreme, cell }: { said: string; extreme: string; cell: Operand },
): boolean {
  if (mention.claim.kind === 'percent' || saysRate(cell.claim.column?.at(-1) ?? '')) return false
  const next = figuresOf(passage)[at + 1]?.mention
  const isBeside = next?.claim.kind === 'percent' && next.sentence === mention.sentence
  return RATE.test(said.toLowerCase()) || (isBeside && !OF_COUNTS.has(extreme.toLowerCase()))
}

const RATE = new RegExp(anyOf(RATE_NOUNS), 'u')
const OF_COUNTS = new Set(COUNT_EXTREMES)

const LEVELS = [...PLACE_LEVELS.flat(), ...SHORT_LEVELS]
const ANY_LEVEL = anyOf(PLACE_LEVELS.flat())
const LEVEL = new RegExp(ANY_LEVEL, 'u')
const ALL_PLACES = new RegExp(anyOf(WHOLE_PLACES), 'gu')
const EXTREME = anyOf(EXTREMES)

/** "cao nhất là xã Bản Mế (23,9%), " in front of the least. */
const TOLD_BEFORE = new RegExp(
  `${EXTREME} [^\\d;:()]{2,60}(?:\\(\\d[\\d.,]*[^\\d()]{0,20}\\)|(?<!\\()\\d[\\d.,]*(?:%| ?\\p{L}+(?:/\\p{L}+)?)?)(?=[,;]? )`,
  'gu',
)
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu

function saysColumnOnly(
  discourse: Discourse,
  figure: Figure,
  { said, cell, column }: { said: string; cell: Operand; column: ExtremeColumn },
): boolean {
  const text = withoutAll(
    said.toLowerCase().replace(ALL_PLACES, ' ').replace(TOLD_BEFORE, ' '),
    column.totals,
  )
  if (text.match(YEARS)?.some((year) => !isOfColumn(discourse, column, year))) return false
  if (SOME.test(text) || /\d/u.test(text.replace(YEARS, ' '))) return false
  if (!column.isOfOneLevel && LEVEL.test(text)) return false
  if (saysChange(text) && !saysChange(column.heads)) return false
  const words = contentWords(text)
  const idle = new Set([...IDLE, ...column.words, ...contentWords(unitOf(operandOf(figure)))])
  return words.every((word) => idle.has(word)) && saysHead(new Set(words), cell)
}

const SOME = new RegExp(anyOf([...SOME_ROWS, ...LEAVING_OUT]), 'u')
const IDLE = contentWords([...LEVELS, ...EXTREME_VERBS, ...EXTREME_RESTS].join(' '))

/** A text without the totals of the table that it tells. */
const withoutAll = (text: string, totals: readonly string[]): string => {
  const own = new Set(totals)
  return text.replace(/\d[\d.,]*\d|\d/gu, (printed) => (own.has(printed) ? ' ' : printed))
}

/** The years of its heads are those of a column, or those over its table; without any it is of the year of the report. */
function isOfColumn({ report }: Discourse, { heads, title }: ExtremeColumn, year: string): boolean {
  const own: readonly string[] = heads.match(YEARS) ?? title.match(YEARS) ?? []
  return own.length > 0 ? own.includes(year) : year === yearOf(report)
}

/** All words of the head are said, or it has none of its own. */
const saysHead = (said: ReadonlySet<string>, { claim }: Operand): boolean =>
  contentWords((claim.column ?? []).at(-1)?.replace(/\([^()]*\)/gu, ' ') ?? '')
    .filter((word) => !COLUMN_SYLLABLES.has(word))
    .every((word) => said.has(word))

/** Up to the end of the sentence. */
function isPlainBehind(
  discourse: Discourse,
  { mention, passage, at }: Figure,
  column: ExtremeColumn,
): boolean {
  const { block, sentence, end } = mention
  const text = passage.lower.slice(end, block.sentences[sentence]?.[1] ?? end)
  const [words = ''] = /^[^,;()]*/u.exec(text) ?? []
  const isClosed = contentWords(words.split(TURNS)[0]!).every((word) => column.words.has(word))
  if (!isClosed || SOME.test(text.split(OTHER)[0]!) || /^[^,;)]*\(/u.test(text)) return false
  const next = figuresOf(passage)[at + 1]
  if (next?.mention.sentence !== sentence) return true
  const gap = block.value.slice(end, next.mention.start)
  if (FOLLOWING.test(gap.toLowerCase())) return true
  const named = rowsNamedIn(discourse, gap)
  return !named || ![...named.before, ...named.behind].every((word) => IDLE.includes(word))
}

const TURNS = /(?<!\p{L})(?:và|còn|nhưng|trong khi)(?!\p{L})/u
const OTHER = new RegExp(`[;]|${EXTREME}`, 'u')
const FOLLOWING = new RegExp(anyOf([...EXTREMES, ...NEXT_RANKS]), 'u')

const paragraphBefore = ({ passage, mention: { block, sentence } }: Figure): string => {
  const from = block.sentences[sentence]?.[0] ?? 0
  return passage.lower.slice(Math.max(0, from - REACH), from)
}

/** "Các xã vùng thấp gồm …", "Có 4 xã dưới 10%." */
const tellsOfSome = (text: string): boolean =>
  GROUP.test(text.toLowerCase()) || SEVERAL.test(text.toLowerCase())
const GROUP = new RegExp(anyOf(GROUPS_OF_ROWS), 'u')
const SEVERAL = new RegExp(
  `(?<!\\p{L})(?:các|những|\\d+|${Object.keys(DIGIT_WORDS).join('|')}) ${ANY_LEVEL}`,
  'u',
)
