import { type FontReader, mergeLooks, type RunLook, readLook } from './look.ts'
import { child, childrenOf, value, type XmlElement } from './xml/element.ts'

/** What a paragraph style says, its ancestors' words included. */
export interface ParagraphStyle {
  readonly name: string
  /** Its id and those of the styles that it is based on, the nearest first. */
  readonly ids: readonly string[]
  readonly look: RunLook
  /** The same without what the whole document says: in a table, the style of the table stands between the two. */
  readonly own: RunLook
  /** 0 for the outermost heading … 8; undefined for text. */
  readonly outline: number | undefined
  readonly numId: string | undefined
  readonly level: number | undefined
}

/** The styles of a document. */
export interface Styles {
  /** The style of that id, or the default paragraph style. */
  paragraph(id: string | undefined): ParagraphStyle
  /** What a character style adds; nothing when it is not defined. */
  character(id: string | undefined): RunLook
  /** The same of a table style. */
  table(id: string | undefined): RunLook
  /** What the whole document looks like. */
  readonly defaults: RunLook
  /** Language of text where nothing else is said: "vi-VN". */
  readonly language: string | undefined
  /** Number list that a numbering style stands for. */
  numbering(id: string): string | undefined
}

/** Styles inherit from styles; more than this many ancestors are a cycle. */
const ANCESTORS = 32

/** The styles that the part declares; without a part, every paragraph is plain. */
export function readStyles(root: XmlElement | undefined, font: FontReader): Styles {
  const byId = new Map<string, XmlElement>()
  for (const style of childrenOf(root, 'w:style')) {
    const key = `${style.attributes['w:type']} ${style.attributes['w:styleId']}`
    if (!byId.has(key)) byId.set(key, style)
  }
  const normal = childrenOf(root, 'w:style').find(isDefaultParagraph)?.attributes['w:styleId']
  const properties = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const defaults = readLook(properties, font)
  const lineage = (type: string, id: string | undefined) => ancestors(byId, type, id)
  return {
    paragraph: memoize((id) => {
      const line = lineage('paragraph', id)
      return readParagraph(line.length > 0 ? line : lineage('paragraph', normal), defaults, font)
    }),
    character: memoize((id) => mergeLooks(lineage('character', id).map((style) => lookOf(style, font)))),
    table: memoize((id) => mergeLooks(lineage('table', id).map((style) => lookOf(style, font)))),
    defaults,
    language: value(properties, 'w:lang'),
    numbering: (id) => value(child(child(byId.get(`numbering ${id}`), 'w:pPr'), 'w:numPr'), 'w:numId'),
  }
}

const isDefaultParagraph = ({ attributes }: XmlElement): boolean =>
  attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? '')

const lookOf = (style: XmlElement, font: FontReader): RunLook => readLook(child(style, 'w:rPr'), font)

function readParagraph(line: readonly XmlElement[], defaults: RunLook, font: FontReader): ParagraphStyle {
  const properties = line.map((style) => child(style, 'w:pPr'))
  const last = (read: (property: XmlElement | undefined) => string | undefined) =>
    properties.map(read).findLast((said) => said !== undefined)
  const outline = last((property) => value(property, 'w:outlineLvl'))
  const level = last((property) => value(child(property, 'w:numPr'), 'w:ilvl'))
  const own = mergeLooks(line.map((style) => lookOf(style, font)))
  return {
    name: value(line.at(-1), 'w:name') ?? '',
    ids: line.map(({ attributes }) => attributes['w:styleId'] ?? '').reverse(),
    look: mergeLooks([defaults, own]),
    own,
    outline: outline === undefined ? undefined : Number(outline),
    numId: last((property) => value(child(property, 'w:numPr'), 'w:numId')),
    level: level === undefined ? undefined : Number(level),
  }
}

/** The style and those it is based on, the most distant first. A cycle is cut. */
function ancestors(
  byId: ReadonlyMap<string, XmlElement>,
  type: string,
  id: string | undefined,
): XmlElement[] {
  const line: XmlElement[] = []
  let style = id === undefined ? undefined : byId.get(`${type} ${id}`)
  while (style && line.length < ANCESTORS) {
    line.unshift(style)
    style = byId.get(`${type} ${value(style, 'w:basedOn')}`)
  }
  return line
}

function memoize<T>(read: (id: string | undefined) => T): (id: string | undefined) => T {
  const known = new Map<string | undefined, T>()
  return (id) => {
    if (!known.has(id)) known.set(id, read(id))
    return known.get(id)!
  }
}
