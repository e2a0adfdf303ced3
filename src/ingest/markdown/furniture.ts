import { loneNumber } from './page-mark.ts'
import { type RawBlock, rawBlock, readableEnd, readableStart, sourceOf } from './raw-block.ts'

const LONGEST_HEAD = 120

/**
 * The blocks with page numbers and running heads told from the text.
 *
 * A number alone on its line is a page number when all such numbers rise, or when it stands in a gap. A short
 * line is a running head when it comes three times or more and then stands at a page break or cuts a sentence.
 */
export function tellFurniture(blocks: readonly RawBlock[]): RawBlock[] {
  const numbered = tellNumbers(blocks)
  const counts = new Map<string, number>()
  for (const block of numbered) {
    const key = headKey(block)
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return numbered.map((block, index) => {
    const key = headKey(block)
    const isHead = key !== '' && (counts.get(key) ?? 0) >= 3 && isAtBreak(numbered, index)
    return isHead ? rawBlock('running-head', block.lines) : block
  })
}

function tellNumbers(blocks: readonly RawBlock[]): RawBlock[] {
  const alone = blocks.map((block) => (isShort(block) ? loneNumber(sourceOf(block)) : undefined))
  const numbers = alone.filter((number) => number !== undefined)
  const isRising = numbers.every((number, index) => index === 0 || number > numbers[index - 1]!)
  return blocks.map((block, index) =>
    alone[index] !== undefined && (isRising || isAtBreak(blocks, index))
      ? rawBlock('page-mark', block.lines)
      : block,
  )
}

const isShort = (block: RawBlock): boolean =>
  block.lines.length === 1 && (block.kind === 'paragraph' || block.kind === 'heading')

/** A short unnumbered line without its page number: what running heads have in common; "" for any other block. */
function headKey(block: RawBlock): string {
  if (!isShort(block)) return ''
  const text = readableStart(block)
  if (text.length > LONGEST_HEAD || /^(?:[IVX]{1,5}\.|\d{1,2}[.)]|[a-zđ]\)|\()/.test(text)) return ''
  return text.replace(/\d+/g, '#').toLowerCase()
}

function isAtBreak(blocks: readonly RawBlock[], index: number): boolean {
  const before = blocks[index - 1]
  const after = blocks[index + 1]
  if (before?.kind === 'page-mark' || after?.kind === 'page-mark' || before?.kind === 'note') return true
  return (
    before?.kind === 'paragraph' &&
    after?.kind === 'paragraph' &&
    /[\p{L},]$/u.test(readableEnd(before)) &&
    /^\p{Ll}/u.test(readableStart(after))
  )
}
