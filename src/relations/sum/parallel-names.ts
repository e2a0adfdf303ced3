import { NAME_SORTS, RELATORS, STEP_WORDS } from '../../lexicon/part-names.ts'
import { PLACE_LEVELS } from '../../lexicon/place-levels.ts'
import { memoized } from '../../model/memoized.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member } from '../proposal.ts'
import { partsCues } from './parts-cues.ts'
import { sameUnit } from './same-unit.ts'

/**
 * Whether the names of parts are of one sort, as those of "cấp huyện … cấp xã" or "03 lớp về pháp luật, 04 lớp về giảm nghèo" are: a
 * classification, all of whose classes are named. Places are not: of many communes a report names some.
 */
export const areParallel = (parts: readonly Mention[]): boolean =>
  parts.length > 1 && (openAlike(parts) || goOnAlike(parts) || areOfSort(parts)) && !parts.some(isProper)

/** "cấp huyện 247, cấp xã 65": names before their figures that open with one word. */
function openAlike(parts: readonly Mention[]): boolean {
  const [first, ...others] = parts.map(openerOf)
  return first !== undefined && others.every((other) => other === first) && !PLACES.has(first)
}

/** "03 lớp về pháp luật, 04 lớp về giảm nghèo": names behind their figures that open with one preposition. */
function goOnAlike(parts: readonly Mention[]): boolean {
  const [first, ...others] = parts.map(({ tail }) => /^(\p{L}+) \p{L}/u.exec(tail)?.[1])
  return first !== undefined && RELATOR_SET.has(first) && others.every((other) => other === first)
}

/** "chuyển cơ quan khác 29 đơn, trả lại 11 đơn, lưu 07 đơn": what all may be done with a thing of one sort. */
export const areOfSort = (parts: readonly Mention[]): boolean =>
  NAME_SORTS.some((sort) => parts.every((part) => sortsOf(part).includes(sort)))

/** The sorts of which the name of a figure may be. */
const sortsOf = memoized((mention: Mention): readonly (readonly string[])[] => {
  const name = nameOf(mention) || nameBehind(mention)
  return NAME_SORTS.filter((sort) => sort.some((word) => opensWith(name, word)))
})

const RELATOR_SET: ReadonlySet<string> = new Set(RELATORS)

const opensWith = (name: string, word: string): boolean =>
  name.startsWith(word) && !/^\p{L}/u.test(name.slice(word.length))

/** "Ia Mơ 08 hộ, Ia Lâu 06 hộ": names that begin alike are still names. */
const isProper = ({ block, start, lead }: Mention): boolean =>
  /^\s?\p{Lu}\p{L}* \p{Lu}/u.test(block.value.slice(start - lead.length - 1, start))

/** Whether the names of parts are steps of one scale: levels of administration, rounds, quarters, grades, who is in charge. */
export const areOfScale = (parts: readonly Mention[]): boolean =>
  parts.length > 1 && (areSteps(parts) || (areParallel(parts) && SCALES.has(openerOf(parts[0]!) ?? '')))

/** "17 sản phẩm 3 sao, 05 sản phẩm 4 sao", "03 xã khu vực I, 02 xã khu vực II": names that differ by their number alone. */
function areSteps(parts: readonly Mention[]): boolean {
  const steps = parts.map(({ block, end }) => STEP.exec(block.value.slice(end, end + LABEL)))
  const [first] = steps
  return (
    first !== null &&
    first !== undefined &&
    steps.every((step) => step !== null && step[1] === first[1] && step[3] === first[3]) &&
    new Set(steps.map((step) => step![2])).size === steps.length
  )
}

const STEP = /^ ((?:\p{Ll}+ ){0,2})(\d{1,2}|[IVX]{1,4})(?: (\p{Ll}+))?(?= ?[,;.()])/u

const SCALES: ReadonlySet<string> = new Set(STEP_WORDS)

/**
 * Whether a figure is an item of the list that its parts would be taken from, and no total: "hoàn thành xuất sắc 180 em, hoàn thành
 * tốt 260 em, hoàn thành 310 em, chưa hoàn thành 7 em". Its name opens as those of the figures on both sides do; or the last of its
 * parts is the rest of a list that began before it.
 */
export function isOneOf(
  discourse: Discourse,
  total: Mention,
  { members, rest }: { readonly members: readonly Member[]; readonly rest: boolean },
): boolean {
  const [opener, whole] = [openerOf(total), amountOf({ claim: total.claim, facet: 'value' })]
  const before = discourse.mentions
    .slice(Math.max(0, total.order - BEFORE), total.order)
    .filter(isWith(total))
  const larger = whole && members.some((member) => (amountOf(member)?.compare(whole) ?? 0) > 0)
  const first = members[0] && discourse.mentionOf(members[0].claim.id)
  if (!first) return false
  const inList = rest && total.clause.opener === first.clause.opener
  if ((larger || inList) && !total.claim.direction && before.some((other) => sameUnit(other, total)))
    return true
  const last = before.at(-1)
  if (last && areNamedBehind([last, total, first])) return true
  if (opener === undefined || wordBefore(first) !== opener) return false
  return (last?.order === total.order - 1 && wordBefore(last) === opener) || larger === true
}

/** How many figures before one are looked at for others of its list. */
const BEFORE = 4

const isWith =
  ({ block, sentence }: Mention) =>
  (other: Mention): boolean =>
    other.block === block && other.sentence === sentence

/** "24 vụ tố cáo đúng, 52 vụ sai, 15 vụ có đúng có sai": figures of one unit in a row, with nothing before them. */
const areNamedBehind = (row: readonly Mention[]): boolean =>
  row.every((mention) => /^(?:và|có|là|gồm)?$/u.test(mention.lead) && sameUnit(mention, row[0]!))

/** The first word before a figure, be it its whole name: "đạt" of "đạt 420 em". */
const wordBefore = ({ lead }: Mention): string | undefined => /^(?:và )?(\p{L}+)/u.exec(lead)?.[1]

/** The word with which the name of a figure opens, before it: "cấp" of "cấp huyện 247", "mức" of "mức độ 2: 05". */
const openerOf = memoized(
  (mention: Mention): string | undefined => /^(\p{L}+) \p{L}/u.exec(nameOf(mention) || labelOf(mention))?.[1],
)

/** The words before a figure without those that announce its list or join it to the one before. */
export const nameOf = memoized(({ lead }: Mention): string => {
  if (JOINED.test(lead)) return ''
  const [cue] = partsCues(lead)
  return (cue?.start === 0 ? lead.slice(cue.end).trim() : lead).replace(/^(?:(?:và|có|đã)(?: |$))+/u, '')
})

/** "đủ điều kiện có", "khiếu nại và": words of the figure before, and one that joins it. */
const JOINED = /(?:^| )(?:có|là|gồm|và)$/u

/** The words with which a figure goes on behind its unit: "khiếu nại" of "14 đơn khiếu nại". */
function nameBehind({ claim }: Mention): string {
  const subject = claim.subject.toLowerCase()
  const unit = 'unit' in claim ? claim.unit.toLowerCase() : ''
  return subject.startsWith(unit) ? subject.slice(unit.length).trim() : subject
}

/** The name that a colon sets apart from its figure. */
function labelOf({ block, start }: Mention): string {
  const before = block.value.slice(Math.max(0, start - LABEL), start).toLowerCase()
  return /(?:^|[;,(.]\s?)([^;,(.:]*):\s*$/u.exec(before)?.[1] ?? ''
}

/** Units of text in which such a name stands. */
const LABEL = 40

const PLACES: ReadonlySet<string> = new Set(PLACE_LEVELS.flat().map((name) => name.split(' ')[0]!))
