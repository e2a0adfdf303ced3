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

/** Words with which "từ" is no preposition of time: "từ trần 16 người, từ chối 20 hồ sơ". */
export const BEHIND_OTHER_FROM: readonly string[] = ['trần', 'chối', 'chức', 'bỏ', 'nhiệm']

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
  'thời',
  'điểm',
]

/** What the name of an earlier time begins with. */
export const EARLIER_HEADS: readonly string[] = ['cùng kỳ', ...REPORT_PERIODS, 'đầu']

/** What goes on with it: "năm học trước". */
export const EARLIER_RESTS: readonly string[] = ['năm', 'kỳ', ...JUST_PAST, 'học']

/** Words of what is now, and of what came of an earlier level. */
export const NOW_WORDS: readonly string[] = ['nay', 'hiện', 'còn', 'giảm', 'tăng', 'xuống', 'lên']

/** What is called by a day, "Bệnh viện 30 tháng 4", as printed. */
export const NAMED_BY_DAYS: readonly string[] =
  '[Vv]iện|[Xx]ã|[Đđ]ường|[Pp]hường|[Vv]iên|[Pp]hố|[Tt]rường|[Cc]ầu|[Cc]hợ|[Ll]ộ|[Tt]y|[Mm]áy|[Tt]ác|[Ss]ư đoàn|[Nn]hà'.split(
    '|',
  )

/** Prepositions that a day and a month may stand behind: "kể từ 28/6". */
export const DAY_PREPOSITIONS: readonly string[] = 'từ|đến|tới|hết|trước|sau|dự kiến|vào|phiên'.split('|')

/** What a share rises, falls or stands for is no time: "tăng lên từ 13/12 đến 14/12 tiêu chí". */
export const SHARE_MOVES: readonly string[] =
  'tăng|giảm|nâng|hạ|vượt|đạt|lên|mức|tỷ lệ|tỉ lệ|chỉ tiêu|tiêu chí|trên lớp|xếp'.split('|')

/** What stands before a month in words that is a season or a feast, or one of several: "vụ tháng mười", "mỗi tháng hai lần". */
export const BEFORE_MONTH_NAMES: readonly string[] =
  'một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|lăm|mỗi|từng|các|những|hàng|hằng|cả|trọn|vài|mấy|vụ|lúa|mạng|rằm|tết|nhập|lương'.split(
    '|',
  )

/** Words behind a day and a month in words that end the date: "mùng hai tháng chín vừa qua". */
export const BEHIND_DATE_WORDS: readonly string[] = ['năm', 'đến', 'tới', 'vừa', 'này', 'có', 'đã']

/** Words that lead from what a total is made of to how it stands now: "58 công trình gồm …; hiện 41 công trình đã bàn giao". */
export const STANDING_NOW: readonly string[] = [
  'hiện',
  'hiện nay',
  'hiện tại',
  'đến nay',
  'nay',
  'tính đến nay',
  'kết quả',
]
/** Months in words, the longer before what they begin with. */
export const MONTH_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  'mười một': 11,
  'mười hai': 12,
  mười: 10,
  chạp: 12,
}

/** Nouns of times that a number stands behind: "năm 2023", "ngày 15/3". */
export const NUMBERED_TIMES: readonly string[] = [...PERIOD_NOUNS, 'ngày', 'tuần', 'giai đoạn']

/** Nouns of times that are counted: "trong 6 tháng". */
export const TIME_UNITS: readonly string[] = [...REPORT_PERIODS, 'ngày', 'tuần']

/** Words before two years that say what they bound: "giai đoạn 2021-2025". */
export const SPAN_CUES: readonly string[] = [
  'giai đoạn',
  'thời gian',
  'nhiệm kỳ',
  'năm học',
  'niên khóa',
  'niên độ',
  'thời kỳ',
  'các năm',
  'giai đoạn từ',
  'vụ',
  'niên vụ',
  'năm',
  'kỳ',
]

/** Words before the number of a quarter. */
export const QUARTER_CUES: readonly string[] = ['quý', 'quí', 'hết quý', 'trong quý', 'cuối quý', 'đầu quý']

/** Heads of the column of a table whose rows are times. */
export const TIME_HEADS: readonly string[] = [
  'năm',
  'năm học',
  'tháng',
  'quý',
  'kỳ',
  'giai đoạn',
  'thời kỳ',
  'niên độ',
  'nhiệm kỳ',
  'thời gian',
]

/** Seasons of the fields, behind "vụ". */
export const SEASONS: readonly string[] = ['đông', 'hè', 'mùa', 'xuân', 'thu']

/** Words that put a figure into the time of the report, unless another word follows. */
export const NOW_TIMES: readonly string[] = [
  'hiện',
  'hiện nay',
  'hiện tại',
  'đến nay',
  'nay còn',
  'cuối năm',
  'cuối kỳ',
  'trong năm',
  'trong kỳ',
]

/** Syllables of the time or the plan that a change is told against: "so với cùng kỳ năm trước", "so với dự toán tỉnh giao". */
export const COMPARED_TO_SYLLABLES: readonly string[] = [
  'cùng',
  ...REPORT_PERIODS,
  'vụ',
  'đợt',
  ...JUST_PAST,
  'đầu',
  'nhiệm',
  ...ADJOINING,
  'của',
  'mức',
  'tỷ lệ',
  'con số',
  'dự toán',
  'kế hoạch',
  'chỉ tiêu',
  'mục tiêu',
  'tỉnh',
  'huyện',
  'hđnd',
  'được',
  'giao',
]

/** The time before this one: "năm trước", "vụ ngoái". */
export const TIME_BEFORE = `(?:${REPORT_PERIODS.join('|')}|vụ) (?:${JUST_PAST.join('|')})`
