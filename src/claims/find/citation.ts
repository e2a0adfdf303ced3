import { DOCUMENT_KINDS, type DocumentKindRow } from '../../lexicon/index.ts'
import type { CitationDraft, Nothing } from '../draft.ts'
import { isDigitAt, isLetter, isPlainLetterAt, matchAt, type Passage, skipBlanks } from '../passage.ts'
import { bySurface, type Found, rowBefore } from '../phrase-before.ts'
import { citedAround } from './citation-context.ts'
import { endOfSymbol } from './symbol.ts'
import { rowAt } from './unit.ts'

const KINDS = bySurface(DOCUMENT_KINDS)
/** A form or a norm with a symbol of its own: "Biểu số 01a/TH", "QCVN 40:2011/BTNMT". */
const FORM = /(?:^|[^\p{L}])(?:biểu|mẫu|phụ lục|biểu mẫu|mẫu biểu|bảng|qcvn|tcvn|tcn) (?:\d+[:-])?$/u
/** A number without a symbol: "98/2023", "06". */
const BARE = /\d{1,5}(?:[a-dđ](?!\p{L}))?(?:\/(?:19|20)\d{2})?(?![\d%]|[.,/]\d)/uy

/** The citation whose number begins at a place; nothing when it continues a list of articles. */
export function readCitation(
  passage: Passage,
  at: number,
  floor: number,
): CitationDraft | Nothing | undefined {
  const symbol = mayBeSymbol(passage.text, at) ? endOfSymbol(passage.text, at) : undefined
  const kind = kindBefore(passage, at, floor)
  if (symbol && !kind?.row && FORM.test(passage.lower.slice(Math.max(floor, at - 16), kind?.at ?? at)))
    return { what: 'nothing', start: at, end: symbol }
  if (symbol) return cited(passage, { start: kind?.start ?? kind?.at ?? at, at, end: symbol }, kind)
  if (!kind?.row) return undefined
  const bare = matchAt(BARE, passage.text, at)
  if (!bare) return undefined
  const end = at + bare[0].length
  if (!kind.numbered && (!isCited(passage, kind) || unitBehind(passage, end))) return undefined
  return cited(passage, { start: kind.start, at, end }, kind)
}

/** A slash or a dash behind digits, without which there is no symbol. */
function mayBeSymbol(text: string, at: number): boolean {
  let end = at + 1
  while (end < at + 11 && (isDigitAt(text, end) || text[end] === '.')) end++
  if (isLetter(text[end])) end++
  end = skipBlanks(text, end)
  return text[end] === '/' || text[end] === '-'
}

interface Kind {
  readonly row: DocumentKindRow | undefined
  readonly start: number
  readonly at: number
  /** True when "số" stands before the number. */
  readonly numbered: boolean
}

/** Start of "số" or "từ số" before a place, a colon and a blank between them or not; −1 for none. */
function numberWords(lower: string, at: number, floor: number): number {
  let end = at
  if (lower[end - 1] === ' ') end--
  if (lower[end - 1] === ':') end--
  const start = end - NUMBER_WORD.length
  if (start < floor || !lower.startsWith(NUMBER_WORD, start)) return -1
  const from = start - FROM_WORD.length
  const isFrom = from >= floor && lower.startsWith(FROM_WORD, from)
  if (isFrom && (from === floor || !isPlainLetterAt(lower, from - 1))) return from
  return start === floor || !isPlainLetterAt(lower, start - 1) ? start : -1
}

const NUMBER_WORD = 'số'
const FROM_WORD = 'từ '

/** The kind of document before a number, past "số" and "từ số". */
function kindBefore(passage: Passage, at: number, floor: number): Kind | undefined {
  const word = numberWords(passage.lower, at, floor)
  const from = word < 0 ? at : word
  const found: Found<DocumentKindRow> | undefined = rowBefore(KINDS, passage, { at: from, floor })
  if (found) return { row: found.row, start: found.start, at: from, numbered: word >= 0 }
  return word < 0 ? undefined : { row: undefined, start: from, at: from, numbered: true }
}

/** Only a kind with a capital letter takes a bare number: "Nghị quyết 42", not "quyết định 42". */
const isCited = ({ text }: Passage, kind: Kind): boolean =>
  kind.row!.bare && /\p{Lu}/u.test(text[kind.start] ?? '')

function unitBehind(passage: Passage, end: number): boolean {
  const from = skipBlanks(passage.text, end)
  if (from === end) return isLetter(passage.text[end])
  const row = rowAt(passage, from)
  if (/^(?:năm|tháng) \d/.test(passage.lower.slice(from, from + 7))) return false
  return row !== undefined && row.dimension !== 'count'
    ? !passage.lower.startsWith('năm', from)
    : row?.group === 'people'
}

/** The citation with what stands behind its number: date, issuer, subject. */
function cited(
  passage: Passage,
  span: { start: number; at: number; end: number },
  kind: Kind | undefined,
): CitationDraft {
  const around = citedAround(passage, span.end)
  const number = passage.text.slice(span.at, span.end).replaceAll(' ', '').replace(/\.$/, '')
  return {
    what: 'citation',
    start: span.start,
    end: around.end,
    number,
    documentKind: kind?.row?.surface ?? '',
    date: around.date,
    issuer: around.issuer,
    documentSubject: around.subject,
  }
}
