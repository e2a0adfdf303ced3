import { PRINTED_KINDS } from '../lexicon/letterhead.ts'
import { linesOf } from './layout.ts'
import { numberingOf } from './numbering.ts'
import { isBold } from './passage.ts'
import type { Piece } from './piece.ts'
import { isTitle } from './signer.ts'

/** The kind of document as printed, and the words of its subject that stand beside it. */
export interface Kind {
  readonly type: string
  readonly rest: string
}

const LONGEST_SUBJECT = 600
const KINDS = [...PRINTED_KINDS].sort((a, b) => b.length - a.length)

/** The kind of document that a piece names in capitals, alone or before its subject; undefined otherwise. */
export function kindOf(piece: Piece): Kind | undefined {
  if (piece.table || piece.bullet || piece.passage.value.length > LONGEST_SUBJECT) return undefined
  const value = piece.passage.value.replace(/^[\s_*-]+/, '')
  const lower = value.toLowerCase()
  const kind = KINDS.find((name) => lower.startsWith(name) && !/^[\p{L}\d]/u.test(lower.slice(name.length)))
  if (!kind) return undefined
  const type = value.slice(0, kind.length)
  const rest = value.slice(kind.length).replace(/^[\s:_*-]+/, '')
  const isCapital = type === type.toUpperCase()
  return isCapital || (rest === '' && piece.heading > 0) || (rest === '' && isBold(piece.passage))
    ? { type, rest }
    : undefined
}

/** What stands under the kind of a document, and one past the last piece of it. */
export interface Subject {
  readonly text: string | null
  /** The agency that wrote it, where its name stands under the title, as papers for a conference have it. */
  readonly issuer: string | null
  readonly end: number
}

/**
 * The subject: the title lines under the kind of document.
 *
 * A line in brackets ("(Từ ngày …)") and a drawn line belong to the letterhead, but not to the subject.
 */
export function subjectOf(pieces: readonly Piece[], at: number, kind: Kind): Subject {
  const parts = titleLines(kind.rest)
  let issuer: string | null = null
  let end = at + 1
  for (; end < pieces.length; end++) {
    const piece = pieces[end]!
    const { value } = piece.passage
    if (
      piece.table ||
      piece.bullet ||
      numberingOf(value) ||
      /^Kính gửi/i.test(value) ||
      value.length > LONGEST_SUBJECT
    )
      break
    if (isDrawn(value)) continue
    if (parts.length > 0 && namesIssuer(value)) {
      if (isIssuer(value)) issuer ??= value.trim()
      continue
    }
    if (!isTitleLine(piece, parts.length === 0)) break
    parts.push(...titleLines(value, parts.length > 0))
  }
  const text = parts.join(' ').replace(/\s+/g, ' ').trim()
  return { text: withoutLine(text) || null, issuer, end }
}

/** The lines of a title without those in brackets that follow its first. */
const titleLines = (value: string, follows = false): string[] =>
  value.split('\n').filter((line, index) => line !== '' && !((follows || index > 0) && isBracketed(line)))

/** "(Từ ngày 15/12/2023 đến ngày 14/6/2024)". */
const isBracketed = (line: string): boolean => /^\(.*\)$/u.test(line)

/** Under the subject, decisions name who decides, and papers who wrote them. */
const namesIssuer = (value: string): boolean => isTitle(value) || isIssuer(value)

const isIssuer = (value: string): boolean =>
  value.length < 80 &&
  /^(?:Ủy ban|UBND|Sở|Phòng|Hội đồng)\s(?:\p{L}+\s){0,3}(?:\p{Lu}\p{L}*\s?)+$/u.test(value)

const isDrawn = (value: string): boolean => value.length < 100 && /^[\s_*—–.-]*$/.test(value)

function isTitleLine(piece: Piece, isFirst: boolean): boolean {
  const { value } = piece.passage
  if (piece.heading > 0 || linesOf(piece.passage).every((line) => isBold(line) || isBracketed(line.value)))
    return true
  if (/^\(.{3,200}\)$/su.test(value)) return !isFirst
  return isFirst && value.length < 400 && !/[.;,:]$/.test(value)
}

/** The text without the line drawn under it. */
function withoutLine(text: string): string {
  let end = text.length
  while (end > 0 && /[\s_*–—-]/.test(text[end - 1]!)) end--
  return text.slice(0, end)
}
