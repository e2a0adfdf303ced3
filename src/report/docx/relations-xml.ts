import { escapeXml } from '../../model/escape-xml.ts'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A file of relationships that holds none. */
export const noRelationships = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`

/** The XML with one more element at the end of its root; names have the prefix that the root has. */
export function append(xml: string, element: (prefix: string) => string): string {
  const root = /<([\w.-]+:)?[A-Za-z]+(?=[\s/>])[^<>]*(?<!\?)>/.exec(xml.slice(rootAt(xml)))!
  const at = rootAt(xml) + root.index + root[0].length
  const prefix = root[1] ?? ''
  if (root[0].endsWith('/>')) {
    const name = /<([^\s/>]+)/.exec(root[0])![1]
    return `${xml.slice(0, at - 2)}>${element(prefix)}</${name}>${xml.slice(at)}`
  }
  const end = xml.lastIndexOf('</')
  return `${xml.slice(0, end)}${element(prefix)}${xml.slice(end)}`
}

/** Behind the declaration, and comments before the root. */
function rootAt(xml: string): number {
  let at = 0
  for (;;) {
    const rest = /^\s*(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->)/.exec(xml.slice(at, at + 10_000))
    if (!rest) return at
    at += rest[0].length
  }
}

/** The relationships with one more to a part in the same folder. */
export function relate(rels: string, type: string, target: string): string {
  let id = 'rIdDoisoat'
  while (rels.includes(`"${id}"`)) id += 'x'
  return append(
    rels,
    (p) => `<${p}Relationship Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`,
  )
}

/** The content types with that of one part. */
export const declare = (types: string, part: string, type: string): string =>
  append(types, (p) => `<${p}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`)
