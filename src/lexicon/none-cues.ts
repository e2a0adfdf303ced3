/** A way to say that there was none. */
export interface NoneCue {
  /** Lower case, NFC, as printed. */
  readonly surface: string
  /** True for words that deny what happened; the others need "nào" or "trường hợp" behind them. */
  readonly event?: true
  /** True for words that name a part of the period: what happened then happened in the whole of it too. */
  readonly within?: true
  readonly example: string
}

/** What follows did not exist or did not happen. */
export const NONE_CUES: readonly NoneCue[] = [
  { surface: 'không có', example: 'không có công chức nào bị kỷ luật' },
  { surface: 'không còn', example: 'không còn hộ dân nào ở nhà tạm' },
  { surface: 'không xảy ra', event: true, example: 'không xảy ra vụ cháy nào' },
  { surface: 'không để xảy ra', event: true, example: 'không để xảy ra vụ đuối nước nào' },
  { surface: 'không phát sinh', event: true, example: 'không phát sinh đơn tố cáo mới' },
  { surface: 'không phát hiện', event: true, example: 'không phát hiện trường hợp vi phạm quy chế thi' },
  { surface: 'không ghi nhận', event: true, example: 'không ghi nhận ca mắc sốt rét' },
  { surface: 'không khởi tố', event: true, example: 'không khởi tố vụ án tham nhũng nào' },
  { surface: 'không xuất hiện', event: true, example: 'không xuất hiện ổ dịch tả lợn' },
  { surface: 'chưa có', example: 'chưa có trường hợp tham nhũng nào' },
  { surface: 'chưa xảy ra', event: true, example: 'chưa xảy ra vụ cháy nào' },
  { surface: 'chưa phát hiện', event: true, example: 'chưa phát hiện vụ tham nhũng nào' },
  { surface: 'chưa ghi nhận', event: true, example: 'chưa ghi nhận ca mắc sốt rét' },
  { surface: 'chưa phát sinh', event: true, example: 'chưa phát sinh đơn tố cáo' },
]

/** Nouns that stand for any instance: what they are instances of follows them. */
export const INSTANCE_NOUNS: readonly string[] = [
  'trường hợp',
  'vụ',
  'vụ việc',
  'vụ án',
  'ca',
  'ai',
  'ổ',
  'đơn',
]

/** Words around a figure that put it into another period, or make it no fact of this one. */
export const OTHER_PERIOD_CUES: readonly NoneCue[] = [
  { surface: 'cùng kỳ', example: 'cùng kỳ có 02 vụ' },
  { surface: 'năm trước', example: 'năm trước xảy ra 02 vụ' },
  { surface: 'kỳ trước', example: 'kỳ trước xảy ra 02 vụ' },
  { surface: 'những năm trước', example: 'những năm trước xảy ra 02 vụ' },
  { surface: 'so với', example: 'giảm 02 vụ so với năm trước' },
  { surface: 'giai đoạn', example: 'giai đoạn 2016-2020 xảy ra 02 vụ' },
  { surface: 'lũy kế', example: 'lũy kế 02 vụ' },
  { surface: 'nhiệm kỳ', example: 'nhiệm kỳ trước có 02 vụ' },
  { surface: 'từ năm', example: 'từ năm 2015 đến nay có 02 vụ' },
  { surface: 'từ ngày', example: 'từ ngày 01/7 đến nay không có vụ nào' },
  { surface: 'trong dịp', within: true, example: 'trong dịp Tết không xảy ra vụ cháy nào' },
  { surface: 'dịp tết', within: true, example: 'dịp Tết không xảy ra vụ cháy nào' },
  { surface: 'trong tháng', within: true, example: 'trong tháng không xảy ra vụ cháy nào' },
  { surface: 'trong quý', within: true, example: 'trong quý không xảy ra vụ cháy nào' },
  { surface: 'phấn đấu', example: 'phấn đấu giảm 02 vụ' },
]

/** Words before a denial that make it one of some only: "nhiều địa phương không xảy ra …". */
export const SOME_OF: readonly string[] = [
  'nhiều',
  'một số',
  'một vài',
  'đa số',
  'phần lớn',
  'hầu hết',
  'đa phần',
  'số',
  'riêng',
]

/** Words that open what part of its matter a denial is said of: "tuyến đường thủy không xảy ra …". */
export const ASPECTS: readonly string[] = [
  'tuyến',
  'đường',
  'lĩnh vực',
  'mảng',
  'khối',
  'bậc',
  'nhóm',
  'ngành',
  'loại',
  'chuyên đề',
]

/** Words of what is to be, not what was: "Mục tiêu: không có học sinh bỏ học". */
export const WANTED_WORDS: readonly string[] = [
  'mục tiêu',
  'chỉ tiêu',
  'phấn đấu',
  'quyết tâm',
  'bảo đảm',
  'đảm bảo',
  'nhằm',
  'yêu cầu',
  'phòng ngừa',
  'kế hoạch',
  'dự kiến',
  'tiếp tục',
  'cần',
  'sẽ',
]

/** Words of a denial that say no more than that nothing was found. */
export const FINDING_WORDS: readonly string[] = ['phát hiện', 'ghi nhận']

/** Ways to look for something, one of which may not find what others find: "qua tự kiểm tra". */
export const WAYS_OF_LOOKING: readonly string[] = [
  'kiểm tra',
  'thanh tra',
  'giám sát',
  'kiểm toán',
  'rà soát',
  'xác minh',
  'kiểm soát',
]

/** Words before a denial that mark out other things by it, or give it as a reason: "những nơi chưa có", "do không có". */
export const MARKING_OUT: readonly string[] = [
  'những',
  'các',
  'do',
  'vì',
  'nếu',
  'để',
  'khi',
  'nơi',
  'trường hợp',
  'hộ',
  'người',
  'mà',
  'đối với',
]

/** Words that put what happened at a distance: "tình trạng bạo lực học đường". */
export const HAPPENINGS: readonly string[] = ['tình trạng', 'hiện tượng', 'sự cố', 'tình huống', 'sự việc']
