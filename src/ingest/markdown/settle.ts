import type { Image, ImageReference, PhrasingContent, Text } from 'mdast'
import type { Context } from './inline.ts'
import { lossOf } from './ledger.ts'
import { linked } from './linked.ts'
import { call, withCalls } from './note-call.ts'
import { isPower, isTen, labelOf, subscript, superscript } from './note-mark.ts'
import { withStrikes } from './strikes.ts'

const PAIRED = /^<(sup|sub|b|strong|i|em|u|s|del|strike)(?:\s[^>]*)?>$/i

/** Tags that part what stands before them from what follows: without them, the figures of two cells are one. */
const PARTING = /^<(?:br|\/?(?:td|th|tr|table|caption|p|div|li|h[1-6]))\b/i

/** Inline content with raw HTML read (`<sup>`, `<b>`, `<br>`), calls of notes found, and pictures in the ledger. */
export function settle(written: readonly PhrasingContent[], context: Context): PhrasingContent[] {
  const nodes = withStrikes(written)
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
      return linked(node, () => settle(node.children, context), context)
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

/** What an HTML element stands for, its content being settled: strong, emphasis, the call of a note, or a power. */
export function element(
  tag: string,
  children: PhrasingContent[],
  { before, context }: { before: PhrasingContent | undefined; context: Context },
): PhrasingContent[] {
  if (tag === 'b' || tag === 'strong') return [{ type: 'strong', children }]
  if (tag === 'i' || tag === 'em' || tag === 'u') return [{ type: 'emphasis', children }]
  if (STRUCK.has(tag)) {
    const line = children.find(({ position }) => position)?.position?.start.line
    context.losses.push(lossOf('struck-text', children.map(lettersOf).join(''), line))
    return []
  }
  const only = children.length === 1 ? children[0] : undefined
  if (only?.type !== 'text') return children
  if (tag === 'sub') return [{ ...only, value: subscript(only.value) }]
  return tag === 'sup' ? raised(only, { before: literal(before), context }) : children
}

const STRUCK: ReadonlySet<string> = new Set(['s', 'del', 'strike'])

const lettersOf = (node: PhrasingContent): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(lettersOf).join('') : ''

/** Raised text: the call of a note, a power, or letters that stay as they are. */
function raised(only: Text, { before, context }: { before: string; context: Context }): PhrasingContent[] {
  const number = /^\s*[[(]?(\d{1,3})[\])]?\s*$/.exec(only.value)?.[1]
  const isPowerOfTen = isTen(before) && !context.labels.has(labelOf(number ?? ''))
  const isCall = number !== undefined && !isPower(before) && !isPowerOfTen
  const reference = isCall ? call(number, only.position?.start.line, context) : undefined
  const isNumber = number !== undefined || /^\s*[-–−+]?\d{1,3}\s*$/.test(only.value)
  return reference ?? [isNumber ? { ...only, value: superscript(only.value) } : only]
}
