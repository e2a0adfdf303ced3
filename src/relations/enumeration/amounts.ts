import { LIST_CUES } from '../../lexicon/enumeration-cues.ts'
import { unitOf as rowOf } from '../../lexicon/units.ts'
import type { Exact } from '../../model/index.ts'
import { measureOf } from '../context/measured.ts'
import { cueFinder } from '../cue.ts'
import { type Mention, mentionsWithin, type Passage } from '../discourse/index.ts'
import { amountOf, operandOf } from '../operand.ts'
import { levelOfNoun } from '../place-level.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Count, enumerated } from './count.ts'

const listCues = cueFinder(LIST_CUES)

/** How far behind a count its list may open, and the fewest amounts that say something by their number. */
const REACH = 60
const LEAST = 3

/** How many figures before a count, without and with what stands in brackets, the amount may stand that it is spent from. */
const [BEFORE, WINDOW] = [3, 12]

/**
 * "04 nhóm chế độ, lần lượt là hưu trí 198 triệu đồng, …": a list that gives an amount with each item. It proves its
 * count where it fits, or where its amounts add up to the one before the count; what does not may belong to another list.
 */
export function amountsBeside(passage: Passage, count: Count): Proposal[] {
  const { mention, value } = count
  const [, end = 0] = passage.block.sentences[mention.sentence] ?? []
  const behind = mentionsWithin(passage.mentions, [mention.end, end], 60).filter(
    (other) => other.bracket === mention.bracket && other.claim.kind === 'quantity',
  )
  const [first] = behind
  if (!first || value < LEAST) return []
  const measure = measureIn(first)
  const items = upToSemicolon(behind.filter((other) => measureIn(other) === measure))
  const parts = withoutTotal(items)
  const opening = passage.block.value.slice(mention.end, parts[0]!.start).slice(0, REACH)
  const cue = listCues(opening.toLowerCase())[0]?.cue.surface ?? (opening.includes(':') ? ':' : undefined)
  if (cue === undefined || measure === measureIn(mention) || isLabel(opening, measure)) return []
  const listed = { items: parts.map((item) => item.claim.text), evidence: cue }
  if (parts.length === value) return [enumerated(count, { ...listed, strength: STRENGTH.weak })]
  const isList = parts.length < items.length && parts.every((item) => isNamed(item, count))
  return isList || isWhole(passage, count, items)
    ? [{ ...enumerated(count, { ...listed, strength: STRENGTH.sure }), strength: STRENGTH.sure }]
    : []
}

/** "An 12 nhà, Bình 9 nhà; sửa chữa 47 nhà": a list set apart by commas, up to where a semicolon leads to something else. */
function upToSemicolon(items: readonly Mention[]): readonly Mention[] {
  const end = items.findIndex(({ clause: { opener } }) => opener === ';')
  return end > 1 ? items.slice(0, end) : items
}

/** "3 sao: 24; 4 sao: 05": how many there are of a rank, which counts nothing itself. */
const isLabel = (opening: string, measure: string): boolean => measure === '' && /^\s*:\s*$/u.test(opening)

/** Whether an amount is told of one of what is counted: a person or place by its name, or anything else of a sort that has none. */
const isNamed = ({ lead }: Mention, { noun }: Count): boolean =>
  /^(?:và )?(?:ông|bà|anh|chị|em|đồng chí|đ\/c|cháu) /u.test(lead) || lead.startsWith(`${noun} `)

/** "cho 04 người, tổng 32,8 triệu đồng: …": the amount in front of the list is no item of it where the others make it up. */
function withoutTotal(items: readonly Mention[]): readonly Mention[] {
  const [total, ...parts] = items
  const amount = total && !parts.some(isCounted) ? amountIn(total) : undefined
  return amount && parts.length >= LEAST && sumOf(parts)?.equals(amount) ? parts : items
}

/**
 * "1,35 tỷ đồng cho 03 mô hình: …": amounts that make up the one before the count leave nothing out; counts do so where each is of a place that is
 * named, "34 nhà tại 08 huyện: Hướng Hà 12 nhà, …".
 */
function isWhole({ mentions }: Passage, { mention, noun }: Count, items: readonly Mention[]): boolean {
  const { order, sentence, bracket } = mention
  const at = order - mentions[0]!.order
  const ofPlaces = levelOfNoun(noun) !== undefined && items.length > LEAST && items.every(isOfPlace)
  const sum = items.some(isCounted) && !ofPlaces ? undefined : sumOf(items)
  return mentions
    .slice(Math.max(0, at - WINDOW), at)
    .filter((other) => other.sentence === sentence && other.bracket === bracket)
    .slice(-BEFORE)
    .some(
      (other) =>
        sum !== undefined &&
        amountIn(other)?.equals(sum) === true &&
        measureIn(other) === measureIn(items[0]!),
    )
}

const isOfPlace = ({ block, start }: Mention): boolean =>
  /(?:^|[:,;]) ?(?:\p{Lu}[\p{L}’']*[ -]*){1,4}$/u.test(block.value.slice(Math.max(0, start - NAME), start))

/** Units of text in which the name of a place stands before its count. */
const NAME = 40

const isCounted = ({ claim }: Mention) => 'unit' in claim && rowOf(claim.unit)?.dimension === 'count'

function sumOf(items: readonly Mention[]): Exact | undefined {
  const amounts = items.map(amountIn)
  return items.length < 2 || amounts.includes(undefined)
    ? undefined
    : amounts.reduce((sum, amount) => sum!.add(amount!))
}

const amountIn = ({ claim }: Mention) => (claim.kind === 'quantity' ? amountOf(operandOf(claim)) : undefined)

const measureIn = ({ claim }: Mention) => measureOf(operandOf(claim))
