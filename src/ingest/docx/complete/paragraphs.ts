import { mergeLooks, type RunLook } from '../look.ts'
import type { ParagraphStyle } from '../styles.ts'
import { child, element, toggle, value, type XmlElement } from '../xml/element.ts'
import { composeRuns, shows } from './compose-runs.ts'
import { type Handlers, type Piece, type Reading, skip } from './reading.ts'
import { isInserted, runsOn } from './revisions.ts'
import { isContents } from './wrappers.ts'

/** Paragraphs: their number is written before their text, and empty ones are left out. */
export const paragraphHandlers: Handlers = {
  'w:p': (paragraph, reading) => {
    const properties = child(paragraph, 'w:pPr')
    const { look, styleLook } = reading
    reading.ledger.enterParagraph()
    if (isInserted(properties)) reading.insertions++
    reading.styleLook = lookOf(reading.styles.paragraph(value(properties, 'w:pStyle')), reading)
    reading.look = reading.styleLook
    reading.read(paragraph.children)
    closeParagraph(properties, reading)
    reading.look = look
    reading.styleLook = styleLook
  },
  'w:pPr': skip,
}

function lookOf(style: ParagraphStyle, { tableLook, styles }: Reading): RunLook {
  return tableLook ? mergeLooks([styles.defaults, tableLook, style.own]) : style.look
}

/**
 * Puts the open pieces among the blocks as one paragraph, then the text boxes that hang on it.
 *
 * A paragraph whose end is hidden runs on into the next one behind its own number, as Word sets a heading and the text after
 * it on one line; when all of it is hidden it is not on the page, and is not counted.
 */
export function closeParagraph(properties: XmlElement | undefined, reading: Reading): void {
  if (runsOn(properties)) return
  const style = reading.styles.paragraph(value(properties, 'w:pStyle'))
  const endsHidden = toggle(child(properties, 'w:rPr'), 'w:vanish') === true
  const isShown = !endsHidden || reading.pieces.some(shows)
  const label = properties && isShown && !reading.isNumbered ? labelOf(properties, style, reading) : undefined
  const pieces = label ? [label.piece, ...reading.pieces] : reading.pieces
  if (endsHidden && isShown) {
    Object.assign(reading, { pieces, isNumbered: reading.isNumbered || label !== undefined })
    return
  }
  const { boxes } = reading
  Object.assign(reading, { pieces: [], boxes: [], isNumbered: false })
  if (!loseContents(style, pieces, reading)) {
    const runs = composeRuns(pieces, reading)
    const kept = [...headingOf(properties, style), ...(label?.bullet ? [indentOf(label)] : [])]
    const looks = kept.length > 0 ? [element('w:pPr', {}, kept)] : []
    if (runs.length > 0) reading.blocks.push(element('w:p', {}, [...looks, ...runs]))
  }
  for (const box of boxes) reading.blocks.push(box)
}

/** A number or bullet that Word prints before a paragraph, set as its first letters are. */
interface Printed {
  readonly piece: Piece
  readonly bullet: boolean
  /** NaN when nothing says it. */
  readonly level: number
}

function labelOf(properties: XmlElement, style: ParagraphStyle, reading: Reading): Printed | undefined {
  const numbering = child(properties, 'w:numPr')
  const level = Number(value(numbering, 'w:ilvl') ?? style.level ?? Number.NaN)
  const label = reading.counters.next({
    styles: style.ids,
    numId: value(numbering, 'w:numId') ?? style.numId,
    level,
  })
  if (!label) return undefined
  if (label.unknown)
    reading.ledger.remark('number', `A number of the format "${label.unknown}" is not written out.`, '')
  const first = reading.pieces.find(({ content }) => typeof content === 'string')
  if (label.text === '' || (label.bullet && !first)) return undefined
  const font = label.font ?? reading.styleLook.font
  const look = mergeLooks([reading.styleLook, first?.look ?? {}, { font, raised: 'baseline' }])
  return { piece: { look, content: label.text }, bullet: label.bullet, level }
}

/** Tells the reader of the tree how deep a bullet stands in its list. */
const indentOf = ({ level }: Printed): XmlElement =>
  element('w:ind', { 'w:start': String(Number.isNaN(level) ? 0 : level) })

/** Marks a heading for the reader of the tree; the number of the style counts from 1. */
function headingOf(properties: XmlElement | undefined, style: ParagraphStyle): XmlElement[] {
  const level = Number(value(properties, 'w:outlineLvl') ?? style.outline ?? 9)
  if (!(level >= 0 && level < 9)) return []
  return [element('w:pStyle', { 'w:val': `Heading${level + 1}` })]
}

/** A list of contents repeats the headings with their pages: read as text, every section would stand twice. */
function loseContents(style: ParagraphStyle, pieces: readonly Piece[], reading: Reading): boolean {
  const text = pieces.map(({ content }) => (typeof content === 'string' ? content : ' ')).join('')
  const listed = isContents(style.name) || (reading.fields.inContents() && /\s\d{1,4}\s*$/.test(text))
  if (listed) reading.ledger.lose('contents', 'The line belongs to a list of contents.', text.trim())
  return listed
}
