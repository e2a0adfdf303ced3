import { fontCharset } from '../../characters/index.ts'
import { joinSources, realign, writeSources } from '../letters.ts'
import type { RunLook } from '../look.ts'
import { element, type XmlElement } from '../xml/element.ts'
import type { Piece, Reading } from './reading.ts'
import { isSymbolFont, symbolsOf } from './symbols.ts'

/**
 * Runs for the reader of the tree: neighbours of one look are one run, letters of legacy fonts are Unicode.
 * None for a paragraph that shows nothing.
 */
export function composeRuns(pieces: readonly Piece[], reading: Reading): XmlElement[] {
  const first = pieces.findIndex(shows)
  if (first < 0) return []
  const last = pieces.findLastIndex(shows)
  const kept = pieces.filter((piece, at) => !isPaperBreak(piece) || (first < at && at < last))
  return join(raiseLifted(kept)).map((piece) => composeRun(piece, reading))
}

/** True for what can be seen on the page. */
export const shows = ({ content }: Piece): boolean =>
  typeof content === 'string' ? /\S/.test(content) : content.name !== 'w:tab' && content.name !== 'w:br'

/** True for the break of a page or column, which ends a line only where text stands on both sides of it. */
const isPaperBreak = ({ content }: Piece): boolean =>
  typeof content !== 'string' && content.name === 'w:br' && content.attributes['w:type'] !== undefined

/** Half points by which a digit must be moved to be an exponent or the mark of a note. */
const LIFT = 3
const SHORT = /^[\d()+-]{1,4}$/

/**
 * Digits that are moved above or below the line beside them, as some programs write exponents, are raised or lowered. A
 * whole line may be moved for its looks.
 */
function raiseLifted(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ look }) => look.lifted)) return pieces
  const isLevel = ({ look, content }: Piece): boolean =>
    typeof content === 'string' && /\p{L}|\d/u.test(content) && !look.lifted
  if (!pieces.some(isLevel)) return pieces
  return pieces.map((piece) => {
    const { lifted = 0, raised } = piece.look
    const isOwn = raised === undefined && Math.abs(lifted) >= LIFT
    if (!isOwn || typeof piece.content !== 'string' || !SHORT.test(piece.content)) return piece
    return { ...piece, look: { ...piece.look, raised: lifted > 0 ? 'superscript' : 'subscript' } }
  })
}

/** Joins neighbouring texts that differ in nothing that matters: letters may be split over runs. */
function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const alike = last && typeof last.content === 'string' && typeof piece.content === 'string'
    if (alike && same(last.look, piece.look)) joined[joined.length - 1] = joinTwo(last, piece)
    else joined.push(piece)
  }
  return joined
}

function joinTwo(first: Piece, second: Piece): Piece {
  const content = `${first.content}${second.content}`
  if (!first.sources && !second.sources) return { look: first.look, content }
  const { length } = first.content as string
  return { look: first.look, content, sources: joinSources(first.sources, length, second.sources) }
}

function same(a: RunLook, b: RunLook): boolean {
  return (
    (a.bold ?? false) === (b.bold ?? false) &&
    (a.caps ?? false) === (b.caps ?? false) &&
    (a.raised ?? 'baseline') === (b.raised ?? 'baseline') &&
    (a.font === b.font || (isPlain(a.font) && isPlain(b.font)))
  )
}

const isPlain = (font: string | undefined): boolean => !isSymbolFont(font) && !fontCharset(font)

function composeRun({ look, content, sources }: Piece, reading: Reading): XmlElement {
  const properties: XmlElement[] = []
  if (look.bold) properties.push(element('w:b'))
  if (look.raised && look.raised !== 'baseline')
    properties.push(element('w:vertAlign', { 'w:val': look.raised }))
  const composed = composeContent(look, content, reading)
  if (sources) {
    const text = composed.map(({ children }) => (children.length > 0 ? children.join('') : ' ')).join('')
    const known = realign(sources, content as string, text)
    properties.push(element('w:rFonts', { 'w:ascii': writeSources(known) }))
  }
  return element('w:r', {}, [element('w:rPr', {}, properties), ...composed])
}

const unpapered = (mark: XmlElement): XmlElement => (mark.name === 'w:br' ? element('w:br') : mark)

function composeContent(look: RunLook, content: Piece['content'], reading: Reading): XmlElement[] {
  if (typeof content !== 'string')
    return content.name === 'w:sym' ? symbolsOf(content, reading.ledger) : [unpapered(content)]
  const decoded = reading.decode(content, look.font)
  if (decoded.charset)
    reading.ledger.remark('legacy-charset', `Text in ${look.font} was read as ${decoded.charset}.`, content)
  const text = look.caps ? decoded.text.toLocaleUpperCase('vi') : decoded.text
  return symbolsOf(element('w:t', { 'w:font': look.font ?? '' }, [text]), reading.ledger)
}
