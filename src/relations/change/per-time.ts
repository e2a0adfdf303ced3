import { bracketBehind } from '../context/around.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { unitOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'

/** "mức bình quân của 10 tháng qua (295,7 tỷ đồng/tháng)": the level in the bracket behind the time that it was reached in. */
export function behindTime(figure: Figure): Figure | undefined {
  const next = figuresOf(figure.passage)[figure.at + 1]
  if (!next || !isTime(next.mention.claim) || next.mention.sentence !== figure.mention.sentence)
    return undefined
  if (next.mention.bracket !== figure.mention.bracket || /[,;:.]/.test(gapBetween(figure, next)))
    return undefined
  const [level, more] = bracketBehind(next)
  return level?.mention.claim.kind === 'quantity' && !more ? level : undefined
}

/** "mỗi tháng 695,3 tỷ đồng" is as much for a time as "295,7 tỷ đồng/tháng", though only one of them prints it in its unit. */
export function isPerSame(level: Figure, other: Operand): boolean {
  const [unit, rate] = [unitOf(operandOf(level)).toLowerCase(), unitOf(other).toLowerCase()]
  if (unit === '' || !rate.startsWith(`${unit}/`)) return false
  const per = rate.slice(unit.length + 1)
  return PER_WORDS.some((word) => ` ${level.lead} `.includes(` ${word} ${per} `))
}

/** Words that make what stands behind them so much for each: "mỗi tháng 695,3 tỷ đồng". */
const PER_WORDS = ['mỗi', 'một', 'hằng', 'hàng', 'bình quân', 'trung bình']
