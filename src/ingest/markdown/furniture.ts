import { loneNumber } from './page-mark.ts'
import { type RawBlock, rawBlock, readableEnd, readableStart, sourceOf } from './raw-block.ts'

const LONGEST_HEAD = 120

/**
 * The blocks with page numbers and running heads told from the text.
 *
 * A number alone on its line is a page number when all such numbers rise, or when it stands in a gap. A short
 * line is a running head when it comes three times or more and then stands at a page break or cuts a sentence;
 * the lines differ in nothing but a page number that rises.
 */
export function tellFurniture(blocks: readonly RawBlock[]): RawBlock[] {
  const numbered = tellNumbers(blocks)
  const heads = headsIn(numbered)
  return numbered.map((block, index) => {
    const isHead = heads.has(headOf(block).key) && isAtBreak(numbered, index)
    return isHead ? rawBlock('running-head', block.lines) : block
  })
}

/** The lines, without their page numbers, that come often enough to be running heads. */
function headsIn(blocks: readonly RawBlock[]): ReadonlySet<string> {
  const seen = new Map<string, { count: number; page: number; rises: boolean }>()
  for (const block of blocks) {
    const { key, page } = headOf(block)
    const last = seen.get(key) ?? { count: 0, page: Number.NEGATIVE_INFINITY, rises: true }
    const rises = last.rises && (page === undefined || page > last.page)
    seen.set(key, { count: last.count + 1, page: page ?? last.page, rises })
  }
  return new Set(
    [...seen].filter(([key, { count, rises }]) => key && count >= 3 && rises).map(([key]) => key),
  )
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

const PAGE = /^[-–|\s]*(\d{1,3})(?=[\s|–-])|(?<=[\s|–-])(\d{1,3})(?:\s?\/\s?\d{1,3})?[-–|\s]*$/

interface Head {
  readonly key: string
  readonly page: number | undefined
}

/** A short unnumbered line as running heads are, without its page number; the key is "" for any other block. */
function headOf(block: RawBlock): Head {
  const none = { key: '', page: undefined }
  if (!isShort(block)) return none
  const text = readableStart(block)
  if (text.length > LONGEST_HEAD || /[.;:,?]$|^(?:\p{Ll}|[IVX]{1,5}\.|\d{1,2}[.)]|[a-zđ]\)|\()/u.test(text))
    return none
  const page = PAGE.exec(text)
  const number = page?.[1] ?? page?.[2]
  return {
    key: text.replace(PAGE, '#').toLowerCase(),
    page: number === undefined ? undefined : Number(number),
  }
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
