/** Digits in words; some only inside a longer numeral ("mốt", "tư", "lăm"). */
export const DIGIT_WORDS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}

/** Words that multiply what stands before them, as powers of ten. */
export const POWER_WORDS: Readonly<Record<string, number>> = {
  chục: 1,
  mươi: 1,
  trăm: 2,
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
}

/** Scale words that may stand between a number in digits and its unit, as powers of ten. */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  chục: 1,
  trăm: 2,
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tr: 6,
  tỷ: 9,
  tỉ: 9,
  // As scanners read "tỷ".
  tý: 9,
  ty: 9,
  k: 3,
}

/** Syllables that make another word of a scale before them: "tỷ lệ", "triệu tập". */
export const NO_SCALE_BEHIND: ReadonlySet<string> = new Set('lệ trọng suất số tập chứng giá lụy'.split(' '))

/** Words that stand for an empty place: "một trăm lẻ năm", often misspelt "lẽ". */
export const EMPTY_PLACE_WORDS: readonly string[] = ['lẻ', 'linh', 'lẽ']

/** The word of a minus that opens an amount: "trừ ba mươi nghìn đồng". */
export const MINUS_WORD = 'trừ'

/** Words that stand for the decimal mark. */
export const DECIMAL_WORDS: readonly string[] = ['phẩy', 'chấm']

/** Words for a half behind a numeral: "hai triệu rưỡi". */
export const HALF_WORDS: readonly string[] = ['rưỡi', 'rưởi']

/** Numbers from 1 on as Roman numerals print them, in lower case. */
export const ROMAN_NUMERALS: readonly string[] = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')

/** Quarters and terms in Roman numerals, as numbers. */
export const ROMAN_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  ROMAN_NUMERALS.slice(0, 4).map((numeral, at) => [numeral, at + 1]),
)

/** Words before a number word below a hundred that make it part of a name or of a set phrase, "quận mười"; "đã cấp bốn trăm thẻ" counts. */
export const NAMED_SMALL: readonly string[] = [
  'lớp',
  'khóa',
  'tổ',
  'điểm',
  'nhóm',
  'quý',
  'mỗi',
  'từng',
  'khu',
  'cấp',
  'loại',
  'quận',
  'phường',
  'hoặc',
  'hay',
  'nữa',
  'chỉ',
  'vai',
  'giữa',
]

/** The same before any number word: "tháng ba", "cả hai". */
export const NAMED_ANY: readonly string[] = [
  'tháng',
  'thứ',
  'cả',
  'dăm',
  'đôi',
  'vài',
  'mấy',
  'một',
  'hai',
  'ba',
  'bốn',
  'sáu',
  'bảy',
  'tám',
  'mươi',
  'mùng',
  'mồng',
  'rằm',
  'ngày',
]
