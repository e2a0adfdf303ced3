import type { Nodes, Parent, Root, Text } from 'mdast'
import type { Sources } from '../letters.ts'

/**
 * The tree with each text parted where its letters come from elsewhere, and `position` on the parts that stand in the
 * package: offsets are numbers of letters, on one line. A tree whose letters were not numbered is left as it is.
 */
export function placeTexts(root: Root): Root {
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('children' in node)) continue
    const parent = node as Parent
    if (parent.children.some((child) => child.type === 'text' && child.data?.letters))
      parent.children = parent.children.flatMap((child) =>
        child.type === 'text' && child.data?.letters ? partsOf(child, child.data.letters) : [child],
      )
    for (const child of parent.children) open.push(child)
  }
  return root
}

function partsOf({ value }: Text, sources: Sources): Text[] {
  const starts = [...(sources[0]?.[0] === 0 ? [] : [[0, -1] as const]), ...sources]
  return starts.flatMap(([at, letter], index): Text[] => {
    const end = starts[index + 1]?.[0] ?? value.length
    const part = value.slice(at, end)
    if (part === '') return []
    if (letter < 0) return [{ type: 'text', value: part }]
    const point = (offset: number) => ({ line: 1, column: offset + 1, offset })
    const position = { start: point(letter), end: point(letter + part.length) }
    return [{ type: 'text', value: part, position }]
  })
}
