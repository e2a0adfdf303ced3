/** "1. Huyện Đông: thu được gần 400 tỷ đồng" above "Cả năm huyện thu được 392,6 tỷ đồng": a title rounds a figure of its section. */
import { type Exact, exact, toDecimal } from '../../model/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Statement } from './statement.ts'
import { same } from './twins.ts'

/** How many figures behind a title may be the one that it rounds. */
const REACH = 16

/** Words that the two must share, those of the unit among them. */
const SHARED = 2

/** A title rounds to a number of at most so many digits; more are printed as they are. */
const DIGITS = 3

/** Decimals of a bound, in the unit of its figure. */
const BOUND = 3

/** Every figure of a title that words call near another, with the figure of its section that they make it near to. It agrees or says nothing. */
export function headlines(statements: readonly Statement[]): Proposal[] {
  return statements.flatMap((title, at) => {
    const operand = loosened(title)
    if (!operand) return []
    const section = title.mention.block.section
    const behind = statements
      .slice(at + 1, at + 1 + REACH)
      .filter(({ mention: { block } }) => block.section === section && block.kind !== 'heading')
      .filter((told) => told.measure === title.measure && isWithin(told.value, operand, title))
      .map((told) => ({ told, shared: sharedBy(title, told) }))
      .filter(({ shared }) => shared >= SHARED)
      .sort((a, b) => b.shared - a.shared)
    const [best] = behind
    return best ? [same({ ...title, operand }, best.told, STRENGTH.fitting)] : []
  })
}

const sharedBy = (a: Statement, b: Statement): number => {
  const other = b.said().near
  return [...a.said().near].filter((word) => other.has(word)).length
}

/** A round figure of a title with all that "gần", "hơn" or "khoảng" leave to its last digit that is not zero. */
function loosened({ mention, operand, digits }: Statement): Operand | undefined {
  const { claim } = mention
  if (mention.block.kind !== 'heading' || claim.kind !== 'quantity' || digits > DIGITS) return undefined
  if (claim.approx === 'exact' || claim.decimals > 0 || claim.direction) return undefined
  const step = exact(10n ** BigInt(/0*$/.exec(claim.value)![0].length))
  const value = exact(claim.value)
  const lo = claim.approx === 'over' ? value : value.sub(step)
  const hi = claim.approx === 'under' ? value : value.add(step)
  return { ...operand, claim: { ...claim, lo: toDecimal(lo, BOUND), hi: toDecimal(hi, BOUND) } }
}

/** Whether a value lies between the bounds of a loosened figure, and is not that figure itself. */
function isWithin(value: Exact, { claim }: Operand, title: Statement): boolean {
  if (claim.kind !== 'quantity' || value.equals(title.value)) return false
  const [lo, hi] = [claim.lo, claim.hi].map((bound) => exact(bound).mul(exact(claim.factor)))
  return value.compare(lo!) >= 0 && value.compare(hi!) <= 0
}
