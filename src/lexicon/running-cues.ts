/** Words before all that came since the year began. */
export const RUNNING_WORDS: readonly string[] = ['lũy kế', 'luỹ kế', 'cộng dồn']

/** Words before what came in so many months together. */
export const SUM_UP_WORDS: readonly string[] = ['tính chung', 'cộng', 'tổng', 'như vậy']

/** Words that make such a figure one of another year, or no count of what came at all. */
export const OTHER_COUNTS: readonly string[] = [
  'cùng kỳ',
  'năm trước',
  'năm ngoái',
  'năm 20',
  'kế hoạch',
  'dự toán',
  'ước',
  'so với',
  'tăng',
  'giảm',
]

/** Words that may stand between them and the figure: since when, and up to when. */
export const SINCE_WORDS: readonly string[] = [
  'từ',
  'kể',
  'đầu',
  'năm',
  'đến',
  'hết',
  'nay',
  'tháng',
  'ngày',
  'kỳ',
  'là',
  'được',
  'đạt',
  'có',
  'cả',
]

/** What a running figure that began later than its year counts from, or a time of its own: "lũy kế từ đầu tháng", "lũy kế ngày 15/10". */
export const SHORTER_TIMES: readonly string[] = ['ngày', 'tuần', 'tháng', 'quý', 'kỳ', 'đợt']

/** Words of what is at a time, is planned or may shrink: of these a month need not be a part of its year. */
export const MAY_SHRINK: readonly string[] = [
  'còn',
  'tồn',
  'nợ',
  'dư',
  'giảm',
  'tăng',
  'kế hoạch',
  'chỉ tiêu',
  'dự kiến',
  'phấn đấu',
  'hiện có',
  'hiện nay',
  'quản lý',
  'duy trì',
]

/** Words of a time of many years, or of all up to now. */
export const LONG_TIMES: readonly string[] = [
  ...RUNNING_WORDS,
  'giai đoạn',
  'nhiệm kỳ',
  'từ năm',
  'những năm qua',
  'các năm qua',
  '\\d+ năm qua',
]
