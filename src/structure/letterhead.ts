import { BARE_AGENCIES, DOCUMENT_KINDS, MOTTOS, SECRECIES, URGENCIES } from '../lexicon/letterhead.ts'
import type { Header } from '../model/index.ts'
import { numberingOf } from './numbering.ts'
import { isBold } from './passage.ts'
import { periodOf } from './period.ts'
import type { Piece } from './piece.ts'

/** The letterhead: what it says, and how many pieces of the document it takes up. */
export interface Letterhead {
  readonly header: Header
  readonly length: number
}

const FARTHEST = 40
const NUMBER =
  /(?:^|\s)Số\s*:?\s*(?<number>[\d.…_]*)\s*(?<symbol>[-/]\s*[A-ZĐ][\p{Lu}\d]*(?:\s*[-/&]\s*[\p{Lu}\d]+)*)/u
const DATE =
  /(?:^|\s)(?<place>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,5})\s*,\s*ngày(?<day>[\s\d.…_]*)tháng(?<month>[\s\d.…_]*)năm\s*(?<year>(?:\d{4})?)/u

/** The letterhead that a document opens with. */
export function readLetterhead(pieces: readonly Piece[]): Letterhead {
  const kindAt = pieces.slice(0, FARTHEST).findIndex((piece) => kindOf(piece.passage.value) !== undefined)
  const top = pieces.slice(0, kindAt < 0 ? topLength(pieces) : kindAt)
  const lines = top.flatMap((piece) => piece.passage.value.split('\n'))
  const kind = kindAt < 0 ? undefined : kindOf(pieces[kindAt]!.passage.value)
  const subject = kind ? subjectOf(pieces, kindAt, kind) : { text: null, end: top.length }
  const addressed = addresseesOf(pieces, subject.end)
  const date = dateOf(lines)
  return {
    header: {
      ...agenciesOf(lines),
      ...numberOf(lines),
      ...date,
      type: kind?.kind ?? null,
      subject: subject.text,
      period: subject.text ? periodOf(subject.text, date.date.year) : null,
      addressees: addressed.names,
      urgency: lines.find((line) => URGENCIES.includes(line.trim().toLowerCase())) ?? null,
      secrecy: lines.find((line) => SECRECIES.includes(line.trim().toLowerCase())) ?? null,
    },
    length: addressed.end,
  }
}

/** The leading pieces of a text without a kind of document that can only be letterhead. */
function topLength(pieces: readonly Piece[]): number {
  let end = 0
  for (const [index, piece] of pieces.slice(0, 12).entries())
    if (NUMBER.test(piece.passage.value) || DATE.test(piece.passage.value) || isMotto(piece.passage.value))
      end = index + 1
  return end
}

const isMotto = (text: string): boolean => {
  const plain = text
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/\s*-\s*/g, ' - ')
    .trim()
  return MOTTOS.some((motto) => plain.includes(motto))
}

function kindOf(value: string): { kind: string; rest: string } | undefined {
  const lower = value.toLowerCase()
  const kind = DOCUMENT_KINDS.filter((name) => lower.startsWith(name)).toSorted(
    (a, b) => b.length - a.length,
  )[0]
  if (!kind) return undefined
  const printed = value.slice(0, kind.length)
  const rest = value.slice(kind.length)
  const isCapital = printed === printed.toUpperCase()
  return (rest.trim() === '' && (isCapital || value.length < 20)) || (isCapital && /^\s/.test(rest))
    ? { kind: printed, rest: rest.trim() }
    : undefined
}

function subjectOf(pieces: readonly Piece[], kindAt: number, kind: { rest: string }) {
  const parts = kind.rest ? [kind.rest] : []
  let end = kindAt + 1
  for (; end < pieces.length; end++) {
    const piece = pieces[end]!
    const { value } = piece.passage
    if (/^[\s_*—–-]*$/.test(value) && !piece.table) continue
    const isTitle = piece.heading > 0 || isBold(piece.passage)
    const isFirst = parts.length === 0 && value.length < 400 && !/[.;,:]$/.test(value)
    if (piece.table || piece.bullet || numberingOf(value) || /^Kính gửi/i.test(value)) break
    if (!isTitle && !isFirst) break
    parts.push(value)
  }
  const text = parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s_]+$/, '')
    .trim()
  return { text: text || null, end }
}

function addresseesOf(pieces: readonly Piece[], from: number): { names: string[]; end: number } {
  const opening = /^Kính gửi\s*:?\s*/i.exec(pieces[from]?.passage.value ?? '')
  if (!opening) return { names: [], end: from }
  const first = pieces[from]!.passage.value.slice(opening[0].length)
  let end = from + 1
  while (pieces[end]?.bullet) end++
  const rows = [
    ...first.split('\n'),
    ...pieces.slice(from + 1, end).flatMap((piece) => piece.passage.value.split('\n')),
  ]
  return {
    names: rows.map((row) => row.replace(/^[-+]\s*/, '').replace(/[.;,\s]+$/, '')).filter(Boolean),
    end,
  }
}

function numberOf(lines: readonly string[]): Pick<Header, 'number' | 'symbol'> {
  for (const line of lines) {
    const groups = NUMBER.exec(line)?.groups
    if (!groups) continue
    const number = (groups.number ?? '').replace(/[.…_]/g, '')
    return { number: number || null, symbol: (groups.symbol ?? '').replace(/\s/g, '').slice(1) || null }
  }
  return { number: null, symbol: null }
}

function dateOf(lines: readonly string[]): Pick<Header, 'place' | 'date'> {
  for (const line of lines) {
    const groups = DATE.exec(line.slice(0, 400))?.groups
    if (!groups) continue
    const part = (text: string | undefined, most: number): number | null => {
      const value = Number((text ?? '').replace(/\D/g, ''))
      return value >= 1 && value <= most ? value : null
    }
    const date = { year: part(groups.year, 9999), month: part(groups.month, 12), day: part(groups.day, 31) }
    return { place: groups.place?.trim() ?? null, date }
  }
  return { place: null, date: { year: null, month: null, day: null } }
}

function agenciesOf(lines: readonly string[]): Pick<Header, 'agency' | 'parentAgency'> {
  const names: string[] = []
  for (const raw of lines) {
    const line = raw.replace(/[_*]+/g, ' ').trim()
    if (NUMBER.test(line) || DATE.test(line)) break
    if (line.length < 3 || line !== line.toUpperCase() || isMotto(line) || !/\p{L}/u.test(line)) continue
    const last = names.at(-1)
    if (last && BARE_AGENCIES.includes(last.toLowerCase())) names[names.length - 1] = `${last} ${line}`
    else names.push(line)
  }
  return {
    agency: names.at(-1) ?? null,
    parentAgency: names.length > 1 ? names.slice(0, -1).join(' ') : null,
  }
}
