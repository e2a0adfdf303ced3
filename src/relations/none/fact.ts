import { type NoneCue, SOME_OF } from '../../lexicon/none-cues.ts'

/** What is to be, not what was: "Mục tiêu: không có học sinh bỏ học". */
const WANTED =
  /(?<!\p{L})(?:mục tiêu|chỉ tiêu|phấn đấu|quyết tâm|bảo đảm|đảm bảo|nhằm|yêu cầu|phòng ngừa|kế hoạch|dự kiến|tiếp tục|cần|sẽ)(?!\p{L})/iu

/** What one way of looking did not find others may have: "Qua tự kiểm tra nội bộ, chưa phát hiện trường hợp tham nhũng nào". */
export const isByLooking = ({ surface }: NoneCue, before: string): boolean =>
  /phát hiện|ghi nhận/u.test(surface) && BY_LOOKING.test(before)

const BY_LOOKING =
  /(?<!\p{L})qua (?:công tác |hoạt động |kết quả )?(?:tự )?(?:kiểm tra|thanh tra|giám sát|kiểm toán|rà soát|xác minh|kiểm soát)(?: \p{L}+){0,4},?\s*$/iu

/** The words before a denial in its clause, lower case. */
export const clauseOf = (before: string): string =>
  before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1).toLowerCase()

/** A fact of its own, not what marks out other things, "những nơi chưa có …", "do không có …", nor what is true of some. */
export function isFact(before: string): boolean {
  const clause = clauseOf(before)
  return (
    !WANTED.test(before) &&
    !SOME.test(clause) &&
    !isOfSoMany(clause) &&
    !COUNTED_PAIR.test(before) &&
    !/(?<!\p{L})(?:những|các|do|vì|nếu|để|khi|nơi|trường hợp|hộ|người|mà|đối với)(?!\p{L})/u.test(clause)
  )
}

/** "còn 25 đơn vị chưa có nhà văn hóa": so many have none, and the others may; "cả 3 xã" are all of them. */
const isOfSoMany = (clause: string): boolean =>
  /\d/.test(clause.replace(TIMES, '')) && !/(?<!\p{L})(?:cả|tất cả|toàn bộ) \d/u.test(clause)

/** The same of a noun with a comma in it: "100 thôn, bản chưa có". */
const COUNTED_PAIR = /\d \p{Ll}+, \p{Ll}+ $/u

/** Figures that tell the time of a clause: "trong 6 tháng", "năm 2023", "từ ngày 15/3". */
const TIMES =
  /(?:năm học|năm|tháng|quý|ngày|tuần|vụ|đợt|khóa|kỳ|nhiệm kỳ|giai đoạn) \d[\d./-]*|\d+ (?:tháng|năm|ngày|quý|tuần|kỳ)(?!\p{L})/gu

const SOME = new RegExp(`^\\s*(?:${SOME_OF.join('|')})(?!\\p{L})`, 'u')
