/** Groups of figures that tell of accidents, each from its count of accidents on: "23 vụ, làm chết 17 người, bị thương 16 người; giảm 3 vụ". */
import { casualtyOf } from '../context/casualties.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import { itemsBelow } from './bullets.ts'

/** The figures of one group by what they measure: the unit, the casualties, and whether it is a change. */
export type Group = ReadonlyMap<string, Mention>

/** A group and those that take it apart, in the order of the text. */
export interface Breakdown {
  readonly head: Group
  readonly parts: readonly Group[]
}

/** Paragraphs behind a group that may take it apart, each of them anew. */
const APART = 2

/** More figures than this in a passage are no list of one kind of accidents. */
const MOST = 60

/** The first group of each passage with the items below it, with the groups of each of the next paragraphs, and with those in the bracket behind it. */
export function breakdownsIn(discourse: Discourse): Breakdown[] {
  return discourse.passages.flatMap((passage, at): Breakdown[] => {
    const [head] = groupsIn(passage)
    if (!head || !isOfCasualties(head)) return []
    const items = itemsBelow(discourse.passages, at)
    if (items.length > 0) return [{ head, parts: items.flatMap((item) => groupsIn(item).slice(0, 1)) }]
    const next = discourse.passages
      .slice(at + 1, at + 1 + APART)
      .filter(({ block }) => block.kind === passage.block.kind && block.section === passage.block.section)
    return next.map((other) => ({ head, parts: groupsIn(other) }))
  })
}

/** Whether a group counts the dead or the hurt. */
const isOfCasualties = (group: Group): boolean => [...group.values()].some((mention) => casualtyOf(mention))

function groupsIn({ block, mentions }: Passage): Group[] {
  if (block.cell || mentions.length > MOST) return []
  const counts = mentions.filter(({ claim, bracket }) => claim.kind === 'quantity' && bracket === null)
  const groups: Mention[][] = []
  let ofMean: number | undefined
  for (const mention of counts) {
    if (opens(mention)) ofMean = MEAN.test(mention.lead) ? mention.sentence : undefined
    if (mention.sentence === ofMean) continue
    if (opens(mention)) groups.push([mention])
    else groups.at(-1)?.push(mention)
  }
  return groups.filter(([first]) => !OF_THOSE.test(first!.lead)).map(keyed)
}

/** A count of accidents, and no change of it. */
const opens = ({ claim }: Mention): boolean =>
  claim.kind === 'quantity' && claim.unit === 'vụ' && claim.direction === undefined && claim.role === 'actual'

/** "tính ra mỗi ngày 55 vụ, 23 người chết": what comes on one day, to the end of its sentence. */
const MEAN = /(?<!\p{L})(?:mỗi|bình quân|trung bình)(?!\p{L})/u

/** "trên đường bộ có 62 vụ đặc biệt nghiêm trọng": some of those told before. */
const OF_THOSE = /^(?:trong đó|trong số|trên|riêng|tại|có)(?!\p{L})/u

/** What a group tells once: of two hurt, "5.587 người bị thương và 11.453 người bị thương nhẹ", nobody knows which is meant. */
function keyed(mentions: readonly Mention[]): Group {
  const found = new Map<string, Mention | undefined>()
  for (const mention of mentions) found.set(keyOf(mention), found.has(keyOf(mention)) ? undefined : mention)
  return new Map([...found].flatMap(([key, mention]) => (mention ? [[key, mention] as const] : [])))
}

const keyOf = (mention: Mention): string => {
  const change = mention.claim.role === 'change' || ('direction' in mention.claim && mention.claim.direction)
  return `${codeOf({ claim: mention.claim, facet: 'value' })} ${casualtyOf(mention) ?? ''} ${change ? '±' : ''}`
}
