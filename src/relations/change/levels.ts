import { MEAN_NAMES } from '../../lexicon/mean-words.ts'
import { areOtherCasualties } from '../context/casualties.ts'
import { type Direction, directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Facet, Operand } from '../proposal.ts'
import { isTarget } from '../share/sense.ts'
import { STRENGTH } from '../strength.ts'
import { goesOnFrom } from './goes-on-from.ts'
import { headOf, pointsAtHead } from './head.ts'
import { isEarlier } from './is-earlier.ts'
import { isAside, isNextTo, isPlanCompared, isRaised, isWhole, sharesBracket } from './level-place.ts'
import { rankOf } from './level-rank.ts'
import { isNoneLeft } from './none-left.ts'

/** A figure that rose or fell, and the words that say so. */
export interface Change extends Direction {
  readonly figure: Figure
}

/** How far back a level stands from its change. */
const REACH = 24

/** A figure that may be the later level of a change. */
export interface Level {
  readonly operand: Operand
  /** How surely it is: 0.85 where nothing else could be meant, 0.6 for the likeliest, 0.3 for others and other passages. */
  readonly strength: number
}

/** A level with the figure that prints it. */
export interface Found {
  readonly figure: Figure
  readonly operand: Operand
}

/**
 * Levels of the unit of a change before it, other than its earlier level: the likeliest first, by place, unit and shared words.
 * Beside the likeliest, the first of them is what the passage is about.
 */
export function levelsBefore(discourse: Discourse, change: Change, earlier?: Figure): Level[] {
  const around = levelsAround(discourse, change, earlier)
  const headline = around.found.at(-1)
  const ranked = rankedOf(around, change.figure, earlier)
  return ranked.map(({ level, rank }, nth) => {
    const alone = ranked.length === 1 || rank >= (ranked[1]?.rank ?? 0) + AHEAD
    const sole = nth === 0 && alone
    const meant = nth === 0 || level === headline
    return {
      operand: level.operand,
      strength: around.isFar ? farStrength(sole, rank) : strengthOf(meant, sole),
    }
  })
}

/** A word more that a level shares with a change, whatever stands nearer. */
const AHEAD = 0.8

/** The levels before a change, nearest first. */
interface Around {
  /** Those of its sentence, then of its passage; where there are none, of the passage before. */
  readonly found: readonly Found[]
  /** How many of them stand in its sentence. */
  readonly inSentence: number
  readonly isFar: boolean
}

function levelsAround(discourse: Discourse, change: Change, earlier: Figure | undefined): Around {
  const { figure } = change
  const here = figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - REACH), figure.at)
    .filter(
      (other) => other !== earlier && !sharesBracket(other, earlier, figure) && !isNoneLeft(change, other),
    )
    .reverse()
  const isBeside = (other: Figure) => other.mention.sentence === figure.mention.sentence
  const inSentence = levelsAmong(here.filter(isBeside), change)
  const elsewhere = levelsAmong(
    here.filter((other) => !isBeside(other)),
    change,
  )
  const near = [...inSentence, ...elsewhere]
  const isFar = near.length === 0
  const found = isFar
    ? levelsAmong(
        figuresJustBefore(discourse, figure).filter((other) => !isNoneLeft(change, other)),
        change,
      )
    : near
  return { found, inSentence: inSentence.length, isFar }
}

/** The levels around a change with their ranks, the likeliest first. */
function rankedOf({ found, inSentence }: Around, figure: Figure, earlier: Figure | undefined) {
  const head = pointsAtHead(figure) ? headOf(found, figure) : undefined
  return found
    .map((level, nth) => ({
      level,
      rank:
        rankOf(level.operand, figure, nth) +
        (isNextTo(level.operand, earlier) ? 2 : 0) -
        (isAside(level.figure, figure) || isWhole(level.figure) ? 2 : 0) -
        (inSentence > 0 && nth >= inSentence ? 10 : 0) +
        (level === head ? 3 : 0),
    }))
    .sort((a, b) => b.rank - a.rank)
}

const strengthOf = (meant: boolean, sole: boolean): number =>
  !meant ? STRENGTH.weak : sole ? STRENGTH.sure : STRENGTH.told

/** In the passage before, only the one level that has words and unit of the change is meant. */
const farStrength = (sole: boolean, rank: number): number =>
  sole && rank >= NAMED ? STRENGTH.told : STRENGTH.weak

/** The rank of a level that shares a word with a change, and its unit. */
const NAMED = 1.7

/** The figures of the passage before, nearest first. */
function figuresJustBefore(discourse: Discourse, { passage }: Figure): Figure[] {
  const previous = discourse.passages[passage.index - 1]
  return goesOnFrom(passage, previous) ? figuresOf(previous).slice(-REACH).reverse() : []
}

/** What was reached; where nothing was, the plan right before a change from an earlier one. */
function levelsAmong(figures: readonly Figure[], { figure }: Change): Found[] {
  const levels = figures.filter(
    (other) =>
      !directionOf(other) &&
      !isEarlier(other) &&
      !isMeanElsewhere(other, figure) &&
      !areOtherCasualties(other.mention, figure.mention),
  )
  const operandsOf = (some: readonly Figure[]) =>
    some
      .flatMap((other) =>
        facetsOf(other).map((facet) => ({ figure: other, operand: operandOf(other, facet) })),
      )
      .filter(({ operand }) => sameMeasure(operand, operandOf(figure)))
  const reached = operandsOf(levels.filter((other) => !isTarget(other) || isRaised(other, figure)))
  return reached.length > 0 ? reached : operandsOf(levels.filter((other) => isPlanCompared(other, figure)))
}

/** "Bình quân mỗi tháng có 1.646 hồ sơ. Tháng 11 giảm 110 hồ sơ": the mean that another sentence tells is the level of no one time. */
const isMeanElsewhere = (level: Figure, { mention, lead }: Figure): boolean =>
  level.mention.sentence !== mention.sentence && MEAN.test(level.lead.toLowerCase()) && !MEAN.test(lead)

const MEAN = new RegExp(
  `(?<!\\p{L})(?:${MEAN_NAMES.join('|')}) (?:mỗi|một|hàng|hằng) (?:năm|quý|tháng|tuần|ngày)(?!\\p{L})`,
  'u',
)

const facetsOf = ({ mention: { claim } }: Figure): Facet[] =>
  claim.kind === 'ratio'
    ? claim.reading === 'now-over-before'
      ? []
      : ['numerator', ...(claim.unitBelow ? (['denominator'] as const) : [])]
    : claim.kind === 'range'
      ? []
      : ['value']

/** Whether two figures are levels of one thing; percentage points are a difference of percentages. */
export function sameMeasure(a: Operand, b: Operand): boolean {
  const rates = [a, b].filter(({ claim }) => claim.kind === 'percent').length
  return rates === 2 || (rates === 0 && alike(a, b))
}
