/** Earlier levels of a part of the time told, by the name that a change is compared with: "quý I 189 lượt, quý II 223 lượt, tăng 18% so với quý I". */
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { STRENGTH } from '../strength.ts'
import type { Earlier } from './earlier.ts'
import { isLevel } from './is-earlier.ts'
import { type Change, sameMeasure } from './levels.ts'

/** How many figures back such a level may stand. */
const REACH = 10

const PART =
  '(?:(?:quý|tháng|tuần|đợt|vòng|giai đoạn|kỳ) (?:[ivx]+|\\d{1,2})|vụ (?:đông xuân|hè thu|thu đông|đông|xuân|mùa))'
const COMPARED = new RegExp(`^so (?:với |cùng )?(${PART})(?![\\p{L}\\d/]| năm)`, 'u')
const NAMING = new RegExp(`(?<!\\p{L})${PART}`, 'u')
/** A name of which nothing more is told than that it has the level. */
const TOLD = new RegExp(`^(?:trong |riêng |ở )?(${PART})(?![\\p{L}\\d/]| năm)`, 'u')

/** The one level of its sentence that opens with the very name. */
export function ofNamedPeriod({ figure }: Change): Earlier[] {
  const name = COMPARED.exec(figure.tail)?.[1]
  if (!name) return []
  const [only, more] = figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - REACH), figure.at)
    .filter((other) => isToldOf(other, figure) && TOLD.exec(other.lead)?.[1] === name)
  return only && !more
    ? [{ figure: only, words: name, strength: isNext(only, figure) ? STRENGTH.sure : STRENGTH.weak }]
    : []
}

/** Not "quý I 120 ha, quý II 180 ha, chăm sóc 420 ha, tăng 5% so với quý I": behind the level every other is of a part of the time that is named. */
function isNext(level: Figure, change: Figure): boolean {
  const levels = figuresOf(change.passage)
    .slice(level.at, change.at)
    .filter((other) => isToldOf(other, change) && sameMeasure(operandOf(other), operandOf(level)))
  return levels.every((other, nth) => nth === 0 || NAMING.test(gapBetween(levels[nth - 1]!, other)))
}

const isToldOf = (other: Figure, { mention }: Figure): boolean =>
  other.mention.sentence === mention.sentence &&
  other.mention.bracket === mention.bracket &&
  isLevel(other) &&
  !directionOf(other)
