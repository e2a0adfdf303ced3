import type { Draft, Figure } from '../draft.ts'
import type { Passage } from '../passage.ts'

/** A reason for which digits that read as a figure are none. */
interface Reason {
  readonly example: string
  /** True when a figure with a unit may be none for it, too. */
  readonly ofAny?: true
  readonly applies: (figure: Figure, passage: Passage) => boolean
}

const MEAN = /(?:bình quân|trung bình|tuổi thọ|tuổi trung bình|tuổi đời)/

/** Levels of government are no count: "02 cấp". */
const LEVELS = /^ cấp(?![\p{L}])/u

/** A made-up name with a capital inside; the number behind it is its version. */
const BRAND = /(?:^|\s)\p{L}+\p{Lu}\p{L}* $/u

/** A code announced by its name: "mã số thủ tục: 1.011963". */
const CODE =
  /(?:^|[^\p{L}])mã (?:số|hồ sơ|thủ tục|tthc|định danh|đơn|vận đơn|bưu|khách|thẻ|sản phẩm|giao dịch|otp|zip|trường|ngành|chương|nhiệm vụ)[^.,;]{0,40}$/u

/** A word before a number that no Vietnamese syllable is: "Windows", "Boeing"; capitals alone abbreviate. */
const WORD_BEFORE = /(?:^|[^\p{L}\d])([A-Za-z]{4,15}) $/u
const SYLLABLE =
  /^(?:[bcdghklmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?(?:[aeiouy]|a[iouy]|e[ou]|i[aeu]|o[aei]|u[aeioy]|oai|oay|uoi|uye|uya|ieu|yeu|ye|uou)(?:ch|c|m|ng|nh|n|p|t)?$/i

const isForeign = (word: string | undefined): boolean =>
  word !== undefined && /[a-z]/.test(word) && /[A-Z]/.test(word) && !SYLLABLE.test(word)

/** Works and institutions whose names end in a number. */
const WORKS =
  /(?:[Tt]hủy điện|[Nn]hiệt điện|[Hh]ồ(?! Chí Minh )|[Đđ]ập|[Nn]hà máy|[Tt]rường(?: [\p{L}&]+)?|[Bb]ệnh viện|[Cc]ông ty(?: [\p{L}]+){0,3}|[Xx]í nghiệp|[Bb]ản|[Ll]àng|[Tt]rạm bơm|[Tt]rạm biến áp|[Cc]ầu|[Cc]hợ|[Đđ]ồn|[Cc]ảng|[Kk]hu đô thị|[Kk]hu công nghiệp) (?:\p{Lu}\p{L}* ){1,4}$/u

/** A document that a bare number names, where its issuer or its day follows. */
const DOCUMENT =
  /(?:kế hoạch|quyết định|công văn|chương trình|thông báo|đề án|hướng dẫn|quy định|chỉ thị|nghị quyết) $/

/** Reasons to drop a figure. */
const REASONS: readonly Reason[] = [
  {
    example: 'người dưới 18 tuổi',
    ofAny: true,
    applies: ({ unit, start }, { lower }) =>
      unit?.code === 'tuổi' && !MEAN.test(lower.slice(Math.max(0, start - 40), start)),
  },
  {
    example: 'chính quyền địa phương 02 cấp',
    applies: ({ end }, { lower }) => LEVELS.test(lower.slice(end, end + 6)),
  },
  {
    example: '(284*100)/118.450',
    applies: ({ numeral, start }, { text }) =>
      /^10+$/.test(numeral.value) && /[*×]\s?$/.test(text.slice(Math.max(0, start - 2), start)),
  },
  {
    example: 'mã số thủ tục hành chính: 1.011963',
    applies: ({ start }, { lower }) => CODE.test(lower.slice(Math.max(0, start - 60), start)),
  },
  {
    example: 'cách mạng công nghiệp 4.0',
    applies: ({ numeral, start }, { lower }) =>
      /^\d\.0$/.test(numeral.value) &&
      /(?:công nghiệp|công nghệ|lần thứ tư|điện tử|số|web|thế hệ|nền tảng|hệ thống|phần mềm|nông nghiệp|kỷ nguyên|thời đại|y tế|giáo dục) \(?$/.test(
        lower.slice(Math.max(0, start - 14), start),
      ),
  },
  {
    example: 'VNeID 2.0',
    ofAny: true,
    applies: ({ numeral, start }, { text }) =>
      numeral.mark === 'point' &&
      /^\d\.\d$/.test(numeral.value) &&
      BRAND.test(text.slice(Math.max(0, start - 16), start)),
  },
  {
    example: 'máy bay Boeing 787',
    applies: ({ numeral, start }, { text }) =>
      numeral.mark === 'none' &&
      numeral.value.length < 5 &&
      isForeign(WORD_BEFORE.exec(text.slice(Math.max(0, start - 17), start))?.[1]),
  },
  {
    example: 'tọa độ X: 1234567',
    applies: ({ start }, { lower }) =>
      /(?:tọa|toạ|kinh|vĩ) độ[^.;]{0,30}$/.test(lower.slice(Math.max(0, start - 38), start)),
  },
  {
    example: 'như kế hoạch 1266 của tỉnh',
    applies: ({ numeral, start, end }, { lower }) =>
      numeral.mark === 'none' &&
      DOCUMENT.test(lower.slice(Math.max(0, start - 12), start)) &&
      /^ (?:ngày|về|của (?:ubnd|ủy ban|tỉnh|huyện|xã|bộ|chính phủ|thủ tướng|công an|quốc hội|trung ương|đảng|hđnd|ban|sở))(?!\p{L})/u.test(
        lower.slice(end, end + 16),
      ),
  },
  {
    example: 'thủy điện Bá Thước 2',
    applies: ({ numeral, start }, { text }) =>
      /^\d{1,3}$/.test(numeral.value) && WORKS.test(text.slice(Math.max(0, start - 60), start)),
  },
  {
    example: 'vàng 9999',
    applies: ({ numeral, start }, { lower }) =>
      /^999/.test(numeral.value) && lower.slice(Math.max(0, start - 5), start) === 'vàng ',
  },
  {
    example: 'cột (1=2+3)',
    applies: ({ start, end }, { text }) => text[start - 1] === '(' && text[end] === '=',
  },
]

const OF_ANY = REASONS.filter(({ ofAny }) => ofAny)

/** The drafts that are figures; the ends of an age are dropped with it. */
export function dropNoFigures(passage: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    if (draft.what === 'nothing') return false
    if (draft.what === 'range') return !isNone(draft.high, passage)
    return draft.what !== 'figure' || !isNone(draft, passage)
  })
}

const isNone = (figure: Figure, passage: Passage): boolean =>
  (figure.unit ? OF_ANY : REASONS).some(({ applies }) => applies(figure, passage))
