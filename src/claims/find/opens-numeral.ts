import { fitsAt, opensAt } from '../passage.ts'

/** How a numeral opens with a word that is one only where the next word makes it a digit: the other words always do. */
const OPENS =
  /(?:hăm(?= (?:mốt|hai|ba|tư|lăm|nhăm|sáu|bảy|tám|chín) )|(?:năm|không)(?= (?:mươi|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|phẩy|chấm)(?!\p{L}))|năm(?= phần (?:sáu|bảy|tám|chín|mười|trăm|nghìn)))(?!\p{L})/uy
/** Of these words alone the next one tells whether they open a numeral. */
const DOUBTFUL = ['năm', 'không', 'hăm']
/** What may make a numeral of them. */
const MAKES_NUMERAL =
  /\S+ (?:mươi|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|phẩy|chấm|phần|mốt|hai|ba|tư|lăm|nhăm|sáu|bảy|tám|chín)/y

/** True where a landmark of numerals opens one. */
export const opensNumeral = (lower: string, at: number): boolean =>
  !opensAt(lower, at, DOUBTFUL) || (fitsAt(MAKES_NUMERAL, lower, at) && fitsAt(OPENS, lower, at))
