import type { PhrasingContent, Text } from 'mdast'
import type { Context } from './inline.ts'
import { CALL, isPower, labelOf, mayCall } from './note-mark.ts'
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

/** A text with the calls of notes in it told apart from its words. */
export function withCalls(node: Text, context: Context): PhrasingContent[] {
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
