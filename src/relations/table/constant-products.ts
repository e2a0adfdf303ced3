/** A column that is another one times a number that the caption or a head gives: "Phòng-đêm có thể bán" of "182 ngày". */
import { isOwnDigitOff } from '../digit-off.ts'
import type { Discourse, Passage } from '../discourse/index.ts'
import { amountOf, operandOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { besideOf } from './beside.ts'
import type { Figure } from './figure.ts'
import type { Grid } from './grid.ts'
import { saysDifference } from './heads.ts'
import type { Lane } from './lane.ts'
import { exactly, memberOf, near, type Outcome, proofOf, tallyOf } from './trial.ts'

/** Columns between the two, numbers above a table that are tried, lines and digits that must agree. */
const [REACH, MOST, SEVERAL, PROOF] = [4, 6, 3, 9]

export function constantProducts(discourse: Discourse, grid: Grid, columns: readonly Lane[]): Proposal[] {
  const factors = factorsAbove(discourse, grid)
  if (factors.length === 0) return []
  return columns.flatMap((target, at) => {
    if (!isCounted(target)) return []
    const firsts = besideOf(columns, at, REACH).filter(isCounted)
    const lines = firsts.flatMap((first) =>
      factors.flatMap((factor) => productOf({ target, first }, factor, factors) ?? []),
    )
    return lines.sort((a, b) => b.weight - a.weight)[0]?.proposals ?? []
  })
}

const isCounted = ({ nature, slot, heads }: Lane): boolean =>
  nature === 'amount' && slot === 'q0' && !heads.some(saysDifference)

/** Numbers of the heads and of the line above a table. */
function factorsAbove({ passageOf, passages }: Discourse, { rows }: Grid): Operand[] {
  const body = rows[0]?.cells[0] && passageOf(rows[0].cells[0].block.id)
  if (!body) return []
  let from = body.index - 1
  while (passages[from]?.block.cell) from--
  return passages.slice(Math.max(0, from), body.index).flatMap(factorsIn).slice(0, MOST)
}

const factorsIn = ({ mentions }: Passage): Operand[] =>
  mentions.flatMap(({ claim }) =>
    claim.kind === 'quantity' && Number(claim.value) > 1 && claim.unit !== '' && claim.role !== 'change'
      ? [operandOf(claim)]
      : [],
  )

function productOf(
  { target, first }: Readonly<Record<'target' | 'first', Lane>>,
  factor: Operand,
  factors: readonly Operand[],
): { readonly weight: number; readonly proposals: Proposal[] } | undefined {
  const by = amountOf(factor)?.valueOf() ?? 0
  const outcomes = new Map<number, Outcome>()
  for (const [at, stated] of target.figures.entries()) {
    const one = first.figures[at]
    if (stated && one && one.value !== 0) outcomes.set(at, outcomeOf(stated, one, by))
  }
  const { held, failed, weight } = tallyOf(outcomes.values())
  if (held < SEVERAL || held < failed * SEVERAL || weight < PROOF) return undefined
  const proposals = [...outcomes].flatMap(([at, { holds }]): Proposal[] => {
    const [stated, one] = [target.figures[at]!, first.figures[at]!]
    const made: Proposal = {
      kind: 'product',
      variant: 'product',
      stated: stated.operand,
      members: [memberOf(one, 'factor'), exactly({ ...factor, role: 'factor' })],
      evidence: factor.claim.text,
      strength: holds ? STRENGTH.certain : STRENGTH.sure,
    }
    return holds || (isOwnDigitOff(made) && !isOfOther(stated, one, factors)) ? [made] : []
  })
  return { weight, proposals }
}

/** "500.000 đồng/hộ, riêng xã biên giới 1.000.000 đồng/hộ": whether a row is of another number. */
const isOfOther = (stated: Figure, one: Figure, factors: readonly Operand[]): boolean =>
  factors.some((factor) => outcomeOf(stated, one, amountOf(factor)?.valueOf() ?? 0).holds)

function outcomeOf(stated: Figure, one: Figure, by: number): Outcome {
  const slack = stated.slack + one.slack * by
  const holds = near(stated.value, one.value * by, slack)
  return { holds, weight: holds ? proofOf(stated, slack) : 0 }
}
