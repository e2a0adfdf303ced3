import type { UnitRow } from '../../lexicon/index.ts'
import { COUNTED_PER_MANY } from '../../lexicon/index.ts'
import { fitsAt, isDigit, matchAt, type Passage, skipBlanks, wordAt } from '../passage.ts'
import { rowAt } from './unit-rows.ts'

/** "trên xã" says a rate only where the sentence goes on with a mark. */
const PER_WORD =
  / (?:trên|một|mỗi|\/) (?=(xã|thôn|người|hộ|năm|tháng|lớp|ha|trường|đơn vị)(?=\s*(?:[,.;:)]|$)))/uy

/** "ki lô mét trên giờ" is a speed, before a mark as well. */
const PER_TIME = / trên (?=(giờ|giây|phút)(?=\s*(?:[,.;:)]|$)))/uy

/** What a rate is for so many of: "/10.000 dân", "/vạn dân", "/100ml". */
const PER_MANY = new RegExp(
  `(?: (?:bệnh|viên|trẻ em))?\\s?/\\s?((?:1\\s?(?:00|[.]?000|0[.]?000|00[.]?000)|(?:1 )?(?:vạn|nghìn|ngàn|triệu)) ?(?:${COUNTED_PER_MANY.join('|')})|(?:24|12|6)\\s?(?:h|giờ))(?!\\p{L})`,
  'uy',
)
const MANY = / ?(?:(?:bệnh|viên|trẻ em) ?)?\/\s?(?:[126]|vạn|nghìn|ngàn|triệu)/y

/** "bình quân 14 tiêu chí/1 xã": the one that a mean is for, where "05 vụ/01 bị can" are two counts. */
const ONE = /\s?\/\s?0?1 (?=\p{Ll})/uy
const OF_ONE =
  /(?<!\p{L})(?:bình quân|trung bình|năng suất|thu nhập|mức (?:chi|thu|vay|hỗ trợ))(?!\p{L})(?:[^.,;]|[.,](?=\d)){0,40}$/u
/** What "for the one" begins with: only behind it the mean is looked for. */
const ONE_HEAD = /\s?\/\s?0?1 /y

const isOfOne = (lower: string, at: number): boolean =>
  fitsAt(ONE_HEAD, lower, at) && OF_ONE.test(lower.slice(Math.max(0, at - 70), at))

/** What a rate begins with, behind a blank: "trên", "một", "mỗi", a slash, "bệnh", "viên"; or a line break. */
const OPENS_PER = 'tm/bv \n'

/** "1,17%/tổng dư nợ" is a share of what stands behind the slash, not so much for each of it. */
const OF_WHOLE = /^(?:tổng|số|toàn|kế|dự|chỉ|mục|dân)(?: |$)/u

const noPer = (end: number) => ({ of: '', end })

/** What stands behind the slash: "người/năm"; `of` is "" when nothing does. */
export function readPer(passage: Passage, at: number, base: UnitRow): { of: string; end: number } {
  const { text, lower } = passage
  if (text[at] !== '/' && text[at] !== ' ') return noPer(at)
  const next = text[at] === ' ' ? (lower[at + 1] ?? ' ') : '/'
  if (!OPENS_PER.includes(next)) return noPer(at)
  const isLength = base.dimension === 'length'
  const word =
    text[at] === ' '
      ? (matchAt(PER_WORD, lower, at) ?? (isLength ? matchAt(PER_TIME, lower, at) : null))
      : null
  if (word) return { of: word[1]!, end: at + word[0].length + word[1]!.length }
  const many = fitsAt(MANY, lower, at) ? matchAt(PER_MANY, lower, at) : null
  if (many) return { of: many[1]!.replace(/^1 /, ''), end: at + many[0].length }
  if (text[skipBlanks(text, at)] !== '/') return noPer(at)
  const one = isOfOne(lower, at) ? matchAt(ONE, lower, at) : null
  const parts: string[] = []
  let end = at
  while (parts.length < 3) {
    const slash = skipBlanks(text, end)
    if (text[slash] !== '/') break
    const from = one && end === at ? at + one[0].length : skipBlanks(text, slash + 1)
    const row = rowAt(passage, from)
    const part = row?.surface ?? wordAt(lower, from)
    if (
      !part ||
      isDigit(part[0]) ||
      isDigit(text[from + part.length + 1]) ||
      (row?.group !== undefined && row.group === base.group) ||
      (base.dimension === 'percent' && OF_WHOLE.test(part))
    )
      break
    parts.push(row && row.dimension !== 'count' ? row.surface.replace('²', '2').replace('³', '3') : part)
    end = from + part.length
  }
  return { of: parts.join('/'), end }
}
