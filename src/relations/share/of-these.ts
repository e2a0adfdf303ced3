/** "huyện An 240 hộ, huyện Bình 200 hộ, huyện Cát 160 hộ; ba huyện này chiếm 50% số hộ nghèo": shares of what was just listed. */
import { PLACE_LEVELS } from '../../lexicon/place-levels.ts'
import { LISTING_WORDS, PLANNED_TIMES, TIMES_BESIDE, WHOLE_SYLLABLES } from '../../lexicon/share-cues.ts'
import { anyOf } from '../any-of.ts'
import { contentWords } from '../content-words.ts'
import { figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, settle } from '../context/settle.ts'
import { type These, theseBefore } from '../context/these.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, unitOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { hasName } from './called.ts'
import { explicitWholes, namedWhole } from './named-whole.ts'
import { share } from './share-of.ts'
import type { Whole } from './whole.ts'

/** How many figures a list may have. */
const REACH = 24

/**
 * The share that what was just listed makes together; undefined where no words such as "ba huyện này chiếm" stand in front of a rate,
 * which may then be the share of one figure. It fails only of a list of as many as the words say, behind their total or with the whole named.
 */
export function ofThese(discourse: Discourse, rate: Figure): Proposal[] | undefined {
  const { mention, passage } = rate
  const these = theseBefore(passage, mention.start)
  if (!these) return undefined
  const before = figuresBefore(discourse, rate, REACH).filter(
    (figure) => isLevel(figure) && (figure.passage !== passage || figure.mention.start < these.from),
  )
  const nearest = before[0]
  const other = before.find((figure) => nearest && !areAlike(figure, nearest))
  const proposals = [nearest, other].flatMap((last) => {
    if (!last || last.mention.sentence !== nearest?.mention.sentence) return []
    const told = sharesOfList(
      rate,
      these,
      before.filter((figure) => areAlike(figure, last)),
    )
    const isSure = last === nearest && these.many !== undefined && isToldAlone(rate, these, last)
    return isSure ? told : told.map(weakened)
  })
  return settle(proposals).filter((proposal) => holds(proposal) || proposal.strength > STRENGTH.fitting)
}

/** Of figures of one measure, nearest first. */
function sharesOfList(rate: Figure, { many }: These, before: readonly Figure[]): readonly Proposal[] {
  const end = before.findIndex((figure) => !isBeside(figure, before[0]!))
  const most = end < 0 ? before.length : end
  return (many === undefined ? [most, most - 1] : [many])
    .filter((length) => length > 1 && length <= most)
    .flatMap((length) => {
      const [parts, farther] = [before.slice(0, length), before.slice(length)]
      const told = sharesOf(rate, parts, wholesIn(rate, farther))
      const isList = most === length || (most === length + 1 && isTotalOf(farther[0]!, parts))
      return isList ? told : told.map(weakened)
    })
}

/** Whether a figure in front of others may be their whole, of the same sort as they: "toàn tỉnh có 1.200 hộ nghèo, nhiều nhất ở …". */
function isTotalOf(whole: Figure, parts: readonly Figure[]): boolean {
  const all = parts.reduce((sum, part) => sum + sizeOf(part), 0)
  const { block, start } = parts.at(-1)!.mention
  const sort = SORT.exec(block.value.slice(whole.mention.end, start))?.[1] ?? ''
  const own = new Set([...OF_LISTS, ...contentWords(`${unitOf(operandOf(whole))} ${whole.tail}`)])
  return sizeOf(whole) > all && contentWords(sort).every((word) => own.has(word))
}

/** "trong đó hộ dân tộc thiểu số tập trung ở huyện Lâm": what the items of a list are. */
const SORT = /^(.*)(?:(?<!\p{L})(?:ở|tại)(?!\p{L})|:)/su
const OF_LISTS = contentWords(LISTING_WORDS.join(' '))

const sizeOf = (figure: Figure): number => amountOf(operandOf(figure))?.valueOf() ?? 0

/**
 * No time stands between the list and the words for it, and the rate is told of all of it and not of what it rose by: "so với năm 2021 hai
 * xã này", "chiếm 60% và 45%", "chiếm 55% mức tăng".
 */
function isToldAlone(rate: Figure, { from, isNext }: These, last: Figure): boolean {
  const { passage, at } = rate
  const between = passage.lower.slice(last.passage === passage ? last.mention.end : 0, from)
  const next = figuresOf(passage)[at + 1]
  const isPaired = next?.mention.claim.kind === 'percent' && PAIRED.test(gapBetween(rate, next))
  return !isNext && !isPaired && !OTHER_TIME.test(between) && !CHANGE.test(namedWhole(rate))
}

const PAIRED = /^(?:,|và)?$/u
const OTHER_TIME = new RegExp(anyOf([...PLANNED_TIMES, ...TIMES_BESIDE]), 'u')
const CHANGE = /(?<!\p{L})(?:tăng|giảm)(?!\p{L})/u

const weakened = (proposal: Proposal): Proposal => ({ ...proposal, strength: STRENGTH.fitting })

const areAlike = (one: Figure, other: Figure): boolean => alike(operandOf(one), operandOf(other))

const isBeside = (one: Figure, other: Figure): boolean =>
  one.mention.block === other.mention.block &&
  one.mention.sentence === other.mention.sentence &&
  (one.mention.bracket === other.mention.bracket || areInOwnBrackets(one, other))

/** "xã Đông (240 hộ), xã Tây (200 hộ)". */
const areInOwnBrackets = (
  { mention: { bracket: a } }: Figure,
  { mention: { bracket: b } }: Figure,
): boolean => a !== null && b !== null && a.parent === b.parent

const isLevel = (figure: Figure): boolean =>
  figure.mention.claim.kind === 'quantity' &&
  figure.mention.claim.role === 'actual' &&
  directionOf(figure) === undefined

/** The wholes that the words behind a rate name, and the counts before the parts, surely only the nearest if it is called as those words say. */
function wholesIn(rate: Figure, farther: readonly Figure[]): readonly Whole[] {
  const name = namedWhole(rate)
    .replace(OF_ALL, '')
    .split(' ')
    .filter((word) => !COMMON.has(word))
    .join(' ')
  const named = farther.filter((figure) => figure.passage === rate.passage && hasName(figure, name))
  const counts = farther.map((figure, nth): Whole => {
    const operand = operandOf(figure)
    const isSure = nth === 0 && figure.passage === rate.passage && named.length === 1 && named[0] === figure
    return { operand, strength: isSure ? STRENGTH.clear : STRENGTH.fitting, evidence: figure.lead }
  })
  return [...explicitWholes(rate, rate), ...counts]
}

/** "của toàn tỉnh", "trên địa bàn huyện": of the whole place that the report is of. */
const OF_ALL = new RegExp(
  `(?<!\\p{L})(?:(?:của|trong|trên) )?(?:toàn|cả|địa bàn) (?:${PLACE_LEVELS.slice(0, 3).flat().join('|')}|nước)(?!\\p{L})`,
  'gu',
)

const COMMON: ReadonlySet<string> = new Set(WHOLE_SYLLABLES)

/** The shares that some parts, nearest first, make of each of several wholes. */
function sharesOf(rate: Figure, parts: readonly Figure[], wholes: readonly Whole[]): Proposal[] {
  const members = parts.toReversed().map((figure) => ({ ...operandOf(figure), role: 'part' }) as const)
  return wholes.map(({ operand, ...words }) => share(rate, [...members, { ...operand, role: 'base' }], words))
}
