import { RATE_SYLLABLES } from '../../lexicon/neutral-words.ts'
import { type Exact, point } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import { directionOf } from '../context/direction.ts'
import { figureIndex } from '../context/figure-index.ts'
import type { Figure } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import { isTarget } from '../share/sense.ts'
import type { Change } from './levels.ts'

/** The later and the earlier of two rates, and whether both stand in the passage of their change. */
export interface Elsewhere {
  readonly levels: readonly [now: Figure, before: Figure]
  readonly close: boolean
}

/** The rate of the report that, with the one beside a change in points, gives it: an earlier one, or else a later one. */
export function rateElsewhere(discourse: Discourse, change: Change, now: Figure): Elsewhere | undefined {
  const stated = operandOf(change.figure)
  const [size, level] = [amountOf(stated)?.abs(), amountOf(operandOf(now))]
  if (!size || !level) return undefined
  const [lower, higher] = [level.sub(size), level.add(size)]
  const ratesAt = (value: Exact) =>
    figureIndex(discourse)
      .within('%', point(value), change.figure.mention.order)
      .map(({ figure }) => figure)
      .filter((figure) => figure !== now && figure !== change.figure)
      .filter(({ mention }) => mention.claim.kind === 'percent')
  const alike = ratesAt(change.direction === 'up' ? lower : higher).find((rate) => isOfName(rate, now))
  if (alike) return { levels: [now, alike], close: false }
  if (significantDigits(stated) < 2 || isTarget(now)) return undefined
  const rateAt = (value: Exact): Figure | undefined => ratesAt(value)[0]
  const earlier = rateAt(change.direction === 'up' ? lower : higher)
  const found = earlier ?? rateAt(change.direction === 'up' ? higher : lower)
  if (!found) return undefined
  const close = found.passage === change.figure.passage
  const named = isOfNamedTime(found, change.figure) || isInRowOf(discourse, now, found)
  if (!close && significantDigits(stated) < 3 && !named) return undefined
  return { levels: earlier ? [now, found] : [found, now], close }
}

/**
 * "làng văn hoá đạt 86%, tăng 1,4%" and, above, "Làng, bản, tổ dân phố văn hoá: 1.846/2.181, đạt 84,6%": a rate told before, in whose
 * sentence all words of the name of the one that changed stand.
 */
function isOfName(rate: Figure, now: Figure): boolean {
  if (rate.mention.order > now.mention.order || directionOf(rate) || isTarget(rate)) return false
  const name = contentWords(now.lead).filter((word) => !OF_RATES.has(word))
  const words = new Set(contentWords(sentenceBefore(rate)))
  return name.length >= NAME && name.every((word) => words.has(word))
}

/** Words of a name at least: of one there are too many rates. */
const NAME = 2

/** What is said before a rate in its sentence, back to a semicolon, and right behind it. */
function sentenceBefore({ passage, mention, tail }: Figure): string {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const before = passage.block.value.slice(Math.max(from, mention.start - NEAR), mention.start)
  const heads = mention.block.cell ? [...(mention.claim.row ?? []), ...(mention.claim.column ?? [])] : []
  return [before.split(';').at(-1), tail, ...heads].join(' ')
}

const OF_RATES: ReadonlySet<string> = new Set([
  ...RATE_SYLLABLES,
  'tỷ',
  'lệ',
  'phấn',
  'đấu',
  'mức',
  'trở',
  'nâng',
])

/** Units of its sentence beside a rate that say when it was. */
const NEAR = 120

const YEARS = /(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?/

/** Whether the sentence of a rate names the year that a change is compared with. */
function isOfNamedTime({ passage, mention }: Figure, change: Figure): boolean {
  const years = YEARS.exec(change.tail)?.[0]
  const [from = 0, to = 0] = passage.block.sentences[mention.sentence] ?? []
  const [first, last] = [Math.max(from, mention.start - NEAR), Math.min(to, mention.end + NEAR)]
  return years !== undefined && passage.block.value.slice(first, last).includes(years)
}

/** Whether a rate stands, as one of an earlier time, in the row of a table that tells the later one as well. */
function isInRowOf(discourse: Discourse, now: Figure, { mention }: Figure): boolean {
  const { cell } = mention.block
  const level = amountOf(operandOf(now))
  if (!cell || !level || !OF_BEFORE.test((mention.claim.column ?? []).join(' '))) return false
  return figureIndex(discourse)
    .within('%', point(level), now.mention.order)
    .some(
      ({ figure: { mention: other } }) =>
        other.block.cell?.table === cell.table && other.block.cell.row === cell.row,
    )
}

const OF_BEFORE = /(?<!\p{L})(?:cùng kỳ|trước|đầu (?:kỳ|năm)|năm \d{4})(?!\p{L})/iu
