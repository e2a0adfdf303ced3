import type { PhrasingContent } from 'mdast'
import { plainDigits, superscript } from './note-mark.ts'

/** Calls of notes printed within text: `$^1$`, `^1^`, ¹. */
const IN_TEXT =
  /\$\s*\{?\}?\^\s*\{?\s*[[(]?(\d{1,3})[\])]?\s*\}?\s*\$|\^\[?(\d{1,3})\]?\^|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})/g

/** Inline content with raw HTML read: `<sup>` as a call of a note or a superscript, `<b>` as strong, `<br>` as a break. */
export function settle(nodes: readonly PhrasingContent[], labels: ReadonlySet<string>): PhrasingContent[] {
  const settled: PhrasingContent[] = []
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!
    const tag = node.type === 'html' ? /^<(\w+)/.exec(node.value)?.[1]?.toLowerCase() : undefined
    if (tag === 'br') settled.push({ type: 'break' })
    else if (tag && /^(sup|sub|b|strong|i|em|u)$/.test(tag)) {
      const end = closing(nodes, at, tag)
      settled.push(
        ...element(tag, settle(nodes.slice(at + 1, end), labels), labels, textBefore(nodes[at - 1])),
      )
      at = end
    } else if (node.type === 'text') settled.push(...calls(node, labels))
    else if ('children' in node)
      settled.push({ ...node, children: settle(node.children, labels) } as PhrasingContent)
    else settled.push(node)
  }
  return settled
}

function closing(nodes: readonly PhrasingContent[], at: number, tag: string): number {
  const end = nodes.findIndex(
    (node, index) => index > at && node.type === 'html' && node.value.toLowerCase() === `</${tag}>`,
  )
  return end < 0 ? nodes.length : end
}

function element(
  tag: string,
  children: PhrasingContent[],
  labels: ReadonlySet<string>,
  before: string,
): PhrasingContent[] {
  if (tag === 'b' || tag === 'strong') return [{ type: 'strong', children }]
  if (tag !== 'sup') return [{ type: 'emphasis', children }]
  const [only] = children
  const number =
    only?.type === 'text' && children.length === 1 ? /^\s*[[(]?(\d{1,3})[\])]?\s*$/.exec(only.value) : null
  if (!only || !number) return children
  const identifier = String(Number(number[1]))
  if (labels.has(identifier) && !isPower(before))
    return [{ type: 'footnoteReference', identifier, label: identifier }]
  return [{ ...only, value: superscript(number[1]!) } as PhrasingContent]
}

const textBefore = (node: PhrasingContent | undefined): string => (node?.type === 'text' ? node.value : '')

/** True after a unit of length: in "m²" the digit is a power, not the call of a note. */
const isPower = (before: string): boolean => /(?:^|[^\p{L}])[kcdh]?m$/u.test(before.slice(-4))

function calls(node: PhrasingContent & { type: 'text' }, labels: ReadonlySet<string>): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let from = 0
  for (const match of node.value.matchAll(IN_TEXT)) {
    const identifier = String(Number(plainDigits(match[1] ?? match[2] ?? match[3] ?? '')))
    if (!labels.has(identifier) || isPower(node.value.slice(0, match.index))) continue
    parts.push(part(node, from, match.index), { type: 'footnoteReference', identifier, label: identifier })
    from = match.index + match[0].length
  }
  return from === 0 ? [node] : [...parts, part(node, from, node.value.length)]
}

function part(node: PhrasingContent & { type: 'text' }, from: number, to: number): PhrasingContent {
  const { position } = node
  if (!position) return { type: 'text', value: node.value.slice(from, to) }
  const { start } = position
  const at = (shift: number) => ({
    line: start.line,
    column: start.column + shift,
    offset: (start.offset ?? 0) + shift,
  })
  return { type: 'text', value: node.value.slice(from, to), position: { start: at(from), end: at(to) } }
}
