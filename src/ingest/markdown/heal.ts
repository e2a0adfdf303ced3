import { numberingHead } from './numbering-head.ts'
import { type RawBlock, rawBlock, readableEnd, readableStart } from './raw-block.ts'

/** Words after which no sentence ends: what follows them on the next page belongs to it, in capitals or not. */
const UNFINISHED =
  /(?:^|\s)(?:và|của|về|tại|theo|với|là|các|những|cho|do|để|trên|từ|đến|số|trong|bằng|hoặc|đã|được|huyện|xã|phường|tỉnh|thôn|bản|làng|ấp|buôn|ông|bà|đồng chí|có|còn|đạt|tăng|giảm|như|gồm|bởi|vào|nhằm|việc)$/iu

/** What stands in a sentence as well as at its end; a list without marks may have it at every line, but no page ends at each. */
const FIGURE_OR_ASIDE = /[%)\]”"²³]$/u

/** What a page break left between two halves of a paragraph. */
const isGap = ({ kind }: RawBlock): boolean =>
  kind === 'page-mark' || kind === 'note' || kind === 'running-head' || kind === 'comment'

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
      // Appending keeps a paragraph of many pages linear: its lines are this function's own.
      const { lines, ...first } = healed[open]!
      healed[open] = { ...first, lines: appended(lines, block) }
      crossed = false
      continue
    }
    healed.push(isGap(block) ? block : rawBlock(block.kind, [...block.lines], block.label, block.depth))
    if (isGap(block)) crossed = true
    else {
      open = ['paragraph', 'item', 'note'].includes(block.kind) ? healed.length - 1 : -1
      crossed = false
    }
  }
  return healed.filter((block) => block.kind !== 'note' || block.lines.length > 0)
}

function appended(lines: RawBlock['lines'], block: RawBlock): RawBlock['lines'] {
  const own = lines as RawBlock['lines'][number][]
  for (const line of block.lines) own.push(line)
  return own
}

function continues(first: RawBlock, second: RawBlock, crossed: boolean): boolean {
  const start = readableStart(second)
  if (numberingHead(start)) return false
  const end = readableEnd(first)
  const isOpen = /[\p{L}\p{N},–-]$/u.test(end)
  const isLower = /^[“"(]?\p{Ll}/u.test(start)
  if (isLower && (isOpen || (crossed && FIGURE_OR_ASIDE.test(end)))) return true
  if (
    !crossed ||
    !/^[\p{L}\p{N}(“"]/u.test(start) ||
    OWN.test(start) ||
    second.lines[0]!.text.startsWith('**')
  )
    return false
  return /,$/.test(end) || UNFINISHED.test(end) || (isOpen && isProse(first))
}

/** What never goes on with a sentence, wherever it stands. */
const OWN =
  /^(?:Bảng|Biểu|Phụ lục|Đơn vị tính|ĐVT|Nơi nhận|Kính gửi|TM\.|KT\.|TL\.|\p{Lu}{2,}\s\p{Lu}{2,}\s\p{Lu}{2,})/u

/** A text of some length is no title: without a full stop it is cut. */
const isProse = (block: RawBlock): boolean =>
  block.lines.length > 3 || block.lines.reduce((sum, line) => sum + line.text.length, 0) >= 100
