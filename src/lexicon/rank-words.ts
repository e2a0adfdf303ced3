/** Words of places in an order and of how they change: "xếp thứ 7/19, tăng 03 bậc". */

/** What lies between two places is counted in. */
export const RANK_UNITS: ReadonlySet<string> = new Set(['bậc', 'hạng', 'thứ hạng', 'thứ bậc', 'vị trí'])

/** Nouns of a place in an order. */
export const RANK_NOUNS: readonly string[] = ['bậc', 'hạng', 'vị trí']

/** Words before the number of a place. */
export const RANK_PLACES: readonly string[] = ['thứ', 'hạng', 'vị trí']

/** What may follow "từ" before the earlier of two places: "từ vị trí thứ 18 lên vị trí thứ 15". */
export const FROM_PLACES: readonly string[] = [...RANK_PLACES, 'mức', 'bậc']

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

/** What is ranked by a Roman number or by words behind "thứ": "lần thứ XVI", "kỳ họp thứ hai". */
export const RANKED_NOUNS: readonly string[] = ['lần', 'đứng', 'xếp', 'vị trí', 'kỳ họp', 'phiên họp']

/** Those, and what is ranked by a Roman number alone. */
export const ROMAN_RANKED: readonly string[] = [...RANKED_NOUNS, 'hạng']

/** Those, and what is ranked by words alone: "thành viên thứ ba". */
export const WORD_RANKED: readonly string[] = [
  ...RANKED_NOUNS,
  'người',
  'chương',
  'thành viên',
  'khóa',
  'đại hội',
  'hội nghị',
  'tập',
  'quyển',
  'vòng',
  'lượt',
  'bước',
  'giai đoạn',
  'nhiệm kỳ',
  'thế kỷ',
  'tầng',
  'đời',
  'năm',
  'tháng',
  'quý',
  'đợt',
  'phần',
  'nước',
  'tỉnh',
  'đơn vị',
  'địa phương',
  'xã',
  'huyện',
]

/** Words before a day of the week, and others that are no nouns: "sáng thứ hai". */
export const BEFORE_WEEKDAYS: readonly string[] = [
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'hôm',
  'vào',
  'từ',
  'đến',
  'tới',
  'hết',
  'và',
  'hoặc',
  'các',
  'những',
  'mỗi',
  'mọi',
  'là',
  'cho',
  'trước',
  'sau',
  'lịch',
  'trong',
  'theo',
  'của',
  'ở',
  'tại',
  'khi',
  'một',
  'hai',
  'ba',
  'cứ',
  'qua',
  'tuần',
  'hằng',
  'hàng',
  'cả',
  'trừ',
  'ngoài',
  'ngày',
  'buổi',
  'có',
  'do',
]
