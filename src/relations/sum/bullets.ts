import { TOLD_ABOVE } from '../../lexicon/relation-cues.ts'
import type { Block } from '../../model/index.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { withUnitOf } from '../lent-unit.ts'
import { STRENGTH } from '../strength.ts'
import { areResults } from './of-results.ts'
import { CUE_REACH, partsCuesIn } from './parts-cues.ts'
import { isCutShort, isServed, sameUnit } from './same-unit.ts'
import type { Series } from './series.ts'

/** "… 4.625 triệu đồng. Trong đó:" and then one part a bullet: its first figure of the same unit. */
export function bulletsAfter(discourse: Discourse, passage: Passage, total: Mention): Series[] {
  const { block } = passage
  const sentences = block.sentences.length - total.sentence
  if (block.cell || sentences > FAR) return []
  if (passage.mentions.at(-1)!.order - total.order > LAST) return []
  const below = itemsBelow(discourse.passages, passage.index)
  const items = below.length > 0 ? below : itemsBeside(discourse.passages, passage.index)
  if (items.length === 0) return []
  const end = block.value.length
  const cue = partsCuesIn(passage.lower, Math.max(total.end, end - CUE_REACH), end).at(-1)?.cue
  const introduces = INTRODUCES.test(block.value)
  const printed = partsIn(items, total)
  const mentions = withBare(items, printed, total)
  const strength = cue
    ? Math.max(cue.strength, cue.strength >= STRENGTH.told ? STRENGTH.clear : 0)
    : introduces
      ? STRENGTH.told
      : LISTED
  const areOfOthers = areResults(total, mentions)
  const perhaps =
    below.length === 0 ||
    areOfOthers ||
    sentences > NEAR ||
    mentions.length > printed.length ||
    NAMED_BEFORE.test(total.tail)
  const isOfOne = !areOfOthers && !mentions.some(({ lead }) => DONE_WITH.test(lead))
  return [
    {
      mentions,
      evidence: cue?.surface ?? '•',
      strength: isOfOne ? strength : Math.min(strength, LISTED),
      perhaps,
    },
  ]
}

/** The first figure of each item that is of the unit of a total; or, where none is, of its unit cut short, or without its "lượt", if each item has one. */
function partsIn(items: readonly Passage[], total: Mention): readonly Mention[] {
  const firstOf = (fits: typeof sameUnit) =>
    items.flatMap(({ mentions }) => mentions.find((m) => m.bracket === null && fits(m, total)) ?? [])
  const own = firstOf(sameUnit)
  if (own.length > 0) return own
  return [isCutShort, isServed].map(firstOf).find((parts) => parts.length === items.length) ?? own
}

/** The parts with those of items that have no unit but a bare figure in its place, read in that of the total: "A: 65 triệu đồng", "B: 10". */
function withBare(
  items: readonly Passage[],
  parts: readonly Mention[],
  { claim }: Mention,
): readonly Mention[] {
  if (claim.kind !== 'quantity' || parts.length < 2 || parts.length >= items.length) return parts
  const own = new Set(parts.map(({ block }) => block))
  return items.flatMap(({ block, mentions }) => {
    const first = mentions.find((m) => m.bracket === null && m.claim.kind === 'quantity')
    if (own.has(block)) return parts.find((part) => part.block === block)!
    if (first?.claim.kind !== 'quantity' || first.claim.unit !== '' || first.claim.direction) return []
    return { ...first, claim: withUnitOf(first.claim, claim) }
  })
}

/** "292 người nêu trên đã tăng 91 người. Cụ thể:": what was told before is told of again, and need not be what the list is of. */
const NAMED_BEFORE = new RegExp(`^(?:đã )?(?:${TOLD_ABOVE.join('|')})(?!\\p{L})`, 'u')

/** Sentences from a total to the end of its paragraph: up to so many the list may be of it, and up to more where it adds up. */
const [NEAR, FAR] = [2, 5]

/** How many figures from the end of a paragraph back the total of the list below it may stand. */
const LAST = 24

/** "c) Đã điều tra làm rõ 38 vụ": what was done with the whole is no part of it. */
const DONE_WITH = /^(?:đã|đang|còn|riêng|trong đó|qua đó|kết quả)(?!\p{L})/u

/** The items of the list that a block introduces: those one level deeper, until the list ends. */
export function itemsBelow(passages: readonly Passage[], at: number): Passage[] {
  const head = passages[at]!.block
  const first = passages[at + 1]?.block
  if (first && isNumberedBelow(head, first)) return numberedBelow(passages, at)
  if (first?.kind !== 'item' || (head.kind === 'item' && !isDeeper(first, head))) return []
  const items: Passage[] = []
  for (let i = at + 1; i < passages.length; i++) {
    const { block } = passages[i]!
    if (!belongs(block, first)) break
    if (levelOf(block) === levelOf(first)) items.push(passages[i]!)
  }
  return items
}

/** "- Chuyển đổi 216 ha, gồm:", "- Lúa 128 ha;", "- Ngô 88 ha.": items set no deeper than what introduces them, as far as semicolons go. */
function itemsBeside(passages: readonly Passage[], at: number): Passage[] {
  const head = passages[at]!.block
  if (head.kind !== 'item' || !INTRODUCES.test(head.value)) return []
  const items: Passage[] = []
  for (let i = at + 1; i < passages.length; i++) {
    const { block } = passages[i]!
    if (!belongs(block, head) || levelOf(block) > levelOf(head)) break
    items.push(passages[i]!)
    if (!GOES_ON.test(block.value)) break
  }
  return items.length > 1 ? items : []
}

const GOES_ON = /[;,]\s*$/

/** "… gồm:", and below it "a) … b) …": paragraphs with numbers and without titles, each a section of its own. */
const isNumberedBelow = (head: Block, block: Block): boolean =>
  INTRODUCES.test(head.value) &&
  block.kind === 'paragraph' &&
  block.note === head.note &&
  block.section !== head.section &&
  block.section.slice(0, Math.max(0, block.section.lastIndexOf('/'))) === head.section

/** The paragraph that opens each of the sections right below a block. */
function numberedBelow(passages: readonly Passage[], at: number): Passage[] {
  const head = passages[at]!.block
  const items: Passage[] = []
  for (let i = at + 1; i < passages.length; i++) {
    const { block } = passages[i]!
    if (block.section === items.at(-1)?.block.section) continue
    if (!isNumberedBelow(head, block)) break
    items.push(passages[i]!)
  }
  return items
}

const INTRODUCES = /[:：]\s*$/

/** Depth of an item; "+" stands below "-" even where the typist did not indent it. */
const levelOf = ({ depth, marker }: Block) => Math.max(depth, marker === '+' ? 2 : 1)

/** Whether one item stands below another. */
export const isDeeper = (item: Block, above: Block): boolean => levelOf(item) > levelOf(above)

const belongs = (block: Block, first: Block) =>
  block.kind === 'item' &&
  levelOf(block) >= levelOf(first) &&
  block.section === first.section &&
  block.note === first.note

/** Items below a figure that nothing introduces: only names that leave nothing over make them its parts. */
const LISTED = STRENGTH.fitting
