/** The two places of a tone mark that are both right, "uỷ" and "ủy", "xoá" and "xóa": the older of each pair first. */
const PAIRS =
  'uỷ ủy uỳ ùy uý úy uỹ ũy uỵ ụy oá óa oà òa oả ỏa oã õa oạ ọa oé óe oè òe oẻ ỏe oẽ õe oẹ ọe'.split(' ')

const MOVED = new Map(PAIRS.flatMap((from, at) => (at % 2 === 0 ? [[from, PAIRS[at + 1]!] as const] : [])))
const OLDER = new RegExp(`(?<!q)(?:${[...MOVED.keys()].join('|')})(?!\\p{L})`, 'gu')
const MAY_BE = /[uo][ỷỳýỹỵáàảãạéèẻẽẹ]/

/** A lower case text with every tone mark where the lexicon puts it, as long as it was: "cấp uỷ viên" → "cấp ủy viên". */
export const withTonesMoved = (lower: string): string =>
  MAY_BE.test(lower) ? lower.replace(OLDER, (from) => MOVED.get(from)!) : lower
