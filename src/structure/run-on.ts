import {
  AGENCIES_BELOW,
  CARRIED_OUT,
  GROUNDS,
  MOTTOS,
  PRINTED_KINDS,
  STAFF_AGENCIES,
} from '../lexicon/letterhead.ts'
import { linesOf } from './layout.ts'
import { DATE, NUMBER } from './letterhead-lines.ts'
import { slice } from './passage.ts'
import type { Piece } from './piece.ts'

const LONGEST = 1_500
const LONGEST_NAME = 100
const MOTTO = new RegExp(MOTTOS.map((motto) => motto.replace(/ - /g, '\\s*[-–—]\\s*')).join('|'), 'giu')
const inCapitals = (words: readonly string[]): string => words.map((word) => word.toUpperCase()).join('|')
const KIND = new RegExp(`(?<=[\\s\\d])(?:${inCapitals(PRINTED_KINDS)})(?=\\s|$)`, 'u')
const BODY = new RegExp(
  `(?<=\\s)(?:Thực hiện (?:${CARRIED_OUT.join('|')})|Căn cứ (?:${GROUNDS.join('|')})|Kính gửi\\s*:)`,
  'u',
)

/** "UBND TỈNH LẠNG GIANG SỞ CÔNG THƯƠNG": where the agency begins behind the place of the one above it. */
const AGENCY_BELOW = new RegExp(
  `^[\\s*_|]*(?:UBND|[ỦU][ỶY] BAN NHÂN DÂN)\\s(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ)(?:\\s(?!${inCapitals(STAFF_AGENCIES)})\\p{Lu}+){1,4}\\s(?=(?:${inCapitals(AGENCIES_BELOW)})\\s)`,
  'u',
)

/** More lines than two columns of a letterhead take. */
const MOST_LINES = 8

/**
 * A letterhead that a program read as one line, or whose two columns it read line by line, cut where its components meet:
 * emblem, number, place and date, kind of document, first words of the text. Any other piece stays as it is.
 */
export function cutRunOn(piece: Piece): Piece[] {
  const { value } = piece.passage
  if (piece.table || piece.bullet || value.length > LONGEST) return [piece]
  return value.includes('\n') ? cutLines(piece) : cutLine(piece)
}

/** "HĐND XÃ LONG PHÚ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" over "BAN PHÁP CHẾ Độc lập - Tự do - Hạnh phúc": both emblems behind words. */
function cutLines(piece: Piece): Piece[] {
  const lines = linesOf(piece.passage).map((passage) => ({ ...piece, passage }))
  const behind = lines.filter(({ passage }) => passage.value.slice(1).search(MOTTO) >= 0)
  if (behind.length < 2 || lines.length > MOST_LINES) return [piece]
  return lines.flatMap((line) => cutAt(line, marksIn(line.passage.value)))
}

function cutLine(piece: Piece): Piece[] {
  const { value } = piece.passage
  const marks = marksIn(value)
  if (marks.filter(([from]) => from > 0).length === 0) return [piece]
  const [first] = marks
  if (marks.length < 2 && !endsInNumber(value, first![0]) && !endsInEmblem(value, first!)) return [piece]
  return cutAt(piece, marks)
}

function cutAt(piece: Piece, marks: readonly (readonly [number, number])[]): Piece[] {
  const { value } = piece.passage
  const agency = AGENCY_BELOW.exec(value)?.[0].length ?? 0
  const cuts = [...new Set([0, agency, ...marks.flat(), value.length])].sort((a, b) => a - b)
  return cuts
    .slice(1)
    .map((end, index) => ({ ...piece, passage: slice(piece.passage, cuts[index]!, end) }))
    .filter((part) => part.passage.value !== '')
}

/** True of an agency with the number of the document behind it and nothing else, as a cell may hold them. */
const endsInNumber = (value: string, at: number): boolean =>
  NUMBER.test(value.slice(at)) &&
  value.slice(0, at) === value.slice(0, at).toUpperCase() &&
  value.length < 200

/** True of a line of the agency's name with a line of the emblem behind it: two columns parted by a tab or by blanks. */
const endsInEmblem = (value: string, [from, to]: readonly [number, number]): boolean =>
  from < LONGEST_NAME &&
  value.slice(0, from) === value.slice(0, from).toUpperCase() &&
  !/[\p{L}\d]/u.test(value.slice(to))

/** Where each component stands, as half-open stretches. */
function marksIn(value: string): [number, number][] {
  const marks: [number, number][] = Array.from(value.matchAll(MOTTO), (match) => [
    match.index,
    match.index + match[0].length,
  ])
  for (const form of [NUMBER, DATE]) {
    const match = form.exec(value)
    if (match) marks.push([match.index + leading(match[0]), match.index + match[0].length])
  }
  const after = Math.max(0, ...marks.map(([, end]) => end))
  const kind = marks.length > 0 ? KIND.exec(value.slice(after)) : null
  if (!kind) return marks
  const from = after + kind.index
  const body = BODY.exec(value.slice(from))
  return [
    ...marks,
    [from, from + kind[0].length],
    ...(body ? [[from + body.index, from + body.index] as [number, number]] : []),
  ]
}

const leading = (text: string): number => text.length - text.trimStart().length
