import type { Link, PhrasingContent, Text } from 'mdast'
import type { Context } from './inline.ts'
import { lossOf } from './ledger.ts'
import { call } from './note-call.ts'

const NOTE_LINK = /^#_?(?:ftn|fn|footnote-?|edn|endnote-?)\d{1,3}$/

const BACK_LINK = /^#_?(?:ftnref|fnref|footnote-ref-?|endnote-ref-?|ednref)\d{1,3}$/
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|#|\/|\.|www\.)|[./@]/i

/**
 * What a link says. Word's converters link the call of a note to its body; brackets before brackets without an
 * address are text; the address behind any other link is no text of the report. `children` gives its content, settled.
 */
export function linked(node: Link, children: () => PhrasingContent[], context: Context): PhrasingContent[] {
  const printed = node.children.map((child) => ('value' in child ? child.value : '')).join('')
  const line = node.position?.start.line
  const number = NOTE_LINK.test(node.url) ? /\d{1,3}/.exec(printed)?.[0] : undefined
  const reference = number && call(number, line, context)
  if (reference) return reference
  if (BACK_LINK.test(node.url)) return []
  const settled = children()
  const behind = [node.url, node.title].filter(Boolean).join(' ')
  if (!ADDRESS.test(node.url)) return [text('['), ...settled, text(`](${decoded(behind)})`)]
  if (printed !== node.url) context.losses.push(lossOf('address', behind, line))
  return settled
}

const text = (value: string): Text => ({ type: 'text', value })

function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
