import type { PhrasingContent, Text } from 'mdast'
import { BLANK } from './formula.ts'
import type { Context } from './inline.ts'
import { CALL, isPower, isTen, labelOf, mayCall, superscript } from './note-mark.ts'
import { textPart } from './position.ts'

/** The call of the note that is printed so; undefined when no note of that number is there. */
export function call(
  printed: string,
  line: number | undefined,
  context: Context,
): PhrasingContent[] | undefined {
  const identifier = context.labels.resolve(labelOf(printed), line ?? 0)
  if (!identifier) return undefined
  return [{ type: 'footnoteReference', identifier, label: identifier }]
}

/** "^3^", which calls no note, as the letter "³", unit for unit. */
const raised = (node: Text): Text => ({ ...node, value: superscript(node.value).replaceAll('^', BLANK) })

/** A text with the calls of notes in it told apart from its words. */
export function withCalls(node: Text, context: Context): PhrasingContent[] {
  if (!mayCall(node.value)) return [node]
  const parts: PhrasingContent[] = []
  let from = 0
  for (const match of node.value.matchAll(CALL)) {
    const printed = match.slice(1).find(Boolean) ?? ''
    const before = node.value.slice(0, match.index)
    const end = match.index + match[0].length
    if (isPower(before)) continue
    const reference =
      isTen(before) && !context.labels.has(labelOf(printed))
        ? undefined
        : call(printed, node.position?.start.line, context)
    if (!reference && !match[0].startsWith('^')) continue
    const own = reference ?? [raised(textPart(node, match.index, end))]
    parts.push(textPart(node, from, match.index), ...own)
    from = end
  }
  return from === 0 ? [node] : [...parts, textPart(node, from)]
}
