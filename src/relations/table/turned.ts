import type { Fit } from './fit.ts'
import { saysEarlier, saysLessened, saysPlan } from './heads.ts'

/** From so many lines on that hold the other way round, a table is meant so. */
const SEVERAL = 2

/**
 * Whether a line that fails may hold the other way round, as another fit of the same two lanes has it: of a plan to lessen what the line
 * names, plan over done. What there is now over what there was a year ago is never meant the other way.
 */
export function mayTurn({ first, second, target, outcomes }: Fit, turned: Fit, at: number): boolean {
  const [now, before] = [first, second].map(({ heads }) => heads.join(' '))
  if (!saysPlan(now!) && !saysPlan(before!)) return !isEarlier(before!, now!)
  const name = target.figures[at]?.operand.claim.row?.at(-1) ?? ''
  const others = [...turned.outcomes].filter(([line, { holds }]) => holds && !outcomes.get(line)?.holds)
  return name === '' || saysLessened(name) || others.length >= SEVERAL
}

/** "Cùng kỳ" beside anything else, and of two years the first. */
function isEarlier(before: string, now: string): boolean {
  const [first, last] = [before, now].map((head) => Number(/(?:19|20)\d\d/.exec(head)?.[0] ?? 0))
  return saysEarlier(before) ? !saysEarlier(now) : first! > 0 && last! > 0 && first! < last!
}
