import type { Line } from './line.ts'
import { type RawBlock, rawBlock } from './raw-block.ts'

/** Words after which no sentence ends: what follows them on the next page belongs to it, in capitals or not. */
const UNFINISHED =
  /(?:^|\s)(?:và|của|về|tại|theo|với|là|các|những|cho|do|để|trên|từ|đến|số|ngày|tháng|năm|trong|bằng|hoặc|đã|được|huyện|xã|tỉnh|ông|bà)$/iu

/** What a page break left between two halves of a paragraph. */
const isBetween = (block: RawBlock): boolean => block.kind === 'page-mark' || block.kind === 'note'

/**
 * The blocks with every paragraph whole that a page break, its notes or a stray blank line had cut in two.
 *
 * Joined are an open end and a beginning in lower case; across a page break also an open end that cannot
 * be one (a comma, a preposition) and any unnumbered paragraph.
 */
export function heal(blocks: readonly RawBlock[]): RawBlock[] {
  const healed: RawBlock[] = []
  let open = -1
  let crossed = false
  for (const block of blocks) {
    if (open >= 0 && block.kind === 'paragraph' && continues(healed[open]!, block, crossed)) {
      healed[open] = joined(healed[open]!, block)
      crossed = false
      continue
    }
    healed.push(block)
    if (isBetween(block)) crossed = true
    else {
      open = block.kind === 'paragraph' || block.kind === 'item' ? healed.length - 1 : -1
      crossed = false
    }
  }
  return healed
}

const joined = (first: RawBlock, second: RawBlock): RawBlock =>
  rawBlock(first.kind, [...first.lines, ...second.lines], first.label, first.depth)

function continues(first: RawBlock, second: RawBlock, crossed: boolean): boolean {
  const end = bare(first.lines.at(-1)!)
  const start = bare(second.lines[0]!)
  if (/^[a-zđ]\)/.test(start) || /^\d+(\.\d+)*[.)]\s/.test(start)) return false
  const isOpen = /[\p{L}\p{N},–-]$/u.test(end)
  if (isOpen && /^[“"(]?\p{Ll}/u.test(start)) return true
  return crossed && /^[\p{L}\p{N}(“"]/u.test(start) && (/,$/.test(end) || UNFINISHED.test(end))
}

/** The text of a line without marks of emphasis and of notes. */
const bare = (line: Line): string =>
  line.text
    .slice(-400)
    .replace(/<sup>[^<]{0,8}<\/sup>|\[\^[^\]]{1,40}\]|<[^>]{1,80}>|[*_]/g, '')
    .trim()
