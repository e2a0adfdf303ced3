import type { Exact } from '../../model/index.ts'
import { firstAt } from '../discourse/index.ts'
import { decimalsOf, factorOf, intervalOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { disjoint, namesIn } from './names.ts'
import { likeness, type Rarity } from './rarity.ts'
import type { Statement } from './statement.ts'
import { same } from './twins.ts'

/** Digits of the shorter figure: fewer agree with some longer one anywhere. */
const DIGITS = 3

/** How much the words must have in common, by the digits that agree. */
const ENOUGH = [0, 0, 0, 8, 4.5, 3] as const

/** More figures than this in reach of one prove nothing. */
const MOST = 24

/** "207,5 tỷ đồng" in the text for "207.518 triệu đồng" of a table: the same amount, rounded. They agree or say nothing. */
export function roundedTwins(statements: readonly Statement[], rarity: Rarity): Proposal[] {
  const byMeasure = new Map<string, Statement[]>()
  for (const statement of statements) {
    const { mention, measure } = statement
    if (mention.claim.kind !== 'quantity' || mention.claim.role === 'change' || measure === '') continue
    const list = byMeasure.get(measure)
    if (list) list.push(statement)
    else byMeasure.set(measure, [statement])
  }
  return [...byMeasure.values()].flatMap((list) => {
    const sorted = list.toSorted((a, b) => a.value.compare(b.value))
    const values = sorted.map(({ value }) => value.valueOf())
    return list.flatMap((short) => twinOf(short, { sorted, values }, rarity))
  })
}

interface Sorted {
  readonly sorted: readonly Statement[]
  readonly values: readonly number[]
}

function twinOf(short: Statement, { sorted, values }: Sorted, rarity: Rarity): Proposal[] {
  const range = short.digits < DIGITS ? undefined : intervalOf(short.operand)
  if (!range || range.lo.equals(range.hi)) return []
  const from = firstAt(values, range.lo.valueOf() * (1 - 1e-12), (value) => value)
  let best: Statement | undefined
  let most: number = ENOUGH[Math.min(short.digits, ENOUGH.length - 1)]!
  for (let at = from; at < Math.min(sorted.length, from + MOST); at++) {
    const long = sorted[at]!
    if (long.value.compare(range.hi) > 0) break
    if (!isLonger(long, short) || !mayBeOne(long, short)) continue
    const score = likeness(short, long, rarity)
    if (score >= most) [best, most] = [long, score]
  }
  return best ? [same(short, best, STRENGTH.fitting)] : []
}

/** Printed to a smaller unit, and not the same number. */
function isLonger(long: Statement, short: Statement): boolean {
  return !long.value.equals(short.value) && lastDigit(long).compare(lastDigit(short)) < 0
}

/** What one of the last printed digit is worth. */
const lastDigit = ({ operand }: Statement): Exact => factorOf(operand).div(10n ** BigInt(decimalsOf(operand)))

function mayBeOne(a: Statement, b: Statement): boolean {
  if (a.mention.block === b.mention.block && a.mention.sentence === b.mention.sentence) return false
  if (a.mention.block.cell && a.mention.block.cell.table === b.mention.block.cell?.table) return false
  const [then, now] = [a.said().time, b.said().time]
  if (then.when !== now.when || then.planned !== now.planned) return false
  return !disjoint(namesIn(a), namesIn(b))
}
