/** One column told in two tables: "Dư nợ 31/12" in the appendix of the plan and in that of the results. */
import { contentWords } from '../../content-words.ts'
import { isDigitOff } from '../../digit-off.ts'
import type { Proposal } from '../../proposal.ts'
import { STRENGTH } from '../../strength.ts'
import { isSwapped } from '../../swapped.ts'
import type { Figure } from '../figure.ts'
import { inLikeUnits } from '../fit.ts'
import type { Lane } from '../lane.ts'
import { unlike } from '../measures.ts'
import { near } from '../trial.ts'
import { aligned, type SheetPair } from './sheets.ts'

/** Cells that are equal, and their digits, before two columns are one; for each that is not, so many that are. */
const [EQUAL, DIGITS, AGAINST] = [3, 9, 3]

/** Cells of fewer digits are equal by chance. */
const LEAST = 2

/** Equal cells beside the only other one before a digit of it is told. */
const MANY = 5

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
        return best ? proposalsOf(best) : []
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

/** What is equal; of columns that are headed alike also the one cell in which two digits, or among many equal ones one, are otherwise. */
function proposalsOf({ lane, source, equal, other }: Copy): Proposal[] {
  const same = (at: number, strength: number): Proposal => ({
    kind: 'restatement',
    variant: 'same-figure',
    stated: lane.figures[at]!.operand,
    members: [{ ...source.figures[at]!.operand, role: 'same' }],
    evidence: (lane.heads.at(-1) ?? '').slice(0, 40),
    strength,
  })
  const slips = areHeadedAlike(lane, source) ? other.map((at) => same(at, STRENGTH.sure)) : []
  const isOnly = slips.length === 1 && equal.length >= MANY
  return [
    ...equal.map((at) => same(at, STRENGTH.certain)),
    ...slips.filter((slip) => isSwapped(slip) || (isOnly && isDigitOff(slip))),
  ]
}

const areHeadedAlike = (a: Lane, b: Lane): boolean => {
  const [one, other] = [a, b].map(({ heads }) => headOf(heads))
  return one !== '' && one === other
}

/** The words and numbers of all heads, without units in brackets. */
const headOf = (heads: readonly string[]): string => {
  const text = heads.join(' ').replace(/\([^()]*\)/gu, ' ')
  return [...contentWords(text), ...(text.match(/\d{1,9}/gu) ?? [])].join(' ')
}
