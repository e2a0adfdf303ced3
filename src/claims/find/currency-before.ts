import { UNITS } from '../../lexicon/index.ts'
import type { Numeral, UnitReading } from '../draft.ts'
import { fitsAt, type Passage } from '../passage.ts'

const SIGNS = '$€£¥₩₹₫'
/** The signs, and the last letters of the codes. */
const LAST = `${SIGNS}DĐRYPBWKF`
/** Codes as banks print them before the amount: "USD 500", "VNĐ 1.200.000", "US$500". */
const CODE = /(?:^|[^\p{L}\d/])(US\$|(?:USD|VND|VNĐ|EUR|GBP|JPY|CNY|RMB|KRW|THB|LAK|KHR|AUD|SGD|CHF) ?)$/u

/** "USD1,23", "VND5.000.000": whether the letters right before digits with marks are the code of a currency; "EUR1", "LAK47" are names. */
export const endsWithCode = (text: string, at: number, floor: number): boolean =>
  LAST.includes(text[at - 1] ?? ' ') && fitsAt(MARKED, text, at) && codeBefore(text, at, floor) !== undefined

const MARKED = /\d+(?:[.,]\d+|\s?(?:tỷ|tỉ|triệu|nghìn|ngàn|tr)(?!\p{L}))/uy

const codeBefore = (text: string, at: number, floor: number): string | undefined =>
  CODE.exec(text.slice(Math.max(floor, at - 6), at))?.[1]

/** A currency printed before a number, and where it begins; undefined when none is. */
export function currencyBefore(
  { text }: Passage,
  { start, end }: Numeral,
  floor: number,
): { unit: UnitReading; start: number } | undefined {
  const before = text[start - 1]
  const last = before === ' ' ? text[start - 2] : before
  if (before === undefined || last === undefined || start <= floor || !LAST.includes(last)) return undefined
  const code = codeBefore(text, start, floor)
  const sign = SIGNS.includes(last) && (before === last || start - 2 >= floor) ? last : undefined
  const printed = code?.trim() ?? sign
  const row = printed === undefined ? undefined : UNITS.get(printed.toLowerCase())
  if (!row || !printed) return undefined
  const unit = {
    unit: printed,
    code: row.code,
    factor: '1',
    dimension: 'money',
    group: undefined,
    scaled: false,
    per: undefined,
    end,
  } as const
  return { unit, start: start - (code ?? (before === ' ' ? `${printed} ` : printed)).length }
}

/** Whether a sign or code of money stands right before a number. */
export const isSigned = (text: string, { start }: Numeral): boolean =>
  SIGNS.includes(text[start - 1] ?? ' ') || endsWithCode(text, start, 0)

/** "$1.2 tỷ": the scale behind the number and the currency before it are one unit. */
export const withScale = (currency: UnitReading, scale: UnitReading): UnitReading => ({
  ...scale,
  unit: `${scale.unit} ${currency.unit}`,
  code: currency.code,
  dimension: 'money',
})

/**
 * An amount of whole currency with three digits behind its comma, "giá 12,500 đồng", is of thousands: the đồng has no parts, and
 * others have two decimals. A price of other currencies, "1,250 USD/lít", and an exchange rate, "1 EUR = 1,085 USD", may have more.
 */
export function inWholes({ text }: Passage, numeral: Numeral, unit: UnitReading | undefined): Numeral {
  if (numeral.decimals !== 3 || unit?.dimension !== 'money' || unit.factor !== '1') return numeral
  if (unit.code === 'VND') return inEnglish(numeral)
  const around = text.slice(Math.max(0, numeral.start - NEAR), unit.end + NEAR)
  const isRate = EXCHANGED.test(text.slice(Math.max(0, numeral.start - NEAR), numeral.start))
  return unit.per !== undefined || isRate || around.includes(`${unit.unit}/`) ? numeral : inEnglish(numeral)
}

/** Units of text around an amount in which a price of its currency is told: "82,34 USD/thùng, tăng 1,125 USD". */
const NEAR = 80
const EXCHANGED = /(?:=|≈|(?:đổi|ăn|bằng|lấy|lấy được|đổi được|tương đương)) ?$/u

/** Behind a currency that is printed first, amounts are written as in English: "USD 1,000" is a thousand. */
export function inEnglish(numeral: Numeral): Numeral {
  if (numeral.mark !== 'comma' || numeral.decimals !== 3 || numeral.value.startsWith('0')) return numeral
  const value = numeral.value.replace('.', '')
  return { ...numeral, value, decimals: 0, mark: 'point', remarks: [...numeral.remarks, 'comma-groups'] }
}
