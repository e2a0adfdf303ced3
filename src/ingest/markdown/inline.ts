import type { PhrasingContent, Text } from 'mdast'
import type { Line } from './line.ts'
import { parse } from './parse.ts'
import { exactTexts, placeText } from './position.ts'

const MARKUP = /[*_`[\]<>&\\!~|$^{}]|https?:| {2,}$/

/** The marks of a paragraph read: text with its places in the source, emphasis, breaks, notes and raw HTML. */
export function inline(lines: readonly Line[]): PhrasingContent[] {
  if (!lines.some((line) => MARKUP.test(line.text))) return lines.map((line, index) => plain(line, index > 0))
  const tree = parse(lines.map((line) => line.text).join('\n'))
  return tree.children.flatMap((node) =>
    node.type === 'paragraph' ? node.children.flatMap((child) => placed(child, lines)) : [],
  )
}

const plain = (line: Line, follows: boolean): Text => {
  const text = placeText(line.text, line, 0)
  return follows ? { ...text, value: ` ${text.value}` } : text
}

function placed(node: PhrasingContent, lines: readonly Line[]): PhrasingContent[] {
  if (node.type === 'text') return exactTexts(node, lines)
  if ('children' in node)
    return [{ ...node, children: node.children.flatMap((child) => placed(child, lines)) } as PhrasingContent]
  return [node]
}
