import { type Exact, point } from '../../model/index.ts'
import { figureIndex } from '../context/figure-index.ts'
import type { Figure } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
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
  if (!size || !level || significantDigits(stated) < 2) return undefined
  const [lower, higher] = [level.sub(size), level.add(size)]
  const rateAt = (value: Exact) =>
    figureIndex(discourse)
      .within('%', point(value), change.figure.mention.order)
      .find(
        ({ figure }) => figure !== now && figure !== change.figure && figure.mention.claim.kind === 'percent',
      )?.figure
  const earlier = rateAt(change.direction === 'up' ? lower : higher)
  const found = earlier ?? rateAt(change.direction === 'up' ? higher : lower)
  if (!found) return undefined
  const close = found.passage === change.figure.passage
  const named = isOfNamedTime(found, change.figure) || isInRowOf(discourse, now, found)
  if (!close && significantDigits(stated) < 3 && !named) return undefined
  return { levels: earlier ? [now, found] : [found, now], close }
}

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
