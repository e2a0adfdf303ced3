import { NONE_CUES } from '../../lexicon/none-cues.ts'
import type { Direction } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { cueFinder, cueIndex } from '../cue.ts'
import { amountOf, unitOf } from '../operand.ts'

/** Units of text before a change in which its sentence says that there was none. */
const REACH = 160

const noneCuesIn = cueIndex(cueFinder(NONE_CUES))

/**
 * "Đường thủy 3 vụ, 2 người chết. Hàng hải không xảy ra tai nạn, giảm 1 vụ (100%), giảm 4 người chết (100%)": whether words say, between a
 * level and a fall, that nothing is left of what fell; the level is then of something else. So is one of another clause, where all has gone.
 */
export function isNoneLeft(change: Direction & { readonly figure: Figure }, level: Figure): boolean {
  const { figure, direction } = change
  const { passage, mention } = figure
  if (direction !== 'down') return false
  const all = isOfAll(figure)
  const [opening = 0] = passage.block.sentences[mention.sentence] ?? []
  const from = Math.max(
    level.passage === passage ? level.mention.end : 0,
    all ? 0 : opening,
    mention.start - REACH,
  )
  const isInSentence = level.passage === passage && level.mention.sentence === mention.sentence
  if (all && (!isInSentence || passage.lower.slice(from, mention.start).includes(';'))) return true
  if (from >= mention.start || (!all && isInSentence)) return false
  const unit = unitOf(operandOf(figure)).toLowerCase()
  return noneCuesIn(passage.lower, from, mention.start).some(
    ({ end }) => all || (unit !== '' && passage.lower.startsWith(unit, end + 1)),
  )
}

/** Whether a change is of 100 %, or has such a rate beside it. */
function isOfAll({ passage, at }: Figure): boolean {
  return [at, at + 1].some((place) => {
    const other = figuresOf(passage)[place]
    return other?.mention.claim.kind === 'percent' && amountOf(operandOf(other))?.abs().compare(100) === 0
  })
}
