import { SaxesParser } from 'saxes'
import { elementName, enter, outermost, type Scope } from '../../ingest/docx/xml/namespaces.ts'
import { hostOf, type Open, runOf } from './host.ts'

/** A stretch of the XML of a part, half-open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A run of text as it stands in the XML. */
export interface Run {
  readonly range: Stretch
  /** Its content, without its properties. */
  readonly inner: Stretch
  /** Its start tag and properties as written: a second run with them looks the same. */
  readonly opening: string
  /** Its end tag as written. */
  readonly closing: string
}

/** One `w:t`, in the order of the XML. */
export interface ScannedText {
  readonly range: Stretch
  /** Its letters, as they stand between its tags; and what they are. */
  readonly inner: Stretch
  readonly value: string
  /** Name of the element as written: "w:t". */
  readonly name: string
  /** The run that it can be cut in; undefined where it cannot: in a text box, in what has an alternative. */
  readonly run: Run | undefined
  /** The outermost element of the paragraph that holds it: marks can stand before and after that. */
  readonly host: Stretch | undefined
  /** "footnote 3" in the body of that note. */
  readonly note: string | undefined
}

/** The mark of a note, "footnote 3", as marks can stand around it, and the note whose body it stands in. */
export interface ScannedMark {
  readonly id: string
  readonly host: Stretch | undefined
  readonly note: string | undefined
}

/** What one has to know of a part to put marks into it. */
export interface Scan {
  readonly texts: readonly ScannedText[]
  readonly marks: readonly ScannedMark[]
  /** Ids of comments that the part mentions. */
  readonly commentIds: readonly number[]
  /** Prefix of the root as written, with its colon: "w:"; and the namespace that it stands for. */
  readonly prefix: string
  readonly namespace: string
  /** The end tag of its root; empty and at its end for a root without one. */
  readonly rootEnd: Stretch
}

const COMMENTS = new Set(['w:comment', 'w:commentReference', 'w:commentRangeStart', 'w:commentRangeEnd'])
/** Properties of content controls that hold one plain value: LibreOffice drops what stands among marks in them. */
const PLAIN = /^[w?]:(?:text|date|dropDownList|comboBox|dataBinding)$/

/** The texts and marks of a part. The XML is well-formed, for it was read before; it has no byte order mark. */
export function scan(xml: string): Scan {
  const open: Open[] = []
  const texts: Draft[] = []
  const marks: ScannedMark[] = []
  const commentIds: number[] = []
  let root = { prefix: '', namespace: '', rootEnd: { start: xml.length, end: xml.length } }
  const parser = new SaxesParser({ position: true })
  parser.on('opentag', (tag) => {
    const attributes = tag.attributes as Record<string, string>
    const element = opened(xml, parser.position, { raw: tag.name, attributes, parent: open.at(-1) })
    if (open.length === 0) root = { ...root, ...prefixOf(tag.name, attributes) }
    open.push(element)
    if (PLAIN.test(element.name) && open.at(-2)?.name === 'w:sdtPr' && open.at(-3)) open.at(-3)!.bound = true
    if (COMMENTS.has(element.name)) commentIds.push(Number(element.id))
    if (element.name === 'w:t') texts.push(textOf(open, xml))
    const kind = /^w:(footnote|endnote)Reference$/.exec(element.name)?.[1]
    if (kind) marks.push({ id: `${kind} ${element.id}`, host: hostOf(open)?.range, note: element.note })
  })
  const addText = (text: string) => {
    if (open.at(-1)?.name === 'w:t') texts.at(-1)!.value += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const element = open.pop()!
    element.range.end = parser.position
    element.inner.end = Math.max(element.inner.start, xml.lastIndexOf('<', parser.position - 1))
    const parent = open.at(-1)
    if (element.name === 'w:rPr' && parent?.name === 'w:r') parent.properties = parser.position
    if (!parent) root = { ...root, rootEnd: { start: element.inner.end, end: element.range.end } }
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return { texts, marks, commentIds, ...root }
}

/** A text whose letters are still to come. */
type Draft = Omit<ScannedText, 'value'> & { value: string }

interface Tag {
  readonly raw: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: Open | undefined
}

function opened(xml: string, end: number, { raw, attributes, parent }: Tag): Open {
  const scope: Scope = enter(parent?.scope ?? outermost(), attributes)
  const name = elementName(scope, raw)
  // An attribute of WordprocessingML always has a prefix, if another one than the element.
  const id = Object.entries(attributes).find(
    ([key]) => key.endsWith(':id') && elementName(scope, key) === 'w:id',
  )
  const note = name === 'w:footnote' || name === 'w:endnote' ? `${name.slice(2)} ${id?.[1]}` : parent?.note
  const range = { start: xml.lastIndexOf('<', end - 1), end }
  const inner = { start: end, end }
  return { name, raw, scope, id: id?.[1], note, range, inner, properties: end, bound: false }
}

function textOf(open: readonly Open[], xml: string): Draft {
  const { range, inner, raw, note } = open.at(-1)!
  return { range, inner, value: '', name: raw, run: runOf(open, xml), host: hostOf(open)?.range, note }
}

function prefixOf(raw: string, attributes: Readonly<Record<string, string>>) {
  const prefix = raw.slice(0, raw.indexOf(':') + 1)
  return { prefix, namespace: attributes[prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns'] ?? '' }
}
