/** An element of a part. Names carry the usual prefix of their namespace ("w:p"), whatever the file declares. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

/** An element, or the text between elements. */
export type XmlNode = XmlElement | string

const NONE: Readonly<Record<string, string>> = Object.freeze({})

/** A new element. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = NONE,
  children: readonly XmlNode[] = [],
): XmlElement => ({ name, attributes, children })

/** True for an element, false for text. */
export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** First child of that name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((node): node is XmlElement => isElement(node) && node.name === name)
}

/** All children of that name. */
export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return (parent?.children ?? []).filter((node): node is XmlElement => isElement(node) && node.name === name)
}

/** `w:val` of the first child of that name; undefined when either is absent. */
export const value = (parent: XmlElement | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes['w:val']

/** True when a property such as `w:b` is there and not switched off; undefined when it is absent. */
export function toggle(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(parent, name)
  if (!found) return undefined
  return !['false', '0', 'off', 'none'].includes(found.attributes['w:val'] ?? 'true')
}

/** Elements of that name at any depth, outermost only, in order. */
export function descendants(parent: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  const found: XmlElement[] = []
  const collect = (node: XmlNode): void => {
    if (!isElement(node)) return
    if (names.has(node.name)) found.push(node)
    else node.children.forEach(collect)
  }
  parent.children.forEach(collect)
  return found
}
