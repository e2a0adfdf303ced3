/** Words of what one amount makes with another: what a multiplication comes to, what each got, what all of them were paid. */

/** A word, or a sign, right behind a printed multiplication and right before what it makes. */
export interface ResultCue {
  /** Lower case, NFC, as printed. */
  readonly surface: string
  /** True for what may also go on with something else: "5 hàng × 40 cây được 180 cây sống". */
  readonly loose?: true
  readonly example: string
}

/** Between a printed multiplication and what it makes. */
export const RESULT_CUES: readonly ResultCue[] = [
  { surface: '=', example: '1.240 suất × 30.000 đồng = 37.200.000 đồng' },
  { surface: 'bằng', example: '40 suất × 4 triệu đồng bằng 160 triệu đồng' },
  { surface: 'thành', loose: true, example: '40 suất × 4 triệu đồng thành 160 triệu đồng' },
  { surface: 'được', loose: true, example: '5 hàng × 40 cây được 200 cây' },
  { surface: 'là', loose: true, example: '40 suất × 4 triệu đồng là 160 triệu đồng' },
  { surface: 'vị chi', example: '40 suất × 4 triệu đồng, vị chi 160 triệu đồng' },
]

/** What leads on from printed multiplications to what all of them make: "…, nên tổng cộng 168 triệu đồng". */
export const LEADING_ON: readonly string[] = ['với', 'thì', 'nên']

/** Words, or a sign, before what several printed multiplications make. */
export const ADDED_UP_WORDS: readonly string[] = [
  'tổng',
  'cộng',
  'thành tiền',
  'kinh phí',
  'số tiền',
  'tất cả',
  'cả thảy',
  'trị giá',
  'hết',
  'bằng',
  'là',
  '=',
]

/** Nouns behind "mỗi" that stand for whatever places or bodies were counted last: "xuống 04 trung tâm, mỗi nơi 03 lượt". */
export const ANY_PLACE_NOUNS: readonly string[] = [
  'nơi',
  'bên',
  'chỗ',
  'địa phương',
  'địa bàn',
  'địa điểm',
  'đơn vị',
  'cơ quan',
  'đội',
  'điểm',
]

/** What is paid to all of those who are paid, in all: "quỹ lương 06 tháng là 9.374,4 triệu đồng". */
export const PAYROLL_WORDS: readonly string[] = [
  'quỹ lương',
  'quỹ tiền lương',
  'quỹ thu nhập',
  'quỹ tiền công',
  'tổng tiền',
  'tổng quỹ',
  'tổng số tiền',
  'tiền lương',
  'tiền công',
  'chi trả',
  'thành tiền',
]

/** All that stands between a rate and what it came to, where it is of all and of nothing else, by syllables: "tổng vốn hỗ trợ", "12 tháng phải thu". */
export const COMES_TO: readonly string[] =
  'tổng cộng số tiền thành kinh phí vốn trị giá giá trị hỗ trợ là hết với chi trả phải thu được sản lượng đạt tương ứng đương cả thảy tất vị quỹ doanh trong tháng năm ngày đợt cho nên thì mức bằng và ước'.split(
    ' ',
  )

/** Rates that a rule sets, by which an amount beside them is worked out: "Tỷ lệ trích (%)", "Mức hỗ trợ (%)", "Thuế suất". */
export const SET_RATES: readonly string[] = [
  'trích',
  'hỗ trợ',
  'thuế suất',
  'lãi suất',
  'đóng',
  'nộp',
  'chiết khấu',
  'hoa hồng',
  'khấu hao',
  'hao mòn',
  'được hưởng',
  'điều tiết',
  'đối ứng',
  'quy định',
]

/** Verbs that say of each of some what it got: "nhận 02 lô". */
export const GETTING: readonly string[] = [
  'nhận',
  'được',
  'được giao',
  'được chia',
  'được hỗ trợ',
  'bố trí',
  'cấp',
  'nuôi',
  'trồng',
  'cử',
  'mua',
  'góp',
  'mở',
  'đăng ký',
  'thành lập',
]

/** Words behind a rule of payment that open what was paid by it in all. */
export const PAID_IN_ALL: readonly string[] = ['thành tiền', 'số tiền', 'kinh phí', 'tổng cộng']

/** What "tổng" is of there: "tổng chi". */
export const PAID_TOTALS: readonly string[] = [
  'chi',
  'tiền',
  'giá trị',
  'trị giá',
  'mức',
  'hỗ trợ',
  'là',
  'hết',
]

/** Words with which an amount was paid, not far before its figure. */
export const PAYING_WORDS: readonly string[] = [
  'hết',
  'chi',
  'đã chi',
  'chi hết',
  'chi trả',
  'tất cả',
  'cả thảy',
  'vị chi',
]

/** Words before a price. */
export const PRICE_WORDS: readonly string[] = ['giá', 'đơn giá', 'giá bán']

/** Words behind a price that open what came of it in all. */
export const SOLD_FOR: readonly string[] = [
  'trị giá',
  'giá trị',
  'thành tiền',
  'doanh thu',
  'số tiền',
  'thu được',
  'thu về',
]

/** Words behind a rate that go on with something else than what it is for one of: "9 người/trại, tăng". */
export const NO_QUALIFIERS: readonly string[] = [
  'và',
  'với',
  'nhưng',
  'so',
  'tăng',
  'giảm',
  'cao',
  'thấp',
  'vượt',
  'bằng',
  'đạt',
  'thì',
  'nên',
  'để',
  'do',
  'là',
  'theo',
  'trong',
  'trên',
  'tại',
  'ở',
  'của',
  'cho',
  'đến',
  'từ',
  'khi',
  'mỗi',
  'một',
  'năm',
  'tháng',
  'quý',
  'kỳ',
  'ngày',
  'tuần',
  'vụ',
  'đều',
  'chưa',
  'còn',
]

/** Words behind "mỗi nhà" that say what is done with each, and not which. */
export const DONE_WITH_EACH: readonly string[] = [
  'có',
  'được',
  'là',
  'đạt',
  'thu',
  'chi',
  'nhận',
  'vay',
  'phụ trách',
  'phục vụ',
  'quản lý',
  'giải quyết',
  'khoảng',
  'tương đương',
  'bằng',
  'với',
]

/** What one of those that a mean is for does or has: "1 điều tra viên phụ trách". */
export const DOING_OF_ONE: readonly string[] = [
  'phụ trách',
  'quản lý',
  'có',
  'được',
  'đạt',
  'là',
  'nuôi',
  'chăm sóc',
  'điều tra',
  'hỗ trợ',
  'giúp đỡ',
]

/** The same behind how many they are: "mỗi Thẩm phán (88 người) giải quyết". */
export const DOING_OF_ALL: readonly string[] = [
  'phụ trách',
  'quản lý',
  'có',
  'được',
  'đạt',
  'là',
  'giải quyết',
  'xét xử',
]

/** Words behind a semicolon that open a mean or an amount of its own. */
export const OPENING_A_RATE: readonly string[] = [
  'bình quân',
  'trung bình',
  'quy ra',
  'kinh phí',
  'trị giá',
  'tổng trị giá',
  'số tiền',
]

/** Words right before the rate of a rule of payment: "hỗ trợ 38.000 đồng/kg". */
export const OPENING_A_RULE: readonly string[] = [
  'hỗ trợ',
  'bồi thường',
  'đền bù',
  'giá',
  'mức',
  'giá bán',
  'mức hỗ trợ',
]

/** Words of what is planned of beds; "giường kế hoạch" are those that were allotted. */
export const BEDS_PLANNED: readonly string[] = [
  'chỉ tiêu',
  'mục tiêu',
  'phấn đấu',
  'dự kiến',
  'yêu cầu',
  'tối thiểu',
  'tối đa',
]

/** What so much at a time comes to: "cộng 06 tháng là". */
export const PAID_TIMES: readonly string[] = [
  'là',
  'hết',
  'được',
  'thành',
  'bằng',
  'tổng cộng',
  'cộng',
  'cộng lại là',
  'tổng là',
  'tổng cộng là',
  'tổng chi là',
  'tổng số tiền là',
]
