import { TOTAL_WORDS } from '../../lexicon/table-words.ts'
import { unitOf as rowOf } from '../../lexicon/units.ts'
import type { Claim } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import { codeOf, unitOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { tellTwo } from './behind.ts'
import { areOfOneTime, namesColumn } from './cell-heads.ts'
import type { Beside } from './companions.ts'
import { marksOf } from './marks.ts'
import type { NearMiss } from './near-misses.ts'
import { likeness, type Rarity } from './rarity.ts'
import { isReferredTo } from './referred.ts'
import { NAMED_AROUND, sameness } from './sameness.ts'
import type { Statement } from './statement.ts'

/** Whether a figure is found again elsewhere as it is. */
export type Repeated = (statement: Statement) => boolean

/** What is known of a report when two of its figures are weighed. */
export interface Known {
  readonly rarity: Rarity
  readonly repeated: Repeated
  readonly beside: (a: Statement, b: Statement) => Beside
}

/** Under this nobody should be told. */
export const LEAST = STRENGTH.possible

/** The words alone make it likely, or leave no doubt. */
const LIKELY = STRENGTH.doubtful
const SURE = STRENGTH.sure

/**
 * How much the words must have in common where they do not name the same thing, by the digits of the shorter figure.
 *
 * Of figures of four digits three in nine thousand are a swap of neighbours apart, and thirty-six one digit: words that two
 * figures of a report share by chance must weigh against that. Of fewer digits only the same name tells.
 */
const ENOUGH = {
  swapped: [Infinity, Infinity, Infinity, 10, 4.5, 3],
  changed: [Infinity, Infinity, Infinity, Infinity, 9, 8],
} as const

/**
 * A figure that stands beside both takes so much off; a name that goes on otherwise puts so much on, and so does it that neither
 * stands where a report sums up nor again elsewhere.
 */
const COMPANION = 3
const CLOSE_COMPANION = 6
const SIBLING = 8
const TOLD = 1.5

/** Figures of so few digits are told apart by any word. */
const FEW = 3

/** Rare words enough to leave no doubt, where four digits and their order leave little to chance. */
const RARE = 9

/** How surely two figures that a slip tells apart are one, 0 to 1. */
export function suretyOf(pair: NearMiss, known: Known): number {
  const { earlier, later } = pair
  const { shared, contrast, phrase, parts } = known.beside(earlier, later)
  const digits = Math.min(earlier.digits, later.digits)
  if (contrast || !areOfOneTime(pair) || (digits <= FEW && tellTwo(earlier, later))) return 0
  if (
    digits > 3 &&
    sumsUp(earlier, later) &&
    (phrase || (parts && pair.swapped) || areOneDeed(earlier, later))
  )
    return pair.swapped ? SURE : LIKELY
  const company = shared < 3 ? 0 : shared < 4 ? COMPANION : CLOSE_COMPANION
  const like = likeness(earlier, later, known.rarity) + company
  if (isOneSided(earlier, later) && !(pair.swapped && digits > 3 && like >= RARE)) return 0
  const named = areSiblings(earlier, later) ? 0 : byName(pair, like)
  if (named > 0) return named
  return isReferredTo(earlier, later)
    ? LIKELY
    : byWords(pair, like, { ...known, shared: shared > 2, close: shared > 3 })
}

/** The words name one thing: how surely, or 0. */
function byName({ earlier, later, swapped }: NearMiss, like: number): number {
  const digits = Math.min(earlier.digits, later.digits)
  const sure = sameness(earlier, later)
  if (sure < LEAST || (sure === NAMED_AROUND && !swapped)) return 0
  if (sure >= SURE) return sure > SURE || digits > 3 || swapped || like >= 7 ? sure : 0
  return digits > 3 && (swapped || like >= 6) ? sure : 0
}

/** The words have much in common without naming one thing: how surely, or 0. */
function byWords(
  { earlier, later, swapped }: NearMiss,
  like: number,
  known: Known & { readonly shared: boolean; readonly close: boolean },
): number {
  const digits = Math.min(earlier.digits, later.digits)
  if (!swapped && areNearRates(earlier, later)) return 0
  if (swapped && digits > 3 && (isTotalOf(earlier, later) || isTotalOf(later, earlier))) return LIKELY
  const enough = ENOUGH[swapped ? 'swapped' : 'changed'][Math.min(digits, 5)]!
  const again =
    known.close ||
    sumsUp(earlier, later) ||
    (digits > 3 && (known.repeated(earlier) || known.repeated(later)))
  const siblings = areSiblings(earlier, later)
  const things = sharedThings(earlier, later)
  if ((!again && siblings) || !namesColumn(earlier, later)) return 0
  if (things < (known.close ? 1 : 2)) return 0
  const apart = (again ? 0 : TOLD) + (siblings ? SIBLING : 0)
  if (like < enough + apart) return 0
  // Words alone, however rare, leave room for two things that are spoken of alike: a figure beside both does not.
  return known.shared && swapped && digits > 3 && like >= RARE + apart ? SURE : LIKELY
}

/** Rates of one sort lie close together, 97,12 % of one place and 97,19 % of another, and then share all digits but the last. */
const areNearRates = (a: Statement, b: Statement): boolean =>
  a.measure === '%' && b.measure === '%' && a.value.sub(b.value).abs().compare(1) < 0

/** One of them stands where a report repeats what it told. */
const sumsUp = (a: Statement, b: Statement) => (a.place() === 'summary') !== (b.place() === 'summary')

/** "cuối năm còn 1.117 hộ" and "cuối năm toàn huyện chỉ còn 1.127 hộ nghèo": three words and the last say the same of both. */
function areOneDeed({ mention: one }: Statement, { mention: other }: Statement): boolean {
  const [a, b] = [one.lead, other.lead].map((lead) => lead.split(' ').slice(-DEED))
  return a!.at(-1) === b!.at(-1) && a!.filter((word) => b!.includes(word)).length >= 3
}

/** How many words in front of a figure say what was done. */
const DEED = 8

/** Only one of them is set apart from others of its name. */
const isOneSided = (a: Statement, b: Statement) => marksOf(a).apart !== marksOf(b).apart

/** Words that both have beside them, without those of their units: all money is "tỷ đồng". */
function sharedThings(a: Statement, b: Statement): number {
  const units = new Set(
    [a, b].flatMap(({ operand }) => (isCounted(operand) ? [] : contentWords(unitOf(operand)))),
  )
  const other = b.said().near
  return [...a.said().near].filter((word) => other.has(word) && !units.has(word)).length
}

const isCounted = (operand: Operand) => rowOf(codeOf(operand))?.dimension === 'count'

const total = new RegExp(`^(?:${TOTAL_WORDS.map(({ surface }) => surface).join('|')})`, 'iu')

/** The grand total of a table whose caption says what a sentence of the same section is about. */
function isTotalOf({ mention: { claim, block }, said }: Statement, text: Statement): boolean {
  if (!block.cell || text.mention.block.cell || block.section !== text.mention.block.section) return false
  const there = text.said().wide
  return total.test(claim.row?.at(-1) ?? '') && [...said().wide].filter((word) => there.has(word)).length > 2
}

/** "chi đầu tư phát triển" and "chi đầu tư xây dựng": names that begin alike and go on otherwise are of two things. */
function areSiblings(a: Statement, b: Statement): boolean {
  const [one, other] = [a, b].map(({ mention }) => contentWords(nameIn(mention.claim)))
  let alike = 0
  while (alike < one!.length && one![alike] === other![alike]) alike++
  const [rest, more] = [one!.slice(alike), other!.slice(alike)]
  if (rest.length === 0 && more.length === 0) return goOnOtherwise(a, b)
  return alike > 0 && rest.length > 0 && more.length > 0 && !rest.some((word) => more.includes(word))
}

/** What a figure is of: in a table its row, whose column only says how it was measured. */
const nameIn = ({ row, subject }: Claim): string => row?.at(-1) ?? subject

/** "1.250 giấy chứng nhận lần đầu" and "1.520 giấy chứng nhận biến động": one name, and then other words behind both. */
function goOnOtherwise(a: Statement, b: Statement): boolean {
  const [one, other] = [a, b].map(({ mention }) => contentWords(mention.tail))
  return one!.length > 0 && other!.length > 0 && !one!.some((word) => other!.includes(word))
}
