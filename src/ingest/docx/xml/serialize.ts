import { isElement, type XmlElement } from './element.ts'

const DECLARATIONS = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ')

/** The part as text, for a reader that knows the transitional namespaces. Only `w:` and `r:` names occur. */
export function serialize(root: XmlElement): string {
  const pieces: string[] = []
  const write = (node: XmlElement, declarations: string) => {
    pieces.push('<', node.name, declarations)
    for (const name in node.attributes) pieces.push(' ', name, '="', escapeXml(node.attributes[name]!), '"')
    pieces.push('>')
    for (const child of node.children) {
      if (isElement(child)) write(child, '')
      else pieces.push(escapeXml(child))
    }
    pieces.push('</', node.name, '>')
  }
  write(root, ` ${DECLARATIONS}`)
  return pieces.join('')
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeXml = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!) : text
