import { type Exact, exact, type Interval, overlaps, point, type Verdict, ZERO } from '../model/index.ts'
import { memoized } from '../model/memoized.ts'
import { computedInterval, computedValue } from './formulas.ts'
import { amountOf, decimalsOf, factorOf, intervalOf, printedOf } from './operand.ts'
import type { Operand, Proposal } from './proposal.ts'
import { textualVerdict } from './textual.ts'

/** The name of a convention of rounding under which figures agree that otherwise do not. */
export type Convention = 'truncated' | 'rounded-up' | 'padded' | 'rounded-addends'

/** What the arithmetic says of a proposal, without regard to how surely the text announces it. */
export interface Judgement {
  readonly verdict: Verdict
  readonly convention: Convention | null
  /** What the members give, and all that their printed digits allow, in the base unit of the stated figure. */
  readonly computed: Exact | null
  readonly interval: Interval | null
  /** Stated − computed, in the base unit; 0 when nothing was computed. */
  readonly difference: Exact
  /** |difference| over |computed|, or over |stated| when computed is 0. */
  readonly relative: number
}

const UNCHECKED: Judgement = {
  verdict: 'unchecked',
  convention: null,
  computed: null,
  interval: null,
  difference: ZERO,
  relative: 0,
}

/** Whether figures agree, be it only under a named convention. */
export const judgedToHold = ({ verdict }: Judgement): boolean =>
  verdict === 'consistent' || verdict === 'rounding'

/** The arithmetic of a proposal that is looked at once. */
export function judgeAnew(proposal: Proposal): Judgement {
  const { stated } = proposal
  const textual = textualVerdict(proposal)
  if (textual) return { ...UNCHECKED, verdict: textual }
  const value = stated && amountOf(stated)
  const printed = stated && intervalOf(stated)
  const computed = computedValue(proposal)
  const interval = proposal.isReckoned ? computed && point(computed) : computedInterval(proposal)
  if (!stated || !value || !printed || !computed || !interval) return UNCHECKED
  const size = SIZED.has(proposal.variant) ? value.abs() : value
  const difference = size.sub(computed)
  const around = size.equals(value) ? printed : { lo: printed.hi.neg(), hi: printed.lo.neg() }
  const relative = relativeTo(difference, computed, size)
  const judged = (verdict: Verdict, convention: Convention | null = null): Judgement => ({
    verdict,
    convention,
    computed,
    interval,
    difference,
    relative,
  })
  const rounds = ROUNDED.has(proposal.variant)
  if (proposal.variant === 'part-within-whole')
    return judged(around.lo.compare(interval.hi) > 0 ? 'inconsistent' : 'consistent')
  if (difference.equals(ZERO)) return judged('consistent')
  // Figures within the slack of their digits agree; a sum of figures without slack of its own needs theirs.
  if (overlaps(around, interval)) return rounds ? judged('consistent') : judged('rounding', 'rounded-addends')
  const convention =
    rounds && !proposal.isReckoned
      ? conventionOf(size, computed, {
          decimals: decimalsOf(stated),
          unit: factorOf(stated),
          isPadded: isPadded(stated),
        })
      : null
  return judged(convention ? 'rounding' : 'inconsistent', convention)
}

/** The arithmetic of a proposal. Exact: no float decides. Each is worked out once: who proposes asks, and who weighs. */
export const judge = memoized(judgeAnew)

/** Changes are printed as sizes, with or without their sign: "giảm 14,7%", "(-14,7%)". */
const SIZED: ReadonlySet<string> = new Set(['difference', 'growth', 'mean-growth', 'points'])

/** Rates and means are printed rounded; counts, sums and differences are not. */
const ROUNDED: ReadonlySet<string> = new Set([
  'share',
  'attainment',
  'growth',
  'mean-growth',
  'mean',
  'weighted-mean',
  'product',
  'same-figure',
  'extreme',
])

/** No convention makes a fourth of a figure: 0,27 printed as 1 is not rounded. */
const MOST = 4

/** A number as it is printed. */
interface Print {
  readonly decimals: number
  readonly unit: Exact
  readonly isPadded: boolean
}

/** 2/3 printed as 66,66 % is truncated, 1/3 printed as 33,34 % rounded up, and 86/496 printed as 17,30 % rounded to 17,3 and padded. */
function conventionOf(
  stated: Exact,
  computed: Exact,
  { decimals, unit, isPadded }: Print,
): Convention | null {
  const last = unit.div(exact(10n ** BigInt(decimals)))
  const off = stated.sub(computed)
  if (off.abs().mul(MOST).compare(stated.abs()) > 0) return null
  if (off.abs().compare(last) < 0) return off.s < 0n ? 'truncated' : 'rounded-up'
  return isPadded && off.abs().mul(2).compare(last.mul(10)) <= 0 ? 'padded' : null
}

/** A rate of two decimals and more, the last of which is 0. */
const isPadded = (operand: Operand): boolean =>
  operand.claim.kind === 'percent' && decimalsOf(operand) > 1 && (printedOf(operand) ?? '').endsWith('0')

function relativeTo(difference: Exact, computed: Exact, stated: Exact): number {
  const base = computed.equals(ZERO) ? stated : computed
  return base.equals(ZERO) ? 0 : Math.abs(difference.div(base).valueOf())
}
