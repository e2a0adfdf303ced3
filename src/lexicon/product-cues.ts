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
