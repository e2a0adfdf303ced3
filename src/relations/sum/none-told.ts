import type { Mention } from '../discourse/index.ts'

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
