/** What money is: a mean of the one is none of another. */
export const MONEY_NAMES: readonly string[] = [
  'doanh thu',
  'doanh số',
  'thu nhập',
  'lợi nhuận',
  'vốn',
  'chi phí',
  'chi tiêu',
  'tiền lương',
  'lương',
  'tiền công',
  'giá trị',
  'dư nợ',
  'quyết toán',
  'nộp ngân sách',
]

/** What names a mean, written out. */
export const MEAN_NAMES: readonly string[] = ['bình quân', 'trung bình']

/** The same, with the short form that no other word is written like: "bq 3,2 người/hộ". */
export const MEANS: readonly string[] = [...MEAN_NAMES, 'bq']

/** Words that make a figure the mean of others. */
export const MEAN_WORDS: readonly string[] = [...MEANS, 'tb']

/** Words before so much for one that was worked out, and not set: "tính ra mỗi trạm 803 giờ". */
export const WORKED_OUT_WORDS: readonly string[] = [...MEANS, 'tính ra']

/** What "mỗi" opens that was worked out of all of them: "như vậy mỗi hộ 3 triệu đồng". */
export const SO_EACH: readonly string[] = ['tức là mỗi', 'tương đương mỗi', 'như vậy mỗi']

/** Words and numbers of one time of many: "bình quân mỗi năm", "hằng tháng". */
export const EACH_TIME: readonly string[] = ['mỗi', 'một', 'hàng', 'hằng', '1', '01']

/** The two spellings of what names a rate. */
export const RATE_NAMES: readonly string[] = ['tỷ lệ', 'tỉ lệ']

/** What the rate of one thing to another is called where it may be a whole number too: "tỷ lệ 1,9 giáo viên/lớp". */
export const STAFFING_RATES: readonly string[] = [...RATE_NAMES, 'định biên']

/** What a rate is called that was worked out, where it is no whole number: "mức hưởng thụ là 0,31 bản/người dân". */
export const RATIO_NAMES: readonly string[] = [
  'tỷ số',
  'tỉ số',
  'sĩ số',
  'sỹ số',
  'mức hưởng thụ',
  'mức thụ hưởng',
  'suất đầu tư',
  'năng suất lao động',
  'hệ số',
]

/** What is called so much for so many: "định mức 1 lít/500 m²", "cứ 1 lít". */
export const NORM_WORDS: readonly string[] = [
  'định mức',
  'liều lượng',
  'liều dùng',
  'nồng độ',
  'mật độ',
  ...RATE_NAMES,
  ...MEAN_NAMES,
  'tính ra',
  'cứ',
]

/** Words of a division before the words that lead to its divisor: "chia cho 31 trạm", "chia bình quân theo số hộ". */
export const DIVISIONS: readonly string[] = ['chia', 'chia đều', 'chia bình quân', 'chia trung bình']

/** Words that lead to a divisor. */
export const DIVISOR_WORDS: readonly string[] = ['cho', 'theo', 'ra']

/** Papers that are made out to one of something each: "giấy đăng ký hộ kinh doanh". */
export const PAPER_UNITS: readonly string[] = [
  'giấy',
  'giấy phép',
  'giấy chứng nhận',
  'hồ sơ',
  'hợp đồng',
  'quyết định',
  'sổ',
  'thẻ',
  'mã số',
]

/** What pupils and children are called in short, where a mean is of them: "1.390 học sinh, bình quân 29,6 em/lớp". */
export const PUPIL_NOUNS: readonly string[] = [
  'em',
  'cháu',
  'học sinh',
  'trẻ',
  'trẻ em',
  'học viên',
  'thiếu nhi',
]

/** What is counted in the mean of a year or a season, of which other means are taken: "Dân số trung bình", "Lao động bình quân (người)". */
export const MEAN_POPULATIONS: readonly string[] = [
  'dân số (?:trung bình|bình quân|tb|bq)',
  '(?:số )?lao động (?:trung bình|bình quân|tb|bq)',
  '(?:số )?(?:cán bộ|công nhân|nhân viên|lao động|người)[\\p{L} ,]{0,30} (?:trung bình|bình quân|bq)',
]

/** What stands behind the word of a mean that is of all, and not of one sort: "bình quân chung", "bình quân cả năm". */
export const MEANS_OF_ALL: readonly string[] = ['là', 'đạt', 'chung', 'cả', 'toàn', 'mỗi']

/** Syllables behind a mean and a comma with which more is told of that mean, and not the mean of another sort. */
export const SAME_MEAN_AGAIN: readonly string[] = [
  'cao',
  'thấp',
  'tăng',
  'giảm',
  'cùng',
  'năm',
  'kế',
  'vượt',
  'so',
  'trong',
  'đạt',
  'bằng',
  'riêng',
]

/** Words before an age that is one of many: "tuổi thọ 74 tuổi". */
export const AGE_MEANS: readonly string[] = [...MEAN_NAMES, 'tuổi thọ', 'tuổi đời']
