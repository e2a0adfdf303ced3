/** "giáo viên 1.346 người", then "760 nhóm, lớp", then "Tỷ lệ giáo viên/lớp 1,77": both figures of a mean by its nouns, each in another place. */
import { figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { countsAnywhere } from './anywhere.ts'
import { isCalled } from './called.ts'
import { quotient } from './divided.ts'
import type { Rate } from './rates.ts'

/** How many figures back in its section a mean may have its amount. */
const REACH = 24

/** Digits of a mean, and of its amount, that no other count of the noun gives by chance. */
const TELLING = 3

/** What holds of an amount called by the noun of a mean in its section, and of a count of the other noun anywhere. */
export function calledBefore(discourse: Discourse, rate: Rate): Proposal | undefined {
  if (rate.form !== 'mean' || significantDigits(rate.operand) < TELLING) return undefined
  return figuresBefore(discourse, rate.figure, REACH)
    .filter((figure) => figure.mention.claim.kind === 'quantity' && !directionOf(figure))
    .filter((figure) => isCalled(figure, rate.of.word) && significantDigits(operandOf(figure)) >= TELLING)
    .flatMap((figure) => {
      const amount = operandOf(figure)
      return countsAnywhere(discourse, rate, amount).map((count) => quotient(rate, amount, count))
    })
    .find(holds)
}
