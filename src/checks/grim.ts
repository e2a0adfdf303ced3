import { type Bilingual, type Exact, exact } from '../model/index.ts'
import type { Weighed } from '../relations/index.ts'
import { intervalOf } from '../relations/operand.ts'

/**
 * A remark where no whole total, spread over so many items, gives the mean that is printed (GRIM: Brown and
 * Heathers, "The GRIM Test", 2017); empty where one does, or where the items are not whole.
 */
export function attainable({ proposal }: Weighed): Bilingual {
  const items = proposal.members.filter((member) => member.role === 'item')
  const count = items.reduce((total, item) => total + (item.times ?? 1), 0)
  const printed = proposal.stated && intervalOf(proposal.stated)
  const whole = items.every(
    ({ claim }) => claim.kind === 'ratio' || (claim.kind === 'quantity' && claim.decimals === 0),
  )
  if (!printed || !whole || count === 0 || hasMultiple(printed.lo, printed.hi, count))
    return { vi: '', en: '' }
  return {
    vi: ` Không có số nguyên nào chia cho ${count} cho kết quả này.`,
    en: ` No whole number divided by ${count} gives it.`,
  }
}

/** Whether some k/count lies in [lo, hi]. */
const hasMultiple = (lo: Exact, hi: Exact, count: number) =>
  lo
    .mul(count)
    .ceil()
    .compare(hi.mul(exact(count)).floor()) <= 0
