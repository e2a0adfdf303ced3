import { after } from './line.ts'
import { labelOf } from './note-mark.ts'
import { type RawBlock, sourceOf } from './raw-block.ts'

const OPENING = /^\((\d{1,2})\)\s?(?=\S)/
/** A number in brackets that clings to the word before it: "văn bản(1)". */
const CALL = /(?<=[\p{L}\d”"’])\((\d{1,2})\)(?=[\s.,;:)]|$)/gu

/**
 * The blocks with those that open with "(1)" told as notes, and their calls written as such, where the text leaves no
 * doubt: each number opens one block and is called once before it, clinging to a word.
 */
export function tellBracketNotes(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const openings = blocks.map((block) =>
    block.kind === 'paragraph' ? OPENING.exec(block.lines[0]!.text.slice(0, 8)) : null,
  )
  const labels = openings.flatMap((opening) => opening?.[1] ?? [])
  if (labels.length === 0 || new Set(labels).size !== labels.length) return blocks
  const called = new Set<string>()
  for (const [index, block] of blocks.entries()) {
    const label = openings[index]?.[1]
    if (label !== undefined && !called.delete(label)) return blocks
    for (const call of sourceOf(block).matchAll(CALL)) {
      if (called.has(call[1]!)) return blocks
      called.add(call[1]!)
    }
  }
  if (called.size > 0) return blocks
  return blocks.map((block, index) => asNote(block, openings[index] ?? null))
}

function asNote(block: RawBlock, opening: RegExpExecArray | null): RawBlock {
  // A call takes as many units as it took, so that every place in the line stays true.
  const lines = block.lines.map((line) => ({
    ...line,
    text: line.text.replace(CALL, (_, digits: string) => `^${digits}^`),
  }))
  if (!opening) return { ...block, lines }
  const [first, ...rest] = lines
  return {
    ...block,
    kind: 'note',
    label: labelOf(opening[1]!),
    lines: [after(first!, opening[0].length), ...rest],
  }
}
