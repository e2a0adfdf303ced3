import { exact, type Level } from '../../model/index.ts'
import { isSlip } from '../pairs/agreement.ts'
import type { Pair } from '../pairs/index.ts'
import type { ComparisonCheck } from './define-comparison-check.ts'

const GRAVEST_FIRST: readonly Level[] = ['error', 'warning', 'info']
/** From these confidences on a finding may be an error, a warning. */
const [SURE, LIKELY] = [0.9, 0.8]
/** Levels further apart than this are seldom of one thing, unless a slip explains them. */
const FAR = exact(2)

/**
 * How grave a disagreement is. An error only where nothing is doubtful: a sure match, both figures exact, the earlier report
 * issued after its period ended, no unit of administration joined or parted, and the figures not far apart.
 */
export function levelOf(check: ComparisonCheck, pair: Pair): Level {
  const { later, earlier, confidence } = pair
  const slip = isSlip(later.level, earlier.level)
  const caps: Level[] = [
    check.gravest,
    confidence >= SURE ? 'error' : confidence >= LIKELY ? 'warning' : 'info',
  ]
  if (earlier.by.early) caps.push(slip ? 'warning' : 'info')
  if (isFar(pair) && !slip) caps.push('info')
  if (later.by.merged || earlier.by.merged || later.level.estimate || earlier.level.estimate)
    caps.push('info')
  return caps.reduce((worst, cap) =>
    GRAVEST_FIRST.indexOf(cap) > GRAVEST_FIRST.indexOf(worst) ? cap : worst,
  )
}

function isFar({ later, earlier }: Pair): boolean {
  const [small, large] = [later.level.value, earlier.level.value].toSorted((a, b) => a.compare(b))
  return large!.compare(small!.mul(FAR)) > 0
}
