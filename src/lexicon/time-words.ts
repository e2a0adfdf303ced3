/** Words of the times that reports have figures of, and that they set beside each other. */

/** Nouns of the times that any report is made for. */
export const REPORT_PERIODS: readonly string[] = ['năm', 'kỳ', 'tháng', 'quý']

/** With those of schools, fields, rounds and offices. */
export const PERIOD_NOUNS: readonly string[] = [...REPORT_PERIODS, 'năm học', 'vụ', 'đợt', 'khóa', 'nhiệm kỳ']

/** Nouns of times whose beginning is told of: "đầu nhiệm kỳ". */
export const TERM_NOUNS: readonly string[] = ['năm', 'kỳ', 'nhiệm kỳ']

/** Words behind a time for the one that has just passed. */
export const JUST_PAST: readonly string[] = ['trước', 'ngoái']

/** Words behind a time for any other than that of the report: "kế hoạch của vụ sau". */
export const OTHER_TIMES: readonly string[] = [...JUST_PAST, 'sau', 'tới', 'kế tiếp', 'tiếp theo', 'liền kề']

/** Syllables of "liền trước", "liền kề": right before. */
export const ADJOINING: readonly string[] = ['liền', 'kề']

/** Syllables that name an earlier time: "cùng kỳ năm trước", "cuối quý". */
export const EARLIER_SYLLABLES: readonly string[] = [
  'cùng',
  ...REPORT_PERIODS,
  'vụ',
  ...JUST_PAST,
  'đầu',
  'cuối',
]

/** The same for a time of any sort that a text compares with: "năm học liền trước", "nhiệm kỳ 2011 - 2016". */
export const COMPARED_SYLLABLES: readonly string[] = [
  ...EARLIER_SYLLABLES,
  ...ADJOINING,
  'đợt',
  'khóa',
  'nhiệm',
  'học',
  'giai',
  'đoạn',
]

/** What the name of an earlier time begins with. */
export const EARLIER_HEADS: readonly string[] = ['cùng kỳ', ...REPORT_PERIODS, 'đầu']

/** What goes on with it: "năm học trước". */
export const EARLIER_RESTS: readonly string[] = ['năm', 'kỳ', ...JUST_PAST, 'học']

/** Words of what is now, and of what came of an earlier level. */
export const NOW_WORDS: readonly string[] = ['nay', 'hiện', 'còn', 'giảm', 'tăng', 'xuống', 'lên']
