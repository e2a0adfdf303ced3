import { CITED_MATTERS, ISSUER_HEADS } from '../../lexicon/document-kinds.ts'
import { matchAt, type Passage } from '../passage.ts'
import { edtf } from './calendar.ts'

/** Behind a document's number: its date, who issued it, and what it is about; null for what is not said. */
export interface CitedAround {
  readonly date: string | null
  readonly issuer: string | null
  readonly subject: string | null
  /** One past the date, or past the number when there is none. */
  readonly end: number
}

const NUMERIC = /[,;]?\s*(?:ban hành |ký )?(?:ngày )?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/y
const WORDED = /[,;]?\s*(?:ban hành |ký )?ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/y
const YEAR = /,? (?:ban hành )?năm ((?:19|20)\d{2})(?!\d)(?= của )/y
const ISSUER =
  /,?\s*của ((?:[^\s,;.:()[\]“”"]+ ){0,11}?[^\s,;.:()[\]“”"]+)(?=\s*(?:[,;.:()[\]“”"]|$)| (?:về|quy định|ban hành|hướng dẫn|và|giao|cho|do|sửa đổi|thì|là|đã|đến|tại|với|trong)[ ,])/y
const ISSUER_WORD = new RegExp(`^(?:${ISSUER_HEADS.join('|')})`)
const SUBJECT = new RegExp(`,?\\s*(?:\\(?v/v|${CITED_MATTERS.join('|')}) ([^;.()[\\]“”"\\n]{3,200})`, 'y')

/** What stands behind the number of a cited document. */
export function citedAround(passage: Passage, from: number): CitedAround {
  const dated = dateBehind(passage.lower, from)
  const issuer = matchAt(ISSUER, passage.lower, dated.end)
  const known = issuer && ISSUER_WORD.test(issuer[1]!) ? issuer : null
  const end = known ? dated.end + known[0].length : dated.end
  const subject = matchAt(SUBJECT, passage.lower, end)
  return {
    ...dated,
    issuer: known ? passage.text.slice(end - known[1]!.length, end) : null,
    subject: subject
      ? passage.text
          .slice(end, end + subject[0].length)
          .replace(/^[\s,(]+/, '')
          .trim()
      : null,
  }
}

function dateBehind(lower: string, from: number): { date: string | null; end: number } {
  const day = matchAt(NUMERIC, lower, from) ?? matchAt(WORDED, lower, from)
  if (day) {
    const [printed, d, m, y] = day
    const date = edtf({ day: Number(d), month: Number(m), year: Number(y) })
    return { date: date ?? printed.replace(/^\D+/, ''), end: from + printed.length }
  }
  const year = matchAt(YEAR, lower, from)
  return year ? { date: year[1]!, end: from + year[0].length } : { date: null, end: from }
}
