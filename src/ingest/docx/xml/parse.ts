import { SaxesParser } from 'saxes'
import type { Limits } from '../limits.ts'
import type { XmlElement, XmlNode } from './element.ts'
import { attributeName, elementName, enter, outermost, type Scope } from './namespaces.ts'

/** Elements read so far in all parts of one package. */
export interface Budget {
  elements: number
}

interface Open {
  /** "" for an element that is left out. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
  readonly scope: Scope
}

const NONE: Readonly<Record<string, string>> = Object.freeze({})

/** Marks for editors and printers that say nothing of the text. */
const NEEDLESS = new Set([
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:szCs',
  'w:sz',
  'w:color',
])

/**
 * The root element of a part.
 *
 * Blank text outside of elements named "t" is left out, as are marks that concern editors only. Throws an
 * Error that says what is wrong: XML that is not well-formed, a document type, or a limit that is exceeded.
 */
export function parseXml(text: string, limits: Limits, budget: Budget): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], scope: outermost() }
  const open: Open[] = [root]
  const parser = new SaxesParser({ position: false })
  parser.on('error', ({ message }) => {
    throw new Error(`it is no well-formed XML: ${message}`)
  })
  parser.on('doctype', () => {
    throw new Error('it declares a document type, which no Word file does')
  })
  parser.on('text', (value) => addText(open.at(-1)!, value))
  parser.on('cdata', (value) => addText(open.at(-1)!, value))
  parser.on('opentag', (tag) => {
    if (++budget.elements > limits.elements) throw new Error(`it holds more than ${limits.elements} elements`)
    if (open.length > limits.depth) throw new Error(`its elements are nested deeper than ${limits.depth}`)
    open.push(openElement(open, tag.name, tag.attributes as Record<string, string>))
  })
  parser.on('closetag', () => {
    const element = open.pop()!
    if (element.name !== '') open.at(-1)!.children.push(closed(element))
  })
  parser.write(text).close()
  return root.children[0] as XmlElement
}

function openElement(open: readonly Open[], rawName: string, raw: Record<string, string>): Open {
  const parent = open.at(-1)!
  const scope = enter(parent.scope, raw)
  const name = elementName(scope, rawName)
  // The language of a run is of no use here, and half of all runs say it; that of styles and numbers is.
  if (NEEDLESS.has(name) || (name === 'w:lang' && open.at(-2)?.name === 'w:r'))
    return { name: '', attributes: NONE, children: [], scope }
  return { name, attributes: readAttributes(scope, raw), children: [], scope }
}

/** Attributes by our names, without declarations and the marks of editing sessions that Word puts everywhere. */
function readAttributes(
  scope: Scope,
  raw: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | undefined
  for (const name in raw) {
    if (name.startsWith('w:rsid') || name.startsWith('xmlns')) continue
    attributes ??= {}
    attributes[attributeName(scope, name)] = raw[name]!
  }
  return attributes ?? NONE
}

const CHILDLESS: readonly XmlNode[] = Object.freeze([])

/** The element with a list of children of its exact length: one that has grown keeps room for sixteen more. */
const closed = ({ name, attributes, children }: Open): XmlElement => ({
  name,
  attributes,
  children: children.length > 0 ? children.slice() : CHILDLESS,
})

function addText(parent: Open, value: string): void {
  const last = parent.children.length - 1
  if (typeof parent.children[last] === 'string') parent.children[last] += value
  else if (parent.name.endsWith(':t') || parent.name === 'w:delText' || /\S/.test(value))
    parent.children.push(value)
}
