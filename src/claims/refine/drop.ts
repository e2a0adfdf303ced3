import { CROPPED } from '../../lexicon/crop-words.ts'
import { ISSUERS } from '../../lexicon/document-kinds.ts'
import { AGE_MEANS } from '../../lexicon/mean-words.ts'
import { CODED, VERSIONED } from '../../lexicon/named-works.ts'
import { STATE_LEVELS } from '../../lexicon/place-levels.ts'
import type { Draft, Figure, RangeDraft } from '../draft.ts'
import { isNamedBy } from '../find/ordinal.ts'
import { isLetterAt, type Passage } from '../passage.ts'
import { DOCUMENT, RIVALS, SERIAL } from './named-things.ts'
import { near, type Reason } from './reason.ts'
import { NAMES } from './reasons-named.ts'

const MEAN = new RegExp(AGE_MEANS.join('|'))
const CROPS = new RegExp(`(?:${CROPPED.join('|')}) $`)
const VERSION = new RegExp(`(?:${VERSIONED.join('|')}) \\(?$`)

/** Behind the bare number of a document: its day, what it is about, or who issued it. */
const CITED = new RegExp(`^ (?:ngày|về|của (?:${ISSUERS.join('|')}))(?!\\p{L})`, 'u')

/** A made-up name with a capital inside; the number behind it is its version. */
const BRAND = /(?:^|\s)\p{L}+\p{Lu}\p{L}* $/u

/** A code announced by its name: "mã số thủ tục: 1.011963". */
const CODE = new RegExp(`(?:^|[^\\p{L}])mã (?:${CODED.join('|')})[^.,;]{0,40}$`, 'u')

/** "124 cấp I": counted are those of a grade. */
const GRADED = /^ cấp (?:[IVX]+|[1-4])(?![\p{L}\d])/u

/** "21 cấp tỉnh, 75 cấp cơ sở": counted are those of a level, each with its number; "3 cấp tỉnh, huyện, xã" counts levels. */
const LEVELLED = new RegExp(`^ cấp (?:${STATE_LEVELS.join('|')})(?!\\p{L})`, 'u')
const isOfLevel = (behind: string, before: string): boolean =>
  LEVELLED.test(behind) &&
  (/^ cấp [\p{L} ]{2,12}(?:, | và |; )[\d.]+ cấp /u.test(behind) ||
    /\d cấp [\p{L} ]{2,12}(?:, | và |; )$/u.test(before))

/** Reasons to drop a figure. */
const REASONS: readonly Reason[] = [
  ...NAMES,
  {
    example: 'người dưới 18 tuổi',
    ofAny: true,
    applies: ({ unit, start }, { lower }) => unit?.code === 'tuổi' && !MEAN.test(near(lower, start, 40)),
  },
  {
    example: 'đất lúa hai vụ',
    ofAny: true,
    applies: ({ numeral, unit, start }, { lower }) =>
      unit?.code === 'vụ' && /^[123]$/.test(numeral.value) && CROPS.test(near(lower, start, 6)),
  },
  {
    example: 'chính quyền địa phương 02 cấp',
    applies: ({ start, end }, { lower, text }) =>
      lower.startsWith(' cấp', end) &&
      !isLetterAt(lower, end + 4) &&
      !GRADED.test(text.slice(end, end + 9)) &&
      !isOfLevel(lower.slice(end, end + 32), near(lower, start, 24)),
  },
  {
    example: '(284*100)/118.450',
    applies: ({ numeral, start }, { text }) =>
      numeral.value.startsWith('10') && /^10+$/.test(numeral.value) && /[*×]\s?$/.test(near(text, start, 2)),
  },
  {
    example: 'mã số thủ tục hành chính: 1.011963',
    applies({ start }, { lower }) {
      const before = near(lower, start, 60)
      return before.includes('mã ') && CODE.test(before)
    },
  },
  {
    example: 'cách mạng công nghiệp 4.0',
    applies: ({ numeral, start }, { lower }) =>
      numeral.value.endsWith('.0') && /^\d\.0$/.test(numeral.value) && VERSION.test(near(lower, start, 14)),
  },
  {
    example: 'VNeID 2.0',
    ofAny: true,
    applies: ({ numeral, start }, { text }) =>
      numeral.mark === 'point' && /^\d\.\d$/.test(numeral.value) && BRAND.test(near(text, start, 16)),
  },
  {
    example: 'tọa độ X: 1234567',
    applies({ start }, { lower }) {
      const before = near(lower, start, 38)
      return before.includes(' độ') && /(?:tọa|toạ|kinh|vĩ) độ[^.;]{0,30}$/.test(before)
    },
  },
  {
    example: 'như kế hoạch 1266 của tỉnh',
    applies: ({ numeral, start, end }, { lower }) =>
      numeral.mark === 'none' &&
      (lower.startsWith(' ngày', end) || lower.startsWith(' về', end) || lower.startsWith(' của', end)) &&
      DOCUMENT.test(near(lower, start, 12)) &&
      CITED.test(lower.slice(end, end + 16)),
  },
  {
    example: 'giấy chứng nhận số BX 123456',
    applies: ({ numeral, start }, { text }) =>
      numeral.mark === 'none' && numeral.value.length > 4 && SERIAL.test(near(text, start, 18)),
  },
  {
    example: 'Cụm thi đua các huyện, thành phố 01',
    applies({ start, end }, { lower }) {
      const before = end - start < 3 ? near(lower, start, 60) : ''
      return before.includes('thi đua ') && RIVALS.test(before)
    },
  },
  {
    example: 'sổ BHXH số 7912345678',
    applies: ({ numeral, start }, { lower }) =>
      numeral.mark === 'none' && numeral.value.length > 8 && near(lower, start, 3) === 'số ',
  },
  {
    example: 'vàng 9999',
    applies: ({ numeral, start }, { lower }) =>
      numeral.value.startsWith('999') && near(lower, start, 5) === 'vàng ',
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
    if (draft.what === 'range') return !isNone(draft.high, passage) && !namesAll(draft, passage)
    return draft.what !== 'figure' || !isNone(draft, passage)
  })
}

/** "các thôn từ 1 đến 7": the ends of names, not of an amount. */
const namesAll = ({ start, low, high }: RangeDraft, passage: Passage): boolean =>
  !low.unit && !high.unit && low.start > start && isNamedBy(passage, start)

const isNone = (figure: Figure, passage: Passage): boolean =>
  (figure.unit ? OF_ANY : REASONS).some(({ applies }) => applies(figure, passage))
