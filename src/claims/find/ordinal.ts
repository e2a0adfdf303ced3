import { LABELS } from '../../lexicon/index.ts'
import { BEFORE_SUMS, JOINED, LONG_LABELS } from '../../lexicon/labels.ts'
import type { Nothing, OrdinalDraft } from '../draft.ts'
import { fitsAt, isCapitalAt, lastWords, matchAt, type Passage } from '../passage.ts'
import { bySurface, rowBefore } from '../phrase-before.ts'
import { isOfBareCounts } from './bare-counts.ts'
import { isBesideCount } from './beside-count.ts'
import { endOfCount, isChannel } from './channel.ts'
import { countsBehind } from './counts-behind.ts'
import { formOf, namedForm } from './label-forms.ts'
import { isOfSeries } from './label-series.ts'
import { isListedCount } from './listed-count.ts'
import { isNamedAgain } from './named-again.ts'
import { countsNoun } from './noun-behind.ts'
import { isPlaceOfList } from './place-of-list.ts'
import { isSorting } from './sorting.ts'
import { rowAt } from './unit.ts'

const ROWS = bySurface(LABELS)
/** Further numbers of the same name: "Điều 12, 13 và 15", "tỷ số 3:2". */
const MORE =
  /(?:\s*(?:,|;|và|-|–|đến|hoặc|:(?=\d))\s*\d{1,4}[a-zđ]?(?![\d/%]|[.,]\d|\s*(?!và |của |đến |hoặc |nêu |này|trên |do |được |đã |đang |sẽ |là |tại |với |cho |theo |trong |về |thuộc |bị |năm (?:19|20)\d)\p{Ll}))+/uy
/** Names whose number is long: codes, accounts, telephones. */
const LONG = /\d(?:[\d .-]|[A-Z](?=\d)){3,}\d/y
const LONG_LABEL = new RegExp(LONG_LABELS.join('|'))

/** Labels that a colon may part from their number. */
const BEFORE_COLON = new RegExp(`${LONG_LABEL.source}|địa chỉ`)

/** True where words that numbers name stand before a place: "các thôn từ 1 đến 7". */
export const isNamedBy = (passage: Passage, at: number): boolean => {
  const label = rowBefore(ROWS, passage, { at, floor: 0 })
  return (
    label?.row.as === 'none' &&
    label.row.surface !== 'số' &&
    !endsAnotherWord(passage.lower, label.start, label.row.surface)
  )
}

/** A number that names or ranks: "Điều 249" is nothing, "mức độ 3" an ordinal; undefined for a count. */
export function readLabel(passage: Passage, at: number, floor: number): OrdinalDraft | Nothing | undefined {
  const colon = passage.text[at - 2] === ':' && passage.text[at - 1] === ' ' ? 2 : 0
  const label = rowBefore(ROWS, passage, { at: at - colon, floor })
  if (colon > 0 && !(label && BEFORE_COLON.test(label.row.surface))) return undefined
  if (!label || endsAnotherWord(passage.lower, label.start, label.row.surface)) return undefined
  if (label.row.as === 'none' && isCounted(passage, label.start, at)) return undefined
  if (isChannel(passage, label.start) && countsBehind(passage, endOfCount(passage.text, at))) return undefined
  const { surface, as, strict } = label.row
  if (countsNoun(passage, surface, at)) return undefined
  if (as === 'none' && (isPlaceOfList(passage, label.start, at) || isNamedAgain(passage, surface, at)))
    return undefined
  const long = LONG_LABEL.test(surface) ? matchAt(LONG, passage.text, at) : null
  if (long) return { what: 'nothing', start: label.start, end: at + long[0].length }
  const named = as === 'none' ? namedForm(passage, at, surface) : undefined
  if (named) return { what: 'nothing', start: label.start, end: at + named.length }
  const name = matchAt(formOf(label.row), passage.text, at)
  if (!name || (!strict && endsInUnit(name[0]))) return undefined
  const end = at + name[0].length
  if (surface === 'xếp hạng' && isSorting(passage, label.start, end)) return undefined
  if (
    !strict &&
    (countsBehind(passage, end) ||
      isTotal(passage, label.start) ||
      isPlural(passage, label.start) ||
      isListedCount(passage, at) ||
      (surface !== 'số' &&
        !isOfSeries(passage, surface, { start: label.start, end, at }) &&
        (isOfBareCounts(passage, label.start, end) ||
          isBesideCount(passage, surface, { start: label.start, end }))))
  )
    return undefined
  if (strict && as === 'none' && (moneyBehind(passage, end) || isProperName(passage, label.start, end)))
    return undefined
  const span = { start: label.start, end }
  if (as === 'none') return { what: 'nothing', ...span, end: endOfSeries(passage.text, end) }
  const value = /^[\d.]+/.exec(name[0])![0].replace(/\.(?=\d{3}(?!\d))/, '')
  const rank = Number.parseInt(value, 10)
  return { what: 'ordinal', ...span, value: String(rank), unit: passage.text.slice(label.start, at).trim() }
}

const SMALL = /^(?:cấp|loại|bậc|bước|vòng|giai đoạn|học kỳ|hồi) /
const AMOUNT = /(?:[1-9]\d{2,3}|[2-9][1-9])(?![\d.,/])/y
const GROUPED = /[1-9]\d{0,2}\.\d{3}(?![\d.])/y

/**
 * "số lớp 120" counts classes, for its noun is no name behind "số"; "cấp 245" is no level; and no account, no telephone
 * has a number of six digits in groups: "thuê bao di động 123.000".
 */
function isCounted({ text, lower }: Passage, label: number, at: number): boolean {
  const before = lower.slice(Math.max(0, label - 4), label)
  if (lastWords(/số $/, before) && !lower.startsWith('số', label)) return true
  if (SMALL.test(lower.slice(label, at)) && fitsAt(AMOUNT, text, at)) return true
  return !/^(?:số|mã|lúc|mục|điều|tiêu|chỉ)/.test(lower.slice(label, label + 4)) && fitsAt(GROUPED, text, at)
}

/** "đạt yêu cầu 213 cơ sở" has no bridge with a number, "hòa giải 08 vụ" no prize, "môi trường 5" no school, "hoàn thành nhiệm vụ 04" no task. */
function endsAnotherWord(lower: string, start: number, surface: string): boolean {
  const before = lower.slice(Math.max(0, start - 20), start)
  return OTHER_WORDS.some((word) => word.label === surface && word.before.test(before))
}

const OTHER_WORDS = Object.entries(JOINED).map(([label, before]) => ({
  label,
  before: new RegExp(`(?:${before}) $`),
}))

/** "nâng cấp 850m đường": the letter is a unit, where "tổ 5a" has a name. */
const endsInUnit = (name: string): boolean => /\d[mglđh]$/.test(name)

const endOfSeries = (text: string, end: number): number => end + (matchAt(MORE, text, end)?.[0].length ?? 0)

/** "Ia Ga 05 hộ" counts households of Ia Ga: the noun is the second word of a name. */
const isProperName = (passage: Passage, start: number, end: number): boolean =>
  isCapitalAt(passage.text, start) &&
  /\p{Lu}\p{L}* \p{Lu}$/u.test(passage.text.slice(Math.max(0, start - 12), start + 1)) &&
  /^ \p{Ll}/u.test(passage.text.slice(end, end + 2)) &&
  countsBehind(passage, end)

const moneyBehind = (passage: Passage, end: number): boolean => {
  const dimension = rowAt(passage, end + 1)?.dimension
  return (
    passage.text[end] === ' ' &&
    (dimension === 'money' || /^ (?:triệu|tỷ|nghìn)(?= )/.test(passage.lower.slice(end, end + 7)))
  )
}

/** "tổng số 12", "dân tộc thiểu số 9" are counts, "số 12" a name. */
const isTotal = ({ lower }: Passage, start: number): boolean =>
  BEFORE_SUM.test(lower.slice(Math.max(0, start - 6), start)) && lower.startsWith('số', start)

const BEFORE_SUM = new RegExp(`(?:${BEFORE_SUMS.join('|')}) $`)

/** "có các thôn 12, 13": names; "toàn bộ 12 thôn" does not come here. */
const isPlural = ({ lower }: Passage, start: number): boolean =>
  lower.startsWith('số ', start) &&
  start > 0 &&
  /[^\p{L}](?:nhiều|vài) $/u.test(lower.slice(Math.max(0, start - 7), start))
