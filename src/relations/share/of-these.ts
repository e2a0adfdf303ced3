/** "huyện An 240 hộ, huyện Bình 200 hộ, huyện Cát 160 hộ; ba huyện này chiếm 50% số hộ nghèo": shares of what was just listed. */
import { PLACE_LEVELS } from '../../lexicon/place-levels.ts'
import { WHOLE_SYLLABLES } from '../../lexicon/share-cues.ts'
import { figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import type { Figure } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, settle } from '../context/settle.ts'
import { theseBefore } from '../context/these.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { wordsShared } from './called.ts'
import { explicitWholes, namedWhole } from './named-whole.ts'
import { share } from './share-of.ts'
import type { Whole } from './whole.ts'

/** How many figures a list may have. */
const REACH = 24

/**
 * The share that what was just listed makes together; undefined where no words such as "ba huyện này chiếm" stand in front of a rate,
 * which may then be the share of one figure. It fails only of as many as the words say, behind their total or with the whole named.
 */
export function ofThese(discourse: Discourse, rate: Figure): Proposal[] | undefined {
  const { mention, passage } = rate
  const these = theseBefore(passage, mention.start)
  if (!these) return undefined
  const before = levelsAlike(
    figuresBefore(discourse, rate, REACH).filter(
      (figure) => figure.passage !== passage || figure.mention.start < these.from,
    ),
  )
  const end = before.findIndex((figure) => !isBeside(figure, before[0]!))
  const most = end < 0 ? before.length : end
  const { many } = these
  const proposals = (many === undefined ? [most, most - 1] : [many])
    .filter((length) => length > 1 && length <= most)
    .flatMap((length) =>
      sharesOf(rate, before.slice(0, length), wholesIn(discourse, rate, before.slice(length))),
    )
    .map((proposal) => (many === undefined ? weakened(proposal) : proposal))
  return settle(proposals).filter((proposal) => holds(proposal) || proposal.strength > STRENGTH.fitting)
}

const weakened = (proposal: Proposal): Proposal => ({ ...proposal, strength: STRENGTH.fitting })

/** The levels of figures that count or measure what the last of them does, nearest first. */
function levelsAlike(before: readonly Figure[]): readonly Figure[] {
  const levels = before.filter(isLevel)
  return levels.filter((figure) => alike(operandOf(figure), operandOf(levels[0]!)))
}

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
function wholesIn(discourse: Discourse, rate: Figure, farther: readonly Figure[]): readonly Whole[] {
  const name = namedWhole(rate)
    .replace(OF_ALL, '')
    .split(' ')
    .filter((word) => !COMMON.has(word))
    .join(' ')
  const counts = farther.map((figure, nth): Whole => {
    const operand = operandOf(figure)
    const isSure = nth === 0 && figure.passage === rate.passage && wordsShared(discourse, operand, name) === 1
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
