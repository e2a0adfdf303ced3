import { PRIZE_NAMES } from '../../lexicon/part-names.ts'
import type { Mention } from '../discourse/index.ts'
import { amountOf, operandOf, unitOf } from '../operand.ts'
import { isActual } from './brackets-after.ts'
import { isServed, sameUnit } from './same-unit.ts'

/** "43/46 ngân hàng đối với 5 loại hình gồm … tại 12 bộ và 51/63 tỉnh": another count stands before the cue, and nothing behind it has the unit of the total. */
export function isOfOther(
  total: Mention,
  behind: readonly Mention[],
  { start, end, to }: { readonly start: number; readonly end: number; readonly to: number },
): boolean {
  const isListed = (m: Mention) => m.start >= end && m.start < to
  if (behind.some((m) => isListed(m) && (sameUnit(m, total) || isServed(m, total)))) return false
  const isCount = (m: Mention) => m.claim.kind === 'quantity' && isActual(m) && !m.claim.direction
  const last = behind.findLast((m) => m.start < start && isCount(m))
  if (last === undefined || sameUnit(last, total) || isNear(total, last, behind.filter(isListed)))
    return false
  return !(isBelowSlash(last) && arePrizes(total, behind.find(isListed)))
}

/**
 * "1.126 câu lạc bộ với 24.772 thành viên; chia theo loại hình: quan họ 186, chèo 392, …": bare counts, three and more, that make nearly the
 * total, and by far not the count before them.
 */
function isNear(total: Mention, last: Mention, listed: readonly Mention[]): boolean {
  const parts = listed.filter(({ claim }) => claim.kind === 'quantity')
  const [whole, other] = [total, last].map((m) => amountOf(operandOf(m.claim))?.valueOf() ?? 0)
  const isBare = parts.every(({ claim }) => 'unitCode' in claim && claim.unitCode === '')
  if (parts.length < FEWEST || !isBare || !whole || !other) return false
  const all = parts.reduce((added, { claim }) => added + (amountOf(operandOf(claim))?.valueOf() ?? 0), 0)
  return Math.abs(all - whole) <= whole * NEARLY && Math.abs(all - other) > other * FAR
}

const FEWEST = 3
const [NEARLY, FAR] = [0.05, 0.3]

/** "67 giải/100 em, gồm 3 nhất, 16 nhì": whoever stands below the slash is no prize. */
const isBelowSlash = ({ block, start }: Mention): boolean =>
  /\p{L} ?\/ ?$/u.test(block.value.slice(Math.max(0, start - 4), start))

const arePrizes = (total: Mention, first: Mention | undefined): boolean =>
  first !== undefined &&
  /^(?:giải|huy chương)(?!\p{L})/u.test(unitOf(operandOf(total.claim)).toLowerCase()) &&
  PRIZE_NAMES.some((name) => unitOf(operandOf(first.claim)).toLowerCase() === name)
