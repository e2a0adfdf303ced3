import { fitsAt, isDigitAt, type Passage } from '../passage.ts'
import { wordStart } from '../phrase-before.ts'
import { rowAt } from './unit.ts'

/** Verbs and small words that an object stands behind: "xét xử năm bản án"; a year stands behind none of them. */
const BEFORE_ALL: ReadonlySet<string> = new Set(
  'hai trên|ba trên|bốn trên|một đến|hai đến|ba đến|bốn đến|hai tới|ba tới|bốn tới|có|gồm|còn|lại|hơn|gần|khoảng|đủ|tại|thêm|được|mất|cho|xử lý|xét xử|xử phạt|ban hành|kiểm tra|giám sát|thanh tra|tổ chức|xây dựng|khởi tố|truy tố|bắt|bắt giữ|phát hiện|triệt phá|thành lập|hỗ trợ|trao|tặng|mở|xảy ra|khánh thành|tiếp nhận|giải quyết|kết nạp|đề nghị|công nhận|khen thưởng|kỷ luật|bổ nhiệm|thẩm định|phê duyệt|cử|chọn|rà soát'.split(
    '|',
  ),
)
/** The same before what is hurt, decided or written, where a place or a body would have the year before it. */
const BEFORE_THINGS: ReadonlySet<string> = new Set('làm|khiến|và|hoặc|với|trong đó|ghi nhận'.split('|'))
/** Sorts of nouns that do nothing themselves, and so stand behind no year. */
const THINGS: ReadonlySet<string> = new Set(['cases', 'papers', 'things', 'animals'])
/** Nouns that a year is spoken of with: "năm học", "năm dân vận"; and those that verbs begin with. */
const OF_YEAR: ReadonlySet<string> = new Set(
  'dân|bà|ông|em|hội|bản|bộ|ban|tin|điều|câu|chữ|môn|nước|điểm|bàn|khoản|chương|cây|giải|bài|phòng|bước|luật|hoạt động|kế hoạch|quy hoạch|dịch|việc|án|đơn|kỳ|hiệp|ngành|cấp|khu vực|vùng|thị trường'.split(
    '|',
  ),
)
const SENTENCE = /(?:^|[.:;]\s|\n)$/

/** True for "năm" that is five, "xét xử năm bản án", and no year: a counted noun follows, and what stands before takes an object. */
export function isFive(passage: Passage, at: number): boolean {
  const { text, lower } = passage
  if (!lower.startsWith('năm ', at) || isDigitAt(lower, at + 4)) return false
  if (lower.startsWith('năm năm', at)) return isFiveYears(lower, at)
  const row = rowAt(passage, at + 4)
  if (row?.dimension !== 'count' || OF_YEAR.has(row.surface) || row.surface.startsWith('năm')) return false
  if (fitsAt(NAMED, lower, at)) return false
  const isThing = THINGS.has(row.group ?? '')
  if (SENTENCE.test(text.slice(Math.max(0, at - 2), at))) return isThing && text[at] === 'N'
  return isObject(passage, at, isThing || row.group === 'people')
}

/** "trong năm năm qua", "sau năm năm thực hiện": a span of years, where "trong năm năm 2024" tells of one. */
const isFiveYears = (lower: string, at: number): boolean =>
  fitsAt(GONE_BY, lower, at) && LASTING.test(lower.slice(Math.max(0, at - 7), at))
const LASTING = /(?<!\p{L})(?:trong|vòng|sau|qua|suốt|hơn|gần|khoảng) $/u
const GONE_BY =
  /năm năm(?=$|[.,;)](?!\d)| (?:qua|trời|nay|tới|liền|liên tục|liên tiếp|đầu|cuối|gần đây|thực hiện|triển khai|thi hành|xây dựng|kể từ|đổi mới)(?!\p{L}))/uy

/** "năm học" opens "năm học sinh", and people of a year are its citizens: it cannot be told. */
const NAMED = /năm (?:người dân|học sinh|hoạt động|thanh niên)(?!\p{L})/uy

/** True where one or two words right before a place take an object. */
function isObject({ text, lower }: Passage, at: number, ofThings: boolean): boolean {
  const end = at - 1
  if (text[end] !== ' ') return false
  const last = wordStart(text, end, 0)
  if (last < 0) return false
  const before = text[last - 1] === ' ' ? wordStart(text, last - 1, 0) : -1
  return [last, before].some((start) => {
    const words = start < 0 ? '' : lower.slice(start, end)
    return BEFORE_ALL.has(words) || (ofThings && BEFORE_THINGS.has(words))
  })
}
