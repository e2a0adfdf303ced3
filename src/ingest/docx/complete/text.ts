import { childrenOf, isElement, type XmlElement } from '../xml/element.ts'

/** Words for programs: codes of fields, cells that a chart was made from. */
const CODES = new Set([
  'w:instrText',
  'w:delInstrText',
  'c:f',
  'cx:f',
  'c:formatCode',
  'wp:posOffset',
  'wp:align',
  '?:pctWidth',
  '?:pctHeight',
])

const BREAKS = new Set(['v:textpath', 'w:br', 'w:cr', 'w:p', 'w:tab', 'w:tc', 'a:p', 'c:v', 'cx:v', 'cx:pt'])

/** All the text under an element, deleted text too; paragraphs, cells and breaks are parted by a space. */
export function textOf(parent: XmlElement): string {
  const pieces: string[] = []
  collect(parent, pieces)
  return pieces.join('').trim()
}

function collect(parent: XmlElement, pieces: string[]): void {
  for (const node of parent.children) {
    if (!isElement(node)) {
      if (!CODES.has(parent.name)) pieces.push(node)
      continue
    }
    if (node.name === 'mc:AlternateContent') {
      collect(chosen(node), pieces)
      continue
    }
    if (node.name === 'v:textpath') pieces.push(node.attributes.string ?? '')
    collect(node, pieces)
    if (BREAKS.has(node.name) && pieces.length > 0) pieces.push(' ')
  }
}

const SEEN = new Set(['w:t', 'm:t', 'a:t', 'pic:pic', 'v:imagedata', 'c:chart', 'cx:chart', 'v:textpath'])

/** The form of an alternate content to read: the first that shows something, so that nothing is read twice. */
export function chosen(alternate: XmlElement): XmlElement {
  const forms = [...childrenOf(alternate, 'mc:Choice'), ...childrenOf(alternate, 'mc:Fallback')]
  return forms.find(showsSomething) ?? forms[0] ?? alternate
}

/** What is known of forms: alternates nested in each other would be looked through once for each level. */
const known = new WeakMap<XmlElement, boolean>()

function showsSomething(form: XmlElement): boolean {
  const shows = known.get(form) ?? form.children.some((node) => isElement(node) && holdsSeen(node))
  known.set(form, shows)
  return shows
}

function holdsSeen(node: XmlElement): boolean {
  if (SEEN.has(node.name)) return true
  if (node.name === 'mc:Choice' || node.name === 'mc:Fallback') return showsSomething(node)
  return node.children.some((child) => isElement(child) && holdsSeen(child))
}
