/** A word that says that a figure is a change, and which way it went. */
export interface ChangeCue {
  /** Lower case, NFC, as printed. */
  readonly surface: string
  readonly direction: 'up' | 'down'
  readonly example: string
}

/** Words before a change. "hơn" alone is none: "hơn 2.000 con" is a figure that is not exact. */
export const CHANGE_CUES: readonly ChangeCue[] = [
  { surface: 'tăng', direction: 'up', example: 'tăng 05 vụ so với cùng kỳ' },
  { surface: 'gia tăng', direction: 'up', example: 'gia tăng 05 vụ' },
  { surface: 'tăng thêm', direction: 'up', example: 'tăng thêm 05 hộ' },
  { surface: 'nhiều hơn', direction: 'up', example: 'nhiều hơn năm trước 05 vụ' },
  { surface: 'nhiều thêm', direction: 'up', example: 'nhiều thêm 12 hộ so với năm trước' },
  { surface: 'nhiều lên', direction: 'up', example: 'nhiều lên 12 hộ so với năm trước' },
  { surface: 'đông hơn', direction: 'up', example: 'đông hơn năm học trước 45 em' },
  { surface: 'đông thêm', direction: 'up', example: 'đông thêm 45 em so với năm học trước' },
  { surface: 'cao hơn', direction: 'up', example: 'cao hơn cùng kỳ 2,5%' },
  { surface: 'hơn cùng kỳ', direction: 'up', example: 'hơn cùng kỳ 05 vụ' },
  { surface: 'hơn năm', direction: 'up', example: 'hơn năm trước 05 vụ' },
  { surface: 'hơn quý', direction: 'up', example: 'hơn quý III 6 điểm phần trăm' },
  { surface: 'hơn vụ', direction: 'up', example: 'hơn vụ trước 1,2 tạ/ha' },
  { surface: 'hơn đợt', direction: 'up', example: 'hơn đợt trước 12 hộ' },
  { surface: 'hơn khóa', direction: 'up', example: 'hơn khóa trước 12 em' },
  { surface: 'hơn nhiệm kỳ', direction: 'up', example: 'hơn nhiệm kỳ trước 05 đồng chí' },
  { surface: 'nhỉnh hơn', direction: 'up', example: 'nhỉnh hơn năm trước 0,4 điểm phần trăm' },
  { surface: 'nhích hơn', direction: 'up', example: 'nhích hơn năm trước 0,4 điểm phần trăm' },
  { surface: 'hơn tháng', direction: 'up', example: 'hơn tháng trước 05 vụ' },
  { surface: 'lớn hơn', direction: 'up', example: 'lớn hơn năm trước 12 ha' },
  { surface: 'vượt', direction: 'up', example: 'vượt 120 triệu đồng so với dự toán' },
  { surface: 'giảm', direction: 'down', example: 'giảm 05 vụ so với cùng kỳ' },
  { surface: 'giảm được', direction: 'down', example: 'giảm được 41 hộ nghèo' },
  { surface: 'ít hơn', direction: 'down', example: 'ít hơn năm trước 05 vụ' },
  { surface: 'ít đi', direction: 'down', example: 'ít đi 12 hộ so với năm trước' },
  { surface: 'vơi đi', direction: 'down', example: 'vơi đi 12 hộ so với năm trước' },
  { surface: 'thấp hơn', direction: 'down', example: 'thấp hơn cùng kỳ 2,5%' },
  { surface: 'hụt', direction: 'down', example: 'hụt 120 triệu đồng so với dự toán' },
  { surface: 'rút ngắn', direction: 'down', example: 'từ 30 ngày xuống còn 21 ngày, tức rút ngắn 30%' },
  { surface: 'còn thiếu', direction: 'down', example: 'so với chỉ tiêu 98.000 người còn thiếu 1.520 người' },
  {
    surface: 'tiết kiệm',
    direction: 'down',
    example: 'tiết kiệm 370 triệu đồng so với dự toán 8.640 triệu đồng',
  },
  { surface: 'bớt', direction: 'down', example: 'bớt 05 điểm trường so với năm học trước' },
  { surface: 'hạ được', direction: 'down', example: 'hạ được 0,4 điểm phần trăm' },
  { surface: 'kéo xuống', direction: 'down', example: 'kéo xuống 0,12% so với tỷ lệ của năm trước' },
  { surface: 'kéo xuống được', direction: 'down', example: 'kéo xuống được 0,12%' },
  { surface: 'nhích lên', direction: 'up', example: 'nhích lên 0,4 điểm phần trăm' },
  { surface: 'nhích thêm', direction: 'up', example: 'nhích thêm 0,4 điểm phần trăm' },
  { surface: 'còn hụt', direction: 'down', example: 'còn hụt 880 triệu đồng so với dự toán' },
  { surface: 'sụt', direction: 'down', example: 'sụt 12% so với cùng kỳ' },
  { surface: 'kém', direction: 'down', example: 'kém cùng kỳ 05 mô hình' },
  { surface: 'trên báo động', direction: 'up', example: '31,4 m, trên báo động 2 (31,0 m) 0,4 m' },
  { surface: 'trên mức báo động', direction: 'up', example: '31,4 m, trên mức báo động 2 (31,0 m) 0,4 m' },
  { surface: 'trên bđ', direction: 'up', example: '31,4 m, trên BĐ2 (31,0 m) 0,4 m' },
  { surface: 'dưới báo động', direction: 'down', example: '30,7 m, dưới báo động 2 (31,0 m) 0,3 m' },
  { surface: 'dưới mức báo động', direction: 'down', example: '30,7 m, dưới mức báo động 2 (31,0 m) 0,3 m' },
  { surface: 'dưới bđ', direction: 'down', example: '30,7 m, dưới BĐ2 (31,0 m) 0,3 m' },
]

/** "trên báo động 2 (31,0 m)": words in front of a stage of flood warning, whose level stands in the bracket. */
export const WARNING_STAGES = '(?:trên|dưới) (?:mức )?(?:báo động|bđ)'

/** Words that lead to what came of something. */
export const RESULTING_WORDS: readonly string[] = ['nên', 'do đó', 'do vậy', 'vì vậy', 'vì thế']

/** Words behind a word of change that make the figure a level: "giảm còn 284 người", "tăng lên 15 xã". */
export const LEVEL_WORDS: readonly string[] = [
  'còn',
  'lên',
  'xuống',
  'từ',
  'đến',
  'thành',
  // What follows from a change is a level again: "136 hộ tăng thêm nên cuối năm số hộ nghèo là 3.047 hộ".
  ...RESULTING_WORDS,
]

/** Words that name the earlier of two levels. */
export const EARLIER_LEVELS: readonly string[] = [
  'kỳ trước',
  'cùng kỳ',
  'năm trước',
  'năm ngoái',
  'tháng trước',
  'quý trước',
  'đầu năm',
  'đầu kỳ',
  'trước đó',
  'so với',
]

/** Words that set one time beside another: "so với", "đặt bên cạnh nhiệm kỳ trước". */
export const COMPARING_WORDS: readonly string[] = [
  'so',
  'so với',
  'so sánh với',
  'so cùng',
  'đối chiếu',
  'đối chiếu với',
  'đối sánh với',
  'đặt cạnh',
  'đặt bên cạnh',
]

/** Words that say what follows from the levels told just before: "như vậy giảm 45 hộ", "tức nhiều thêm 59 hộ". */
export const CONCLUDING_WORDS: readonly string[] = [
  'như vậy',
  'như thế',
  'vậy là',
  'tức',
  'tức là',
  'nghĩa là',
  'có nghĩa là',
  'theo đó',
  'tính ra',
  'vị chi',
]

/** Words between two ways of telling one change: "bằng 115% cùng kỳ, hay tăng 15%". */
export const EQUIVALENCE_WORDS: readonly string[] = [
  ...CONCLUDING_WORDS,
  'hay',
  'hay là',
  'tương đương',
  'tương ứng',
]

/** Words of change with what makes another word or a task of them: "tăng huyết áp", "tăng cường", "giảm nghèo". */
export const NO_CHANGE: readonly string[] = [
  'tăng cường',
  'tăng huyết áp',
  'tăng ca',
  'tăng gia',
  'tăng âm',
  'giảm nghèo',
  'giảm nhẹ thiên tai',
  'giảm phát thải',
  'giảm tốc',
  'rút ngắn thời gian',
  'kém bền vững',
  'kém hiệu quả',
  'kém phát triển',
  'kém chất lượng',
  'kém phẩm chất',
  'kém an toàn',
  'kém ổn định',
  'kém năng động',
  'kém dinh dưỡng',
  'kém may mắn',
]

/** What ends in a word of change and yet is the name of an item: "chi thu nhập tăng thêm 1.995 triệu đồng". */
export const ITEM_NAMES: readonly string[] = [
  'thu nhập tăng thêm',
  'lương tăng thêm',
  'đỡ và giảm',
  'đỡ, giảm',
  'đỡ giảm',
  'đỡ/giảm',
  'đỡ - giảm',
  'thuyên giảm',
]

/** Words of what is as it was: it may well be told with its earlier level. */
export const UNCHANGED_WORDS: readonly string[] = [
  'giữ nguyên',
  'giữ ổn định',
  'không đổi',
  'không thay đổi',
  'duy trì',
  'bằng năm trước',
  'bằng cùng kỳ',
]

/** Words that lead back to an earlier time, and what stands behind them with them. */
export const RETROSPECTIVE_WORDS: readonly string[] = [
  'cùng kỳ',
  'cùng thời điểm',
  'trước đó',
  'trước đây',
  'trước khi',
  'ban đầu',
  'khi đó',
  'lúc đó',
  'vốn có',
  'từ mức',
  'từ chỗ',
  'mốc',
  'đầu năm',
  'đầu kỳ',
  'đầu vụ',
  'đầu nhiệm kỳ',
  '(?:năm|kỳ|vụ|quý|tháng|tuần|đợt|lần|khóa|mùa|nhiệm kỳ|giai đoạn) trước',
  'năm ngoái',
]

/** Words that say how many times a level another is, without a figure. */
export const MULTIPLES: readonly {
  readonly surface: string
  readonly times: number
  readonly example: string
}[] = [
  { surface: 'gấp đôi', times: 2, example: '36 lớp, gấp đôi năm học trước (18 lớp)' },
  { surface: 'gấp hai', times: 2, example: '36 lớp, gấp hai năm học trước (18 lớp)' },
  { surface: 'gấp rưỡi', times: 1.5, example: '27 lớp, gấp rưỡi năm học trước (18 lớp)' },
  { surface: 'gấp ba', times: 3, example: '54 lớp, gấp ba năm học trước (18 lớp)' },
  { surface: 'gấp bốn', times: 4, example: '72 lớp, gấp bốn năm học trước (18 lớp)' },
]

/** Words with which a passage opens when it names the time that it tells of; "so với" is none of them. */
export const AT_TIME_WORDS: readonly string[] = [
  'trong',
  'riêng',
  'tính',
  'tính chung',
  'tính đến',
  'vào',
  'đến',
  'sang',
  'bước sang',
  'từ',
  'dịp',
  'đợt',
  'ngày',
  'tuần',
  'tháng',
  'quý',
  'năm',
  'năm học',
  'vụ',
  '\\d{1,2} (?:tháng|tuần|ngày)',
]

/** Words that set what is told behind them against a change: "giảm 19 lượt vì năm 2018 là 233 lượt". */
export const CONTRASTING_WORDS: readonly string[] = ['vì', 'do', 'bởi', 'trong khi', 'mà', 'còn']

/** Verbs between a time and the level that it had: "cùng kỳ chỉ có 12 vụ". */
export const LEVEL_VERBS: readonly string[] = ['là', 'chỉ', 'có', 'chỉ có', 'chỉ là', 'tiếp', 'xảy ra', 'đạt']

/** What goes on with a new statement behind a comparison: "… so với tháng trước và 7 tháng đạt". */
export const GOING_ON: readonly string[] = ['và', 'còn', 'nhưng', 'song', 'trong khi', 'đồng thời']

/** Words of what lies between a level and its plan. */
export const OFF_PLAN_WORDS: readonly string[] = ['vượt', 'hụt', 'hơn', 'kém', 'tăng', 'giảm']

/** What leads from a lack to the plan that it would fill: "còn thiếu 58 ha thì mới đủ kế hoạch". */
export const LEADING_TO_PLAN: readonly string[] = ['thì', 'là', 'sẽ', 'mới', 'để', 'cho', 'nhằm']

/** Verbs of reaching a plan. */
export const REACHING_WORDS: readonly string[] = [
  'đủ',
  'đạt',
  'bằng',
  'tròn',
  'hoàn thành',
  'kịp',
  'so với',
  'so',
]

/** What may stand between them and the plan. */
export const REACHED_RESTS: readonly string[] = ['được', 'mức', 'con số']

/** What a price or an outlay is called before it was examined, and after: "giá trị đề nghị …, phê duyệt …, cắt giảm …". */
export const PROPOSED_WORDS = ['đề nghị', 'đề xuất']
export const PRICES_ASKED = [...PROPOSED_WORDS, 'trình', 'gói thầu', 'khởi điểm', 'trước thẩm định']
export const PRICES_GRANTED = [
  'phê duyệt',
  'được duyệt',
  'chấp thuận',
  'sau thẩm định',
  'sau thẩm tra',
  'sau quyết toán',
  'thẩm tra',
  'trúng thầu',
  'giá trúng',
  'trúng đấu giá',
]

/** Rates of growth that are reckoned of births and deaths, or of moves, and not of the two levels beside them. */
export const OWN_RATES_OF_GROWTH: readonly string[] = [
  'tăng tự nhiên',
  'tăng dân số tự nhiên',
  'phát triển dân số tự nhiên',
  'gia tăng tự nhiên',
  'tăng cơ học',
]

/** Words of what is more or less than was planned, even if nothing else says so. */
export const PASSING_WORDS: readonly string[] = ['vượt', 'hụt', 'thiếu']

/** Those, and words of change that may be said of a plan right behind it. */
export const BESIDE_PLAN_WORDS: readonly string[] = [...PASSING_WORDS, 'tăng', 'giảm', 'cao hơn', 'thấp hơn']

/** Words of a change and beside it that name nothing that changed. */
export const IDLE_OF_CHANGES: readonly string[] = [
  'tăng',
  'giảm',
  'thêm',
  'được',
  'đã',
  'riêng',
  'còn',
  'nhiều',
  'ít',
  'hơn',
  'kém',
  'cao',
  'thấp',
]

/** Words that say of a figure that it is more or less than another. */
export const MORE_OR_LESS: readonly string[] = ['tăng', 'giảm', 'cao hơn', 'thấp hơn', 'nhiều hơn', 'ít hơn']

/** Words that set a figure beside another, of an earlier time or of a plan. */
export const SET_BESIDE: readonly string[] = ['so với', ...MORE_OR_LESS, 'bằng', 'gấp']

/** Words between an earlier level and the change since then: "vụ Xuân 2023 là 61,9 tạ/ha, như vậy tăng 1,9 tạ/ha". */
export const MOVED_SINCE: readonly string[] = [...MORE_OR_LESS, 'vượt', 'như vậy']

/** Words of what came after an earlier time, or moved since. */
export const SINCE_EARLIER: readonly string[] = [
  'nay',
  'còn',
  'nhận',
  'mới',
  'phát sinh',
  'thụ lý',
  'trong kỳ',
  'cuối năm',
  'cuối kỳ',
  'cuối quý',
  'kỳ này',
  'hiện',
  'thêm',
  'bổ sung',
  'mua',
  'bán',
  'thanh lý',
  'chuyển đến',
  'chuyển đi',
  'kết nạp',
  'thoát',
]

/** Words of a change that somebody wants, or of what one thing has over another: "phấn đấu tăng 8%". */
export const SET_WORDS: readonly string[] = [
  'chênh lệch',
  'phấn đấu',
  'chỉ tiêu',
  'mục tiêu',
  'kế hoạch',
  'dự kiến',
  'yêu cầu',
  'đề nghị',
]

/** Deeds that leave less than there was. */
export const REMOVING_DEEDS: readonly string[] = [
  'xóa',
  'xoá',
  'xóa bỏ',
  'xoá bỏ',
  'cắt bỏ',
  'thu gọn',
  'dồn ghép',
  'giải thể',
  'tinh gọn',
]

/** What a figure is told to be above or below of: "dưới chuẩn 12 điểm". */
export const MARKS: readonly string[] = [
  'báo động',
  'bđ',
  'trung bình',
  'bình quân',
  'tbnn',
  'chuẩn',
  'ngưỡng',
  'định mức',
  'giới hạn',
  'quy chuẩn',
  'đỉnh lũ',
]

/** Words before a word of change that tell of nothing else: "và tiếp tục tăng". */
export const GOING_ON_TO_MOVE: readonly string[] = [
  'và',
  'nhưng',
  'cùng',
  'tiếp tục',
  'ước',
  'đã',
  'lại',
  'vẫn',
  'bằng',
]

/** Words behind a word of change for how strong it was or how near its figure is. */
export const HOW_MOVED: readonly string[] = [
  'nhẹ',
  'mạnh',
  'khá',
  'trưởng',
  'thêm',
  'khoảng',
  'gần',
  'hơn',
  'trên',
  'tới',
  'đến',
]

/** Words in a bracket behind a change with which a ratio in it is of what was reached or planned, and not of now and before. */
export const NO_LEVELS: readonly string[] = [
  'đạt',
  'được',
  'chuẩn',
  'hoàn thành',
  'chiếm',
  'trong đó',
  'có',
  'kế hoạch',
  'chỉ tiêu',
  'dự toán',
]

/** What a change may be of that is one of several: "có nơi tăng". */
export const ONE_ALONE: readonly string[] = [
  'lúc',
  'thời điểm',
  'nơi',
  'ngày',
  'tháng',
  'năm',
  'loại',
  'mặt hàng',
  'địa phương',
]

/** Regular expressions: words that say of a list that its brackets hold the levels of before. */
export const EARLIER_IN_BRACKETS: readonly string[] = [
  'trong (?:dấu )?ngoặc(?: đơn)? là (?:số |số liệu |của |mức |kết quả )*(?:cùng kỳ|năm trước|năm ngoái|kỳ trước|tháng trước|quý trước|năm (?:19|20)\\d\\d)',
]
