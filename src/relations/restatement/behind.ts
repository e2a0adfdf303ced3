import type { Statement } from './statement.ts'

/**
 * "312 buổi lưu động", "132 buổi tại trường": whether two counts of the body of a report go on otherwise, neither with words that the other
 * leaves out; what sums up tells in words of its own.
 */
export function tellTwo(earlier: Statement, later: Statement): boolean {
  const [one, other] = [behind(earlier), behind(later)]
  return (
    [earlier, later].every((each) => isCount(each) && each.place() === 'told') &&
    !one.startsWith(other) &&
    !other.startsWith(one)
  )
}

const isCount = ({ mention: { claim } }: Statement): boolean =>
  claim.kind === 'quantity' && claim.decimals === 0 && claim.factor === '1'

/** The words behind a figure of prose up to the next mark or number. */
function behind({ mention: { block, end } }: Statement): string {
  if (block.cell) return ''
  return /^(?:(?! (?:là|có|đã|được|chiếm|đạt|tăng|giảm|bằng) )[^.,;:()\d\n])*/u
    .exec(block.value.slice(end, end + REACH))![0]
    .trim()
    .toLowerCase()
}

/** Units of text behind a figure that say more of it. */
const REACH = 60
