import { child, childrenOf, isElement, type XmlElement, type XmlNode } from '../xml/element.ts'
import type { Handlers } from './reading.ts'
import { addText } from './runs.ts'

/** Equations, written on one line: a fraction as "(a)/(b)", a power as "x^2", a root as "√(x)". */
export const equationHandlers: Handlers = {
  'm:oMath': (equation, reading) => addText(linear(equation.children), reading),
}

type Writer = (element: XmlElement) => string

const part = (parent: XmlElement, name: string): string => linear(child(parent, name)?.children ?? [])

const property = (parent: XmlElement, name: string): XmlElement | undefined =>
  child(parent, `${parent.name}Pr`) && child(child(parent, `${parent.name}Pr`), name)

const sign = (parent: XmlElement, name: string, usual: string): string =>
  property(parent, name)?.attributes['m:val'] ?? usual

const script = (mark: string, text: string): string => (text === '' ? '' : `${mark}${group(text)}`)

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['m:f', (f) => `${group(part(f, 'm:num'))}/${group(part(f, 'm:den'))}`],
  ['m:sSup', (s) => `${part(s, 'm:e')}${script('^', part(s, 'm:sup'))}`],
  ['m:sSub', (s) => `${part(s, 'm:e')}${script('_', part(s, 'm:sub'))}`],
  ['m:sSubSup', (s) => `${part(s, 'm:e')}${script('_', part(s, 'm:sub'))}${script('^', part(s, 'm:sup'))}`],
  ['m:sPre', (s) => `${script('_', part(s, 'm:sub'))}${script('^', part(s, 'm:sup'))}${part(s, 'm:e')}`],
  ['m:rad', (r) => `${script('', part(r, 'm:deg'))}√(${part(r, 'm:e')})`],
  [
    'm:nary',
    (n) =>
      `${sign(n, 'm:chr', '∫')}${script('_', part(n, 'm:sub'))}${script('^', part(n, 'm:sup'))} ${part(n, 'm:e')}`,
  ],
  ['m:func', (f) => `${part(f, 'm:fName')}${group(part(f, 'm:e'))}`],
  [
    'm:d',
    (d) =>
      `${sign(d, 'm:begChr', '(')}${parts(d, 'm:e', sign(d, 'm:sepChr', '|'))}${sign(d, 'm:endChr', ')')}`,
  ],
  ['m:eqArr', (e) => parts(e, 'm:e', '; ')],
  ['m:m', (m) => `[${parts(m, 'm:mr', '; ')}]`],
  ['m:mr', (row) => parts(row, 'm:e', ', ')],
  ['m:limLow', (l) => `${part(l, 'm:e')}${script('_', part(l, 'm:lim'))}`],
  ['m:limUpp', (l) => `${part(l, 'm:e')}${script('^', part(l, 'm:lim'))}`],
  ['m:t', (t) => t.children.filter((node) => !isElement(node)).join('')],
  ['w:t', (t) => t.children.filter((node) => !isElement(node)).join('')],
  ['w:tab', () => ' '],
  ['w:br', () => ' '],
])

/** The text of a formula in one line. Elements that only set it apart (boxes, accents) vanish. */
export function linear(nodes: readonly XmlNode[]): string {
  return nodes
    .map((node) => {
      if (!isElement(node) || node.name.endsWith('Pr') || node.name === 'w:del') return ''
      return WRITERS.get(node.name)?.(node) ?? linear(node.children)
    })
    .join('')
}

function parts(parent: XmlElement, name: string, separator: string): string {
  return childrenOf(parent, name)
    .map((each) => WRITERS.get(each.name)?.(each) ?? linear(each.children))
    .join(separator)
}

/** Brackets around all but one number, word or bracketed term. */
const group = (text: string): string => (/^[\p{L}\p{N}.,%]*$|^\([^()]*\)$/u.test(text) ? text : `(${text})`)
