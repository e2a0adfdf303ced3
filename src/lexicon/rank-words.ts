/** Words of places in an order and of how they change: "xếp thứ 7/19, tăng 03 bậc". */

/** What lies between two places is counted in. */
export const RANK_UNITS: ReadonlySet<string> = new Set(['bậc', 'hạng', 'thứ hạng', 'thứ bậc', 'vị trí'])

/** Nouns of a place in an order. */
export const RANK_NOUNS: readonly string[] = ['bậc', 'hạng', 'vị trí']

/** Words before the number of a place. */
export const PLACE_WORDS: readonly string[] = ['thứ', 'hạng', 'vị trí']

/** What may follow "từ" before the earlier of two places: "từ vị trí thứ 18 lên vị trí thứ 15". */
export const FROM_PLACES: readonly string[] = [...PLACE_WORDS, 'mức', 'bậc']

/** Verbs of a better place. */
export const CLIMBS: readonly string[] = ['tăng', 'vươn', 'nhảy', 'thăng', 'vượt', 'cải thiện', 'lên']

/** Verbs of a worse place. */
export const FALLS: readonly string[] = ['giảm', 'tụt', 'lùi', 'rớt', 'sụt', 'mất', 'xuống']

/** What may stand between such a verb and how far: "tăng được thêm 03 bậc". */
export const MOVE_RESTS: readonly string[] = [
  'lên',
  'thêm',
  'được',
  'tới',
  'đến',
  'hơn',
  'xuống',
  'liền',
  'đi',
  'hạng',
  'bậc',
]

/** Verbs by which a clause says that something else moved: ", PCI của tỉnh tăng". */
export const MOVES_OF_OTHERS: readonly string[] = [
  'tăng',
  'giảm',
  'lên',
  'xuống',
  'tụt',
  'lùi',
  'vươn',
  'cải thiện',
]
