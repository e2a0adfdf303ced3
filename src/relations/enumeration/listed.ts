/** What a list behind a count proposes: sure where all of it are names, or short things of which words say that they are all. */
import { EXAMPLE_CUES, KIND_NOUNS, WORDED_NOUNS } from '../../lexicon/enumeration-cues.ts'
import { cueFinder } from '../cue.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Count, enumerated } from './count.ts'
import { type Items, isBetween, itemsIn } from './items.ts'
import { isOfAll } from './opening.ts'

const exampleCues = cueFinder(EXAMPLE_CUES)

interface Opened {
  /** Words between the count and its list. */
  readonly opening: string
  readonly evidence: string
  /** How sure the place is where the list names all. */
  readonly sure: number
}

/** The proposal for a list: sure where all of it are names and nothing says that it is only a part. */
export function listed(
  count: Count,
  text: string,
  { opening, evidence, sure }: Opened,
): Proposal | undefined {
  const items = itemsIn(text, count.noun.split(/[,/]/)[0]!)
  if (!items) return undefined
  const partial = items.open || saysExamples(opening.toLowerCase())
  const reading = readingOf(items, count.value)
  const isTold = (isOfWords(count.noun) && items.apart) || (isOfKinds(count.noun) && items.short)
  const isPlain = isTold && AT_ONCE.test(opening.toLowerCase()) && isOneOff(items.natural, count.value)
  const unnamed = isPlain ? STRENGTH.sure : isTold && sure >= STRENGTH.sure ? WORDED : STRENGTH.hinted
  const strength =
    partial || isBetween(items, count.value) ? STRENGTH.faint : items.named ? sure : Math.min(sure, unnamed)
  const closed = items.named && items.closed && !partial && isOfAll(opening.toLowerCase())
  return enumerated(count, { items: reading, evidence, strength, closed })
}

/** Whether words before a list make it a choice; "02 nguyên nhân chủ yếu:" are all the main ones. */
const saysExamples = (opening: string): boolean =>
  exampleCues(opening.replace(/về (?:đích|trước)/gu, 'đạt').replace(/^\s*chủ yếu(?= sau| như sau|\s?:)/u, ''))
    .length > 0

/** Nothing but a colon, or what calls them the main ones, stands between a count and its list. */
const AT_ONCE = /^\s*(?:(?:chủ yếu|chính|cơ bản|lớn|trọng tâm|cụ thể|sau|sau đây|như sau) ?){0,2}:\s*$/u

/** Whether a list without colons and figures of its own has one item more than a count, or one less where no item may be two. */
function isOneOff(items: readonly string[], value: number): boolean {
  const two = items.length > value ? /[\d:()]/u : /[\d:(),]|(?<!\p{L})(?:và|cùng)(?!\p{L})/u
  return Math.abs(items.length - value) === 1 && items.length > 2 && !items.some((item) => two.test(item))
}

/** How sure a list of things without proper names is, where semicolons or their shortness set them apart. */
const WORDED = STRENGTH.doubtful

const opensWith = (nouns: readonly string[]) => (noun: string) =>
  nouns.some((known) => noun === known || noun.startsWith(`${known} `))

/** Things that are told by what they are about, not by a name: "chỉ tiêu", "nhiệm vụ". */
const isOfWords = opensWith(WORDED_NOUNS)

/** Things of which a short name tells each: "loại cây", "mặt hàng". */
const isOfKinds = opensWith(KIND_NOUNS)

/** The way to count a list that gives the number stated, else the one that its punctuation suggests. */
const readingOf = ({ natural, readings }: Items, value: number): readonly string[] =>
  readings.find((reading) => reading.length === value) ?? natural
