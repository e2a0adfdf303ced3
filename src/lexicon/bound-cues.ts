/** Words around a part and the whole that it can be no larger than. */

/** What a whole is called right before its figure, behind "trong": "295 cháu trong tổng số 287 cháu". */
export const WHOLE_NAMES: readonly string[] = ['tổng số', 'tổng cộng', 'tổng']

/** Words from a whole to its part: "60 hộ, trong đó 40 hộ". */
export const AMONG_WORDS: readonly string[] = ['trong đó', 'trong số đó', 'trong số này']

/** What is scored: "9 trên 10 điểm" counts nothing of a whole. */
export const SCORED_UNITS: readonly string[] = ['điểm', 'tiêu chí', 'chỉ tiêu', 'câu']

/** What is told as so many of all there are: of "tăng 02 trường (28/41)" the schools below the slash are all, and not those of before. */
export const COUNTED_OF_ALL: readonly string[] = [
  'trường',
  'hộ',
  'tiêu chí',
  'chỉ tiêu',
  'phòng',
  'phòng học',
  'hồ sơ',
  'phiếu',
]

/** Words of a plan or of another time near a slash, beside those that any plan has: what is done may be more. */
export const PLANNED_NEAR: readonly string[] = [
  'giao',
  'vượt',
  'đăng ký',
  'cùng kỳ',
  'năm trước',
  'đề án',
  'lộ trình',
  'nghị quyết',
  'so với',
]

/** What places are or have is of all there are: "26/31 trường có nhà đa năng". */
export const STATES: readonly string[] = ['có', 'đạt', 'duy trì', 'đã có', 'được']

/** What is built or founded may be more than was planned: "xây 32/31 phòng". */
export const MAKING_VERBS: readonly string[] = [
  'xây',
  'sửa',
  'sửa chữa',
  'thành lập',
  'công nhận',
  'mở',
  'kết nạp',
  'hoàn thành',
  'thực hiện',
  'nâng',
  'tổ chức',
  'xây dựng',
]

/** Words before the least that a thing reaches: "đạt kim ngạch trên 10 tỷ USD". */
export const LEAST_WORDS: readonly string[] = [
  'trên',
  'hơn',
  'quá',
  'vượt',
  'ít nhất',
  'tối thiểu',
  'không dưới',
]

/** Words before the most that a thing reaches: "tỷ lệ hộ nghèo dưới 5%". */
export const MOST_WORDS: readonly string[] = [
  'dưới',
  'không quá',
  'chưa đến',
  'chưa tới',
  'tối đa',
  'ít hơn',
  'thấp hơn',
]

/** What tells the sort of a thing, of which it has so many itself: "xe 29 chỗ", "nhà 12 tầng", "xe 4 bánh", "sản phẩm 4 sao". */
export const SORT_UNITS: readonly string[] = ['chỗ', 'tầng', 'bánh', 'trục', 'làn xe', 'sao', 'mũi', 'liều']
