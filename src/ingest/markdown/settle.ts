import type { Image, ImageReference, Link, PhrasingContent, Text } from 'mdast'
import type { Context } from './inline.ts'
import { lossOf } from './ledger.ts'
import { CALL, isPower, labelOf, mayCall, superscript } from './note-mark.ts'
import { textPart } from './position.ts'

const PAIRED = /^<(sup|sub|b|strong|i|em|u)(?:\s[^>]*)?>$/i

/** Tags that part what stands before them from what follows: without them, the figures of two cells are one. */
const PARTING = /^<(?:br|\/?(?:td|th|tr|table|caption|p|div|li|h[1-6]))\b/i

/** Inline content with raw HTML read (`<sup>`, `<b>`, `<br>`), calls of notes found, and pictures in the ledger. */
export function settle(nodes: readonly PhrasingContent[], context: Context): PhrasingContent[] {
  const ends = closings(nodes)
  const settled: PhrasingContent[] = []
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!
    const end = ends.get(at)
    if (end === undefined) for (const own of settleOne(node, context)) settled.push(own)
    else {
      const tag = PAIRED.exec(literal(node))![1]!.toLowerCase()
      settled.push(
        ...element(tag, settle(nodes.slice(at + 1, end), context), { before: settled.at(-1), context }),
      )
      at = end
    }
  }
  return settled
}

const literal = (node: PhrasingContent | undefined): string => (node && 'value' in node ? node.value : '')

/** The index of the tag that closes each outermost tag. A tag within one of its own kind closes it no sooner. */
function closings(nodes: readonly PhrasingContent[]): Map<number, number> {
  const ends = new Map<number, number>()
  let open: { at: number; tag: string } | undefined
  for (const [at, node] of nodes.entries()) {
    if (node.type !== 'html') continue
    const tag = PAIRED.exec(node.value)?.[1]?.toLowerCase()
    if (tag && !open) open = { at, tag }
    else if (open && node.value.toLowerCase() === `</${open.tag}>`) {
      ends.set(open.at, at)
      open = undefined
    }
  }
  return ends
}

function settleOne(node: PhrasingContent, context: Context): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return withCalls(node, context)
    case 'footnoteReference':
      return (
        call(node.label ?? node.identifier, node.position?.start.line, context) ?? [
          { type: 'text', value: `[^${node.label}]` },
        ]
      )
    case 'html':
      if (PARTING.test(node.value)) return [{ type: 'break' }]
      if (node.value.startsWith('<!--'))
        context.losses.push(lossOf('comment', node.value.slice(4, -3).trim(), node.position?.start.line))
      return []
    case 'link':
      return linked(node, context)
    case 'image':
    case 'imageReference':
      context.losses.push(lossOf('image', shownBy(node), node.position?.start.line))
      return []
    default:
      return 'children' in node
        ? [{ ...node, children: settle(node.children, context) } as PhrasingContent]
        : [node]
  }
}

/** The words that stand for a picture. */
const shownBy = (node: Image | ImageReference): string =>
  [node.alt, 'title' in node && node.title].filter(Boolean).join(' ')

const NOTE_LINK = /^#_?(?:ftn|fn|footnote-?|edn|endnote-?)\d{1,3}$/

const BACK_LINK = /^#_?(?:ftnref|fnref|footnote-ref-?|endnote-ref-?|ednref)\d{1,3}$/
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|#|\/|\.|www\.)|[./@]/i

/**
 * What a link says. Word's converters link the call of a note to its body; brackets before brackets without an
 * address are text; the address behind any other link is no text of the report.
 */
function linked(node: Link, context: Context): PhrasingContent[] {
  const printed = node.children.map(literal).join('')
  const line = node.position?.start.line
  const number = NOTE_LINK.test(node.url) ? /\d{1,3}/.exec(printed)?.[0] : undefined
  const reference = number && call(number, line, context)
  if (reference) return reference
  if (BACK_LINK.test(node.url)) return []
  const children = settle(node.children, context)
  const behind = [node.url, node.title].filter(Boolean).join(' ')
  if (!ADDRESS.test(node.url)) return [text('['), ...children, text(`](${decoded(behind)})`)]
  if (printed !== node.url) context.losses.push(lossOf('address', behind, line))
  return children
}

const text = (value: string): Text => ({ type: 'text', value })

function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

/** What an HTML element stands for, its content being settled: strong, emphasis, the call of a note, or a power. */
export function element(
  tag: string,
  children: PhrasingContent[],
  { before, context }: { before: PhrasingContent | undefined; context: Context },
): PhrasingContent[] {
  if (tag === 'b' || tag === 'strong') return [{ type: 'strong', children }]
  if (tag === 'i' || tag === 'em' || tag === 'u') return [{ type: 'emphasis', children }]
  const only = children.length === 1 ? children[0] : undefined
  if (tag !== 'sup' || only?.type !== 'text') return children
  const number = /^\s*[[(]?(\d{1,3})[\])]?\s*$/.exec(only.value)?.[1]
  if (!number) return children
  const isCall = !isPower(literal(before))
  return (
    (isCall && call(number, only.position?.start.line, context)) || [
      { ...only, value: superscript(only.value) },
    ]
  )
}

function call(printed: string, line: number | undefined, context: Context): PhrasingContent[] | undefined {
  const identifier = context.labels.resolve(labelOf(printed), line ?? 0)
  if (!identifier) return undefined
  return [{ type: 'footnoteReference', identifier, label: identifier }]
}

function withCalls(node: Text, context: Context): PhrasingContent[] {
  if (!mayCall(node.value)) return [node]
  const parts: PhrasingContent[] = []
  let from = 0
  for (const match of node.value.matchAll(CALL)) {
    const printed = match.slice(1).find(Boolean) ?? ''
    if (isPower(node.value.slice(0, match.index))) continue
    const reference = call(printed, node.position?.start.line, context)
    if (!reference) continue
    parts.push(textPart(node, from, match.index), ...reference)
    from = match.index + match[0].length
  }
  return from === 0 ? [node] : [...parts, textPart(node, from)]
}
