/** One column told in two tables: "Dư nợ 31/12" in the appendix of the plan and in that of the results. */
import { COLUMN_SYLLABLES, TIME_SYLLABLES } from '../../../lexicon/column-words.ts'
import { anyOf } from '../../any-of.ts'
import { contentWords } from '../../content-words.ts'
import type { Proposal } from '../../proposal.ts'
import { STRENGTH } from '../../strength.ts'
import { isSwapped } from '../../swapped.ts'
import type { Figure } from '../figure.ts'
import { inLikeUnits } from '../fit.ts'
import { saysPlan } from '../heads.ts'
import type { Lane } from '../lane.ts'
import { unlike } from '../measures.ts'
import { saysRevised } from '../revised.ts'
import { timesIn } from '../time-lines.ts'
import { near } from '../trial.ts'
import { aligned, BRACKETS, type Sheet, type SheetPair, wordsIn } from './sheets.ts'

/** Cells that are equal, and their digits, before two columns are one; for each that is not, so many that are. */
const [EQUAL, DIGITS, AGAINST] = [3, 9, 3]

/** Cells of fewer digits are equal by chance. */
const LEAST = 2

interface Copy {
  readonly lane: Lane
  readonly source: Lane
  readonly equal: readonly number[]
  readonly other: readonly number[]
  readonly digits: number
}

/** Each cell of a column with that of the same row in the column of a table before it, where these are nearly all equal. */
export const copiedLanes = (pairs: readonly SheetPair[]): Proposal[] =>
  pairs
    .filter(({ steps }) => steps < 0)
    .flatMap((pair) => {
      const sources = pair.other.columns.filter(isPlain).map((lane) => aligned(pair, lane))
      return pair.own.columns.filter(isPlain).flatMap((lane) => {
        const copies = sources.flatMap((source) => copyOf(lane, source) ?? [])
        const [best] = copies.sort((a, b) => b.digits - a.digits)
        return best ? proposalsOf(best, areOfOneTime(best, pair)) : []
      })
    })

const isPlain = ({ nature, slot }: Lane): boolean => nature !== 'rank' && /^[qp]0$/.test(slot)

function copyOf(own: Lane, from: Lane): Copy | undefined {
  const { first: lane, second: source } = inLikeUnits(own, from)
  const [equal, other]: [number[], number[]] = [[], []]
  let digits = 0
  for (const [at, figure] of lane.figures.entries()) {
    const twin = source.figures[at]
    if (!figure || !twin || unlike(figure, twin)) continue
    if (isEqual(figure, twin)) {
      if (figure.digits < LEAST) continue
      equal.push(at)
      digits += figure.digits
    } else other.push(at)
    if (other.length * AGAINST > lane.figures.length) return undefined
  }
  const isOne = equal.length >= EQUAL && digits >= DIGITS && equal.length >= other.length * AGAINST
  return isOne ? { lane, source, equal, other, digits } : undefined
}

const isEqual = (a: Figure, b: Figure): boolean => near(a.value, b.value, 0)

/** What is equal; of columns of one thing and one time also the cells in which two digits are exchanged. */
function proposalsOf({ lane, source, equal, other }: Copy, isOfOne: boolean): Proposal[] {
  const same = (at: number, strength: number): Proposal => ({
    kind: 'restatement',
    variant: 'same-figure',
    stated: lane.figures[at]!.operand,
    members: [{ ...source.figures[at]!.operand, role: 'same' }],
    evidence: (lane.heads.at(-1) ?? '').slice(0, 40),
    strength,
  })
  return [
    ...equal.map((at) => same(at, STRENGTH.certain)),
    ...(isOfOne ? other.map((at) => same(at, STRENGTH.sure)).filter(isSwapped) : []),
  ]
}

/** Headed with the same thing, and both of one time, plan or fact, and not revised: "Dân số" may be that of any year. */
function areOfOneTime({ lane, source }: Copy, { own, other }: SheetPair): boolean {
  const [a, b] = [contextOf(lane, own), contextOf(source, other)]
  const isNamed = contentWords(lane.heads.join(' ')).some((word) => !COLUMN_SYLLABLES.has(word))
  return (
    isNamed &&
    headOf(lane.heads) === headOf(source.heads) &&
    a.time !== '' &&
    a.time === b.time &&
    a.isPlan === b.isPlan &&
    !a.isRevised &&
    !b.isRevised
  )
}

/** When and how the figures of a column were told: by its heads, or where these do not say by the title of the table. */
function contextOf({ heads }: Lane, { title }: Sheet) {
  const head = heads.join(' ')
  const said = timesIn(head.toLowerCase()).length > 0 || PART_OF_YEAR.test(title) ? head : title
  return {
    time: timesIn(said.toLowerCase()).join(' '),
    isPlan: saysPlan(said),
    isRevised: saysRevised(`${title} ${head}`),
  }
}

/** "Số liệu đến 30/6/2023": a title that tells more of the time than a year may differ from another in that. */
const PART_OF_YEAR = new RegExp(
  `\\d\\s?[/.-]\\s?\\d|${anyOf([...TIME_SYLLABLES].filter((word) => word !== 'năm'))}`,
  'iu',
)

/** The words and numbers of all heads, without units in brackets. */
const headOf = (heads: readonly string[]): string => wordsIn(heads.join(' ').replace(BRACKETS, ' '))
