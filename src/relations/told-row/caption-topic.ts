/** The row for all of a table that a sentence calls by its caption. */
import { WHOLE_PLACES } from '../../lexicon/column-words.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { sentenceBefore } from '../context/said-before.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { type Row, rowsOf } from './rows.ts'
import { tellsOnlyRow } from './telling.ts'
import { isSame, type Topic } from './topic.ts'

/** A level of fewer digits stands in many rows; words of a caption that are no chance. */
const DIGITS = 3
const WORDS = 2

/** "Sản lượng điện thương phẩm đạt 1.926 triệu kWh, tăng 141,9 triệu kWh": all of a table that is called "Điện thương phẩm theo phụ tải". */
export function topicOfCaption(discourse: Discourse, figure: Figure): Topic | undefined {
  const level = levelRightBefore(figure)
  const isFirst = level && figuresOf(level.passage)[level.at - 1]?.mention.sentence !== level.mention.sentence
  if (!level || !isFirst) return undefined
  const words = contentWords(sentenceBefore(level).replace(ALL_OF_PLACE, ' '))
  const called = totalsOf(discourse).filter(
    ({ row, caption }) =>
      isReached(row, level) &&
      words.filter((word) => caption.has(word)).length >= WORDS &&
      tellsOnlyRow(words, (word) => caption.has(word)),
  )
  const [only, more] = called
  return only && !more ? firmly(only.row) : undefined
}

const firmly = (row: Row): Topic => ({ rows: [row], isFirm: true, isFirmOnItsOwn: false })

/** The level right in front of a change in its sentence. */
function levelRightBefore({ passage, mention, at }: Figure): Figure | undefined {
  const level = figuresOf(passage)[at - 1]
  if (level?.mention.claim.kind !== 'quantity' || level.mention.sentence !== mention.sentence)
    return undefined
  if (level.mention.bracket !== mention.bracket || directionOf(level)) return undefined
  return significantDigits(operandOf(level)) >= DIGITS ? level : undefined
}

const isReached = ({ cells }: Row, level: Figure): boolean =>
  cells.some(({ time, operand }) => time === 'now' && isSame(operandOf(level), operand))

const ALL_OF_PLACE = new RegExp(`(?<!\\p{L})(?:${WHOLE_PLACES.join('|')})(?!\\p{L})`, 'giu')

interface Total {
  readonly row: Row
  readonly caption: ReadonlySet<string>
}

/** The rows for all of a table that has a caption, by their own word or the place of the report. */
const totalsOf = memoized((discourse: Discourse): readonly Total[] => {
  const captions = new Map(discourse.tables.map(({ id, caption }) => [id, caption]))
  return rowsOf(discourse)
    .filter(({ isTotal, name }) => isTotal || name.replace(ALL_OF_PLACE, '').trim() === '')
    .map((row) => ({ row, caption: new Set(contentWords(captions.get(row.table) ?? '')) }))
})
