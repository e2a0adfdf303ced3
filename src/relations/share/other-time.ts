/** Words that put figures into another time than the text around them: "năm 2022: …", "9 tháng năm 2023", "cùng kỳ". */
const TIMES =
  'cùng kỳ|(?:\\d+ tháng |quý \\S+ |cuối |hết |đầu )?năm (?:\\d{4}|trước|ngoái)|(?:kỳ|nhiệm kỳ|quý|tháng|vụ|khóa|đợt) trước|' +
  'đầu (?:năm|kỳ|nhiệm kỳ)|(?:khi|lúc|thời điểm|thời kỳ) (?:đó|ấy)'

/** Such words at the head of a bracket or a clause. */
export const OTHER_TIME = new RegExp(`^\\s*(?:so với )?(?:${TIMES})(?!\\p{L})`, 'u')

/** Such words anywhere, and parts of a year by their number: "quý I", "tháng 11". */
export const NAMES_OTHER_TIME = new RegExp(
  `(?<!\\p{L})(?:${TIMES}|(?:quý|tháng|tuần) (?:[ivx]+|\\d+))(?!\\p{L})`,
  'u',
)
