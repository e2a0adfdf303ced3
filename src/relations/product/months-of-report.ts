/** "Bình quân một tháng xảy ra 14,3 vụ, chết 10,2 người" of the 86 and 61 told some sentences before, by the months that the report is of. */
import { type Figure, figuresOf, gapBetween, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { amountsBefore, spanOf } from './per-time.ts'

/** Digits of a mean that no other amount gives by chance, and sentences back in which its amount may stand. */
const [TELLING, SENTENCES] = [3, 3]

/** Months of the first or second half of a year and of a quarter, as the header names them. */
const MONTHS: Readonly<Record<string, number>> = { S: 6, Q: 3 }

/** Every mean for one month that the months of the report make of an amount before it; only what agrees. */
export function meansOfReport(discourse: Discourse): Proposal[] {
  const months = monthsOf(discourse.report.header.period ?? '')
  if (months === undefined) return []
  return proseFigures(discourse).flatMap((figure) => {
    if (significantDigits(operandOf(figure)) < TELLING || !isMonthly(figure)) return []
    const made = amountsBefore(figure, SENTENCES).map(
      (amount): Proposal => ({
        kind: 'product',
        variant: 'product',
        stated: amount,
        members: [{ ...operandOf(figure), role: 'factor' }],
        evidence: 'mỗi tháng',
        counted: months,
        strength: STRENGTH.fitting,
      }),
    )
    return made.filter(holds).slice(0, 1)
  })
}

function monthsOf(period: string): number | undefined {
  const [, span] = /^\d{4}-([SQ])\d$/.exec(period) ?? []
  if (span) return MONTHS[span]
  const [whole, months = '12'] = /^\d{4}(?:-M(\d\d))?$/.exec(period) ?? []
  return whole === undefined ? undefined : Number(months)
}

/** Figures that may go on with one mean. */
const LIST = 4

/** A mean for one month, or what goes on with one behind a comma. */
function isMonthly(figure: Figure, list = LIST): boolean {
  if (spanOf(figure) === 'tháng') return true
  if (list === 0) return false
  const before = figuresOf(figure.passage)[figure.at - 1]
  const goesOn =
    before?.mention.sentence === figure.mention.sentence &&
    /^(?:,|và|,? và)(?: \p{L}+){0,4}$/u.test(gapBetween(before, figure).trim())
  return goesOn && before !== undefined && isMonthly(before, list - 1)
}
