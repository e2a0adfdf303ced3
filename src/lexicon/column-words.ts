import { REPORT_PLACES } from './place-levels.ts'

/**
 * Syllables in the heads of columns that say no more than "this is the figure": what the row names is then all that
 * the figure is of.
 */
export const COLUMN_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'thực hiện kết quả số tiền giá trị lượng kinh phí ước đạt được cộng tổng th đvt đơn vị tính triệu tỷ đồng nghìn ha ' +
    'tấn tạ con hộ người % km m năm nay báo cáo cả toàn nội dung chỉ tiêu ghi chú'
  ).split(' '),
)

/** Syllables in the heads of columns that only say of when a figure is. */
export const TIME_SYLLABLES: ReadonlySet<string> = new Set(
  'năm nay trước ngoái cùng kỳ đầu cuối tháng quý vụ'.split(' '),
)

/**
 * Syllables that may stand beside the name of a row where a sentence tells how much of it there is: "tổng diện tích lúa toàn
 * huyện đến hết năm còn". Any other says that it tells of something else: "tiêm phòng cho đàn trâu".
 */
export const TELLING_SYLLABLES: ReadonlySet<string> = new Set('đàn diện tích sản quy mô còn hết'.split(' '))

/** All of the place that a report is of; "ngân sách xã" and "dân số thành thị" are a part of it. */
export const WHOLE_PLACES: readonly string[] = ['toàn', 'cả', 'trên địa bàn', 'trên địa bàn toàn'].flatMap(
  (all) => [...REPORT_PLACES, 'thị trấn', 'nước', 'ngành'].map((place) => `${all} ${place}`),
)

/** Words that set one thing apart from another of the same name: figures are of one thing only if both or neither has them. */
export const QUALIFIERS: readonly string[] = [
  'nâng cao',
  'kiểu mẫu',
  'thông minh',
  'mới',
  'chưa',
  'không',
  'còn',
  'nữ',
  'nam',
  'cận nghèo',
  'dân tộc',
  'bình quân',
  'lũy kế',
  'trực tuyến',
  'trực tiếp',
  'quá hạn',
  'trễ hạn',
  'đúng hạn',
  'cấp tỉnh',
  'cấp huyện',
  'cấp xã',
  'trung ương',
  'nội địa',
  'lần đầu',
  'trước kỳ họp',
  'sau kỳ họp',
  'thuần',
  'trước thuế',
  'sau thuế',
  'nhiều lần',
  'cấp lại',
  'cấp đổi',
  'thu hoạch',
]

/** Names that hold a qualifier without being qualified. */
export const NAMED_APART: readonly string[] = [
  'nông thôn mới',
  'đổi mới',
  'việc làm mới',
  'giải quyết việc làm',
  'không gian',
  'hàng không',
  'việt nam',
  'miền nam',
  'không khí',
  'không chuyên trách',
]

/** How far something has come, or which way money went, the longest first. Of two that have such words, one must be the same. */
export const STAGES: readonly string[] = [
  'phải giải quyết',
  'phải xử lý',
  'phải thi hành',
  'phải thu',
  'đăng ký',
  'tiếp nhận',
  'thụ lý',
  'giải quyết',
  'xử lý',
  'thi hành xong',
  'hoàn thành',
  'phê duyệt',
  'giải ngân',
  'phát hiện',
  'kiến nghị',
  'thu hồi',
  'chuyển',
  'thu',
  'chi',
  'nợ',
]

/**
 * What is done and what answers it, or the two ways in which something goes: of two figures of which one has only the one
 * word beside it and the other only the other, each is of its own.
 */
export const COUNTERPARTS: readonly (readonly [string, string])[] = [
  ['xuất khẩu', 'nhập khẩu'],
  ['xuất', 'nhập'],
  ['thu', 'chi'],
  ['đi', 'đến'],
  ['cho vay', 'thu nợ'],
  ['huy động', 'dư nợ'],
  ['cho vay', 'huy động'],
  ['được giao', 'giải ngân'],
  ['đăng ký', 'đạt'],
  ['đăng ký', 'công nhận'],
  ['thụ lý', 'giải quyết'],
  ['tiếp nhận', 'giải quyết'],
  ['kế hoạch', 'thực hiện'],
  ['phải', 'đã'],
]

/** Heads that say nothing of what is counted. */
export const GENERIC_HEADS: readonly string[] = [
  'thực hiện',
  'số lượng',
  'kết quả',
  'giá trị',
  'tổng số',
  'tổng cộng',
  'tổng',
  'cộng',
  'số liệu',
  'kế hoạch',
  'tỷ lệ',
  'điểm',
  'ghi chú',
  'đạt',
]

/** What stands behind "điểm" over a column of points: "Điểm tự chấm". */
export const SCORE_HEADS: readonly string[] = [
  'đánh giá',
  'số',
  'tự chấm',
  'tự đánh giá',
  'thẩm định',
  'chuẩn',
  'tối đa',
  'đạt',
  'đạt được',
  'chấm',
  'thi đua',
  'trung bình',
  'cộng',
  'trừ',
  'thưởng',
  'bình quân',
  'quy đổi',
]

/** Names of rows that are all of their column, and are called by its head. */
export const NAMELESS_TOTALS: readonly string[] = [
  'tổng số',
  'tổng cộng',
  'cộng',
  'tổng',
  'toàn xã',
  'toàn huyện',
  'toàn tỉnh',
  'chung',
]

/** Words of heads over amounts of data, where "TB" is a unit. */
export const DATA_HEADS: readonly string[] = ['dung lượng', 'lưu trữ', 'dữ liệu', 'bộ nhớ', 'ổ cứng']

/** What heads begin with that say what was reached, or compare, whatever stands over them. */
export const REACHED_HEADS: readonly string[] = [
  'thực hiện',
  'đạt',
  'kết quả',
  'so',
  'tỷ lệ',
  'tỉ lệ',
  'tăng',
  'giảm',
  'ước',
  'giải ngân',
  'còn',
  'đã',
  'chênh lệch',
]
