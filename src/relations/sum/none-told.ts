import type { Mention } from '../discourse/index.ts'
import type { Operand } from '../proposal.ts'

/** Units of text behind a list in which the part may stand that has none. */
const BEHIND = 160

/** "Riêng bậc trung học phổ thông chưa có trường nào đạt": a part of which nothing is counted, behind the others. */
const NONE =
  /(?:^|[.;,]\s+)(?:riêng|còn|duy chỉ|chỉ riêng)(?: \p{L}+){1,10}? (?:chưa|không)(?: \p{L}+)? (?:có|trường|đơn vị|xã|thôn|chi bộ)(?!\p{L})/u

/** Whether the words behind a list of parts name one more that has none, so that their wholes need not add up. */
export function tellsOfNone(mentions: readonly Mention[]): boolean {
  const last = mentions.at(-1)
  return last !== undefined && NONE.test(last.block.value.slice(last.end, last.end + BEHIND).toLowerCase())
}

/** "Bộ Quốc phòng 13; ba cơ quan khác mỗi cơ quan 1": so many for each of several, which stand among the parts. */
const EACH = /(?<!\p{L})mỗi(?: \p{L}+){1,3}$/u
const MEAN = /(?<!\p{L})(?:bình quân|trung bình)(?!\p{L})/u

/** Whether a list gives one figure for each of several of its items, so that the others need not add up. */
export const tellsOfEach = (mentions: readonly Mention[], { claim: total }: Operand): boolean =>
  mentions.some(
    ({ claim, lead }) =>
      claim.kind === 'quantity' &&
      (claim.unit === '' || ('unit' in total && claim.unit === total.unit)) &&
      EACH.test(lead) &&
      !MEAN.test(lead),
  )
