import { DATE_CUES, type DatePart } from '../../lexicon/date-cues.ts'
import { charSet, isOfSetAt } from '../chars.ts'
import type { DateDraft } from '../draft.ts'
import { isDigitAt, matchAt, type Passage, signBehind } from '../passage.ts'
import { bySurface, rowBefore } from '../phrase-before.ts'
import { bySign } from './by-sign.ts'
import { edtf } from './calendar.ts'
import { countsSomething } from './counts-something.ts'
import type { DateForm } from './date-form.ts'
import { DATE_FORMS } from './date-forms.ts'
import { scannedDate } from './date-scanned.ts'
import { listedDay } from './day-list.ts'
import { dayOfSpan } from './day-span.ts'
import { feastDay } from './feast-day.ts'
import { listedMonth } from './month-list.ts'
import { bareYear } from './year.ts'

const CUES = bySurface(DATE_CUES)

/** The forms that a word before the digits allows. */
const formsAfter = (part: DatePart | null) =>
  bySign(DATE_FORMS.filter(({ after }) => after === null || after === part))

const FORMS = {
  none: formsAfter(null),
  day: formsAfter('day'),
  month: formsAfter('month'),
  year: formsAfter('year'),
}

/** The date whose digits begin at a place; undefined when they begin none. */
export function readDate(passage: Passage, at: number, floor: number): DateDraft | undefined {
  const before = rowBefore(CUES, passage, { at, floor })
  const cue = before && isOfEarlierTime(passage, before.start) ? undefined : before
  if (!cue && !goesOn(passage.lower, at)) return undefined
  const sign = signBehind(passage.lower, at)
  const listed =
    listedDay(passage, at, sign) ?? (LIST_SIGNS.includes(sign) ? listedMonth(passage, at) : undefined)
  if (listed) return { what: 'date', start: cue?.start ?? at, ...listed, remarks: [] }
  const scanned = cue ? scannedDate(passage, at, cue) : undefined
  if (scanned) return scanned
  for (const form of FORMS[cue?.row.part ?? 'none'](sign)) {
    const match = matchAt(form.pattern, passage.lower, at)
    if (!match) continue
    const end = at + match[0].length
    const date = edtf(form.parts(match))
    if (date === undefined && !isSpoiled(form, match[0])) continue
    if (form.after === null && twoNumbers.test(match[0]) && countsSomething(passage, end)) continue
    const remarks = date === undefined ? ['impossible-date'] : []
    return { what: 'date', start: cue?.start ?? at, end, date: date ?? match[0], remarks }
  }
  return (
    bareYear(passage, at, floor) ??
    (sign === '/' || sign === '-'
      ? (feastDay(passage, at) ?? dayOfSpan(passage, at) ?? zeroPadded(passage, at))
      : undefined)
  )
}

/** Signs behind a month of a list. */
const LIST_SIGNS = ',;/ '

/** "năm trước 11/16 trường": the word in front of a figure ends the name of a time, and announces no day. */
const isOfEarlierTime = ({ lower }: Passage, cue: number): boolean =>
  lower.startsWith('trước', cue) &&
  /(?:năm|kỳ|vụ|khóa|đợt|lần|mùa) $/u.test(lower.slice(Math.max(0, cue - 6), cue))

/**
 * True where a date may begin with no word before it: one or two digits with a mark or a blank behind them, or a year.
 * Most figures are none of these.
 */
function goesOn(lower: string, at: number): boolean {
  if (!isDigitAt(lower, at + 1)) return isDateMark(lower, at + 1)
  if (!isDigitAt(lower, at + 2)) return isDateMark(lower, at + 2)
  return isDigitAt(lower, at + 3) && !isDigitAt(lower, at + 4)
}

/** A mark of dates behind digits, or a blank with "tháng", "và", "đến" or a mark behind it. */
function isDateMark(lower: string, at: number): boolean {
  const next = lower[at]
  return next === ' ' || next === '\n'
    ? at + 1 === lower.length || isOfSetAt(DATE_GOES_ON, lower, at + 1) || lower.startsWith('năm ', at + 1)
    : isOfSetAt(MARKS_OF_DATES, lower, at)
}

const MARKS_OF_DATES = charSet('/.-–,;')
const DATE_GOES_ON = charSet('tvđ/.-–h')

/** A printed date that does not exist is kept; other digits with a slash are none. */
const isSpoiled = (form: DateForm, printed: string): boolean =>
  form.after === 'day' ||
  (form.after === null &&
    /\d{4}/.test(printed) &&
    /[/.\- ]\d{1,2}[/.\- ]| tháng /.test(printed) &&
    !/^\d+\.\d+\.\d+$/.test(printed))

/** A month and a year, which may as well be a part and its whole; three numbers are a date whatever follows. */
const twoNumbers = /^\d+\/\d+$/

/** "21/02" alone: a day that no share of a whole would be printed as. */
function zeroPadded(passage: Passage, at: number): DateDraft | undefined {
  if (passage.text[at + 2] !== '/') return undefined
  const match = matchAt(/([0-3]\d)\/(0[1-9])(?![\d/.,])/y, passage.text, at)
  if (!match || Number(match[1]) <= Number(match[2]) || readsOn(passage, at + 5)) return undefined
  const date = edtf({ day: Number(match[1]), month: Number(match[2]) })
  return date === undefined ? undefined : { what: 'date', start: at, end: at + 5, date, remarks: [] }
}

const readsOn = ({ text }: Passage, end: number): boolean => /^\s*[\p{L}%)]/u.test(text.slice(end, end + 4))
