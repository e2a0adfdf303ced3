import { after, type Line } from './line.ts'
import { labelOf, superscript } from './note-mark.ts'
import { type RawBlock, sourceOf } from './raw-block.ts'

/** How notes without any markup of their own are printed. */
interface Dress {
  /** The number at the head of a note. */
  readonly opening: RegExp
  /** The number in the text, clinging to the word before it. */
  readonly call: RegExp
  /** The call with marks that this reader knows, as long as it was, so that every place in the line stays true. */
  readonly rewrite: (digits: string, printed: string) => string
  /** True where the marks mean nothing else, so that they may stand in any order. */
  readonly isClear?: true
}

/** A number in square brackets, which may be escaped. */
const squared: Dress['rewrite'] = (digits, printed) =>
  printed.length > digits.length + 2 ? `^[${digits}]^` : `^${digits}^`

const DRESSES: readonly Dress[] = [
  {
    // "so với cả nước[2]: …", and "[2] Theo số liệu …".
    opening: /^\\?\[(\d{1,2})\\?\]\s?(?=\S)/,
    call: /(?<=[\p{L}\d”"’%).,;:])\\?\[(\d{1,2})\\?\](?=[\s.,;:)]|$)/gu,
    rewrite: squared,
    isClear: true,
  },
  {
    // The same, set apart from the words, "213,7 triệu đồng [1].": as the numbers of a list of sources are, which stands in front.
    opening: /^\\?\[(\d{1,2})\\?\]\s?(?=\S)/,
    call: /(?<=[\p{L}\d”"’%).,;:] ?)\\?\[(\d{1,2})\\?\](?=[\s.,;:)]|$)/gu,
    rewrite: squared,
  },
  {
    opening: /^\((\d{1,2})\)\s?(?=\S)/,
    call: /(?<=[\p{L}\d”"’])\((\d{1,2})\)(?=[\s.,;:)]|$)/gu,
    rewrite: (digits) => `^${digits}^`,
  },
  {
    // Superscripts that a program fused into the words: "khen thưởng1 nhằm".
    opening: /^(\d{1,2})\s(?=\p{Lu})/u,
    call: /(?<=\p{Ll}{2})(\d{1,2})(?=[\s.,;:)]|$)/gu,
    rewrite: superscript,
  },
  {
    // The same, run into a year: "năm 20231 đạt". No year has five digits.
    opening: /^(\d{1,2})\s(?=\p{Lu})/u,
    call: /(?<=\p{Ll}{2}[.,;:]?|(?<![\d.,/-])(?:19|20)\d\d)(\d{1,2})(?=[\s.,;:)]|$)/gu,
    rewrite: superscript,
  },
  {
    // The same, set apart from the words: "khen thưởng 1 , nhằm". No sentence has a space before its comma.
    opening: /^(\d{1,2})\s(?=\p{Lu})/u,
    call: /(?<=[\p{L}\d)”"’%] )(\d{1,2})(?= [.,;:)](?:\s|$))/gu,
    rewrite: superscript,
  },
  {
    // The same behind the mark that ends a sentence too: "khen thưởng.1 Trong".
    opening: /^(\d{1,2})\s(?=\p{Lu})/u,
    call: /(?<=\p{Ll}{2}[.,;:]?)(\d{1,2})(?=[\s.,;:)]|$)/gu,
    rewrite: superscript,
  },
]

/**
 * The blocks with those that open with a bare "(1)" or "1" told as notes, and their calls marked as such, where the
 * text leaves no doubt: numbers from 1 on each open one block and are called once before it, clinging to a word.
 */
export function tellBareNotes(blocks: readonly RawBlock[]): readonly RawBlock[] {
  for (const dress of DRESSES) {
    const parted = dress.isClear ? blocks.flatMap((block) => partedAt(block, dress)) : blocks
    if (fits(parted, dress)) return parted.map((block) => rewritten(block, dress))
  }
  return blocks
}

/** A paragraph of notes, line by line, as one block for each. */
function partedAt(block: RawBlock, { opening }: Dress): RawBlock[] {
  const opens = block.lines.map(({ text }) => opening.test(text.slice(0, 8)))
  if (block.kind !== 'paragraph' || !opens[0] || !opens.slice(1).some(Boolean)) return [block]
  const parts: Line[][] = []
  for (const [at, line] of block.lines.entries()) {
    if (opens[at]) parts.push([line])
    else parts.at(-1)!.push(line)
  }
  return parts.map((lines) => ({ ...block, lines }))
}

const openingOf = (block: RawBlock, { opening }: Dress): RegExpExecArray | null =>
  block.kind === 'paragraph' ? opening.exec(block.lines[0]!.text.slice(0, 8)) : null

function fits(blocks: readonly RawBlock[], dress: Dress): boolean {
  // Calls need not be looked for where no note is.
  if (!blocks.some((block) => openingOf(block, dress))) return false
  if (dress.isClear) return isCalledAndTold(blocks, dress)
  const called: string[] = []
  let opened = 0
  for (const block of blocks) {
    const opening = openingOf(block, dress)
    if (opening && labelOf(opening[1]!) !== String(++opened)) return false
    if (opening && opened > called.length) return false
    for (const call of sourceOf(block).matchAll(dress.call))
      if (called.push(labelOf(call[1]!)) !== Number(called.at(-1))) return false
  }
  return opened > 0 && opened === called.length
}

/** Whether each number that opens a block is called, and each that is called opens one. */
function isCalledAndTold(blocks: readonly RawBlock[], dress: Dress): boolean {
  const opened = blocks.flatMap((block) => openingOf(block, dress)?.[1] ?? [])
  const called = new Set(
    blocks.flatMap((block) => [...sourceOf(block).matchAll(dress.call)].map(([, of]) => of)),
  )
  return (
    new Set(opened).size === opened.length &&
    opened.length === called.size &&
    opened.every((of) => called.has(of))
  )
}

function rewritten(block: RawBlock, dress: Dress): RawBlock {
  const opening = openingOf(block, dress)
  const lines = block.lines.map((line) => ({
    ...line,
    text: line.text.replace(dress.call, (printed, digits: string) => dress.rewrite(digits, printed)),
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
