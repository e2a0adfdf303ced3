/** Words by which a text tells how long something lasted, from when on, or how long ago it was. */

/** Words of a length of time that leave no day out: "tròn 92 ngày". */
export const UNBROKEN_WORDS: readonly string[] = ['tròn', 'đủ']

/** Words that call a number of days, weeks, months or years the length of the dates before it. */
export const LENGTH_WORDS: readonly string[] = ['thời gian', 'thời lượng', 'kéo dài', ...UNBROKEN_WORDS]

/** All that may stand between dates and their length: ", tổng thời gian", "là", "kéo dài trong". */
export const LENGTH_JOINTS: readonly string[] = [
  'với',
  'là',
  'gồm',
  'trong',
  'được',
  'bằng',
  'tức',
  'hay',
  'cả thảy',
  'liên tục',
  'diễn ra',
  'thực hiện',
  'tính ra',
  'tổng',
  'cộng',
  'số',
  'ngày',
  'theo lịch',
  ...LENGTH_WORDS,
]

/** What takes some days out of a stretch, behind its length: "15 ngày, trừ ngày lễ". */
export const TAKING_DAYS_OUT: readonly string[] = ['không', 'chưa', 'trừ']

/** What has a period of its own that need not be the length told beside it: "kế hoạch giai đoạn 2021 - 2025, thực hiện 02 năm". */
export const PROGRAMME_PERIODS: readonly string[] = ['giai đoạn', 'thời kỳ', 'nhiệm kỳ', 'niên độ']

/** Words right before a time that has passed: "đã 11 năm", "kỷ niệm 25 năm". */
export const PASSED_WORDS: readonly string[] = ['đã', 'qua', 'sau', 'được', 'tròn', 'nay', 'hơn', 'kỷ niệm']

/** Words right before a number of years that have passed up to the time of the report. */
export const YEARS_PASSED: readonly string[] = [...PASSED_WORDS, 'đến nay là', 'gần', 'bước sang năm thứ']

/** Words right before a time for which something went on. */
export const LASTED_WORDS: readonly string[] = [
  ...PASSED_WORDS,
  'suốt',
  'kéo dài',
  'liên tục',
  'liên tiếp',
  'đúng',
  'đủ',
  'lần',
  'trong',
  'trong vòng',
  'chậm',
  'muộn',
  'trễ',
  'sớm',
  'sớm hơn',
  'muộn hơn',
  'quá hạn',
]

/** Words of a founding: its years are told at a jubilee. */
export const FOUNDING_WORDS: readonly string[] = [
  'thành lập',
  'tái lập',
  'ra đời',
  'chia tách',
  'đi vào hoạt động',
]

/** Words of a beginning right before its time: "giữ nguyên từ năm 2013", "khánh thành ngày 15/8/1998". */
export const BEGINNING_WORDS: readonly string[] = [
  ...FOUNDING_WORDS,
  'từ',
  'kể từ',
  'khánh thành',
  'khởi công',
  'ban hành',
  'áp dụng',
  'hoạt động',
  'công nhận',
  'bắt đầu',
  'xây dựng',
]

/** What years are told of at a jubilee: "tròn 25 năm xây dựng và phát triển". */
export const JUBILEE_WORDS: readonly string[] = [
  'xây dựng',
  'thành lập',
  'hoạt động',
  'hình thành',
  'phát triển',
  'ngày thành lập',
]

/** What may stand between a word of a founding and its date: "thành lập từ tháng", "ra đời vào ngày". */
export const DATE_OPENERS: readonly string[] = ['từ', 'vào', 'ngày', 'tháng', 'năm']

/** The same for any beginning: "áp dụng lần đầu từ năm". */
export const BEGINNING_OPENERS: readonly string[] = [...DATE_OPENERS, 'lần', 'đầu', 'cuối']

/** What opens the clause of a later year, behind its comma: "…, tính đến năm 2023". */
export const LATER_OPENERS: readonly string[] = ['và', 'đến', 'tính đến', 'tới', 'sang', 'vào', 'trong']

/** What opens another clause, or another time, between a year and its jubilee. */
export const CLAUSE_OPENERS: readonly string[] = ['nay', 'và', 'rồi', 'để']

/** Words right before the days by which something was late. */
export const LATE_WORDS: readonly string[] = ['chậm', 'muộn', 'trễ', 'quá hạn']

/** Words before the day on which something was due. */
export const DUE_WORDS: readonly string[] = [
  'hợp đồng',
  'kế hoạch',
  'tiến độ',
  'hạn',
  'thời hạn',
  'quy định',
  'dự kiến',
  'cam kết',
]

/** Words before the day on which it was done. */
export const DONE_LATE_WORDS: readonly string[] = ['thực tế', 'nhưng đến', 'mãi đến']

/** Words behind days that are not counted from the day which was due: working days, days of another plan. */
export const OTHER_DAYS: readonly string[] = [
  'làm việc',
  'công',
  'thi công',
  'so với',
  'nếu',
  'tính từ',
  'kể từ',
]

/** Words of days that are taken out of a delay, or added to its time, also in the sentence behind it. */
export const TAKEN_OUT: readonly string[] = [
  'trừ',
  'không tính',
  'không kể',
  'không bao gồm',
  'chưa tính',
  'chưa kể',
  'quy đổi',
  'gia hạn',
  'kéo dài',
  'miễn',
]

/** Words in the sentence of a delay by which its days may be counted otherwise: of another plan, of days off, of offices, which count days of work. */
export const DAYS_COUNTED_OTHERWISE: readonly string[] = [
  ...TAKEN_OUT,
  'giãn',
  'giãn cách',
  'lùi',
  'bù',
  'phụ lục',
  'điều chỉnh',
  'bổ sung',
  'nghỉ',
  'ngày lễ',
  'tết',
  'dừng',
  'ngừng',
  'mưa',
  'bão',
  'lũ',
  'thời tiết',
  'dịch bệnh',
  'bất khả kháng',
  'làm việc',
  'hành chính',
  'giải quyết',
  'hẹn trả',
  'trả kết quả',
  'thủ tục',
  'hồ sơ',
]

/** What so many years are counted from, whole: "35 năm thành lập huyện". */
export const FOUNDED: readonly string[] = ['thành lập', 'tái lập', 'truyền thống', 'giải phóng', 'ra đời']

/** Those, and what goes on since, where a bracket tells the first and the last of the years. */
export const FOUNDED_OR_DONE: readonly string[] = [...FOUNDED, 'hình thành', 'xây dựng', 'hoạt động']

/** Words that lead from what was founded to another thing, whose years those in a bracket may be. */
export const TURNS_FROM_FOUNDING: readonly string[] = [
  'và',
  'với',
  'gắn',
  'nhằm',
  'để',
  'về',
  'cuốn',
  'lịch sử',
  'phong trào',
  'giai đoạn',
  'kế hoạch',
  'chương trình',
  'công trình',
  'nghị quyết',
  'mục tiêu',
  'thực hiện',
  'tổ chức',
  'khen',
  'đại hội',
  'nhiệm kỳ',
]

/** Verbs of what was done in so many years: "05 năm thực hiện Đề án". */
export const PUTTING_IN_PLACE: readonly string[] = [
  'thực hiện',
  'triển khai',
  'thi hành',
  'thực thi',
  'xây dựng',
]

/** Words before so many years that are a term, an age or a sentence, and over which nothing was done. */
export const YEARS_SET: readonly string[] = [
  'thời hạn',
  'kỳ hạn',
  'phạt',
  'kỷ niệm',
  'thâm niên',
  'kinh nghiệm',
  'mức án',
  'tù',
]

/** The same behind them: "12 năm tù". */
export const YEARS_OF: readonly string[] = ['tù', 'tuổi', 'học', 'liên tục', 'kinh nghiệm']

/** Words that look back before the end: "sơ kết 03 năm". */
export const MIDWAY_WORDS: readonly string[] = ['sơ kết', 'giữa kỳ', 'giữa nhiệm kỳ', 'bước đầu']
