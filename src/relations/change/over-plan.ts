import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { memoized } from '../../model/memoized.ts'
import { levelBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import { type Change, sameMeasure } from './levels.ts'
import { inOneRow, type Pair } from './whole-and-part.ts'

const PLAN = new RegExp(`(?<!\\p{L})(?:${PLAN_WORDS.join('|')})(?!\\p{L})`, 'u')

/** "vượt dự toán 16.965 triệu đồng": so many digits, zeros at the end not counted, no other rows have between them by chance. */
const LONG = 4

/** What was reached and its plan in one row of a table, where the amount reached stands in the sentence of the change. */
export function overPlanInRow(discourse: Discourse, change: Change): Proposal[] {
  const { figure } = change
  const [stated, { claim }] = [amountOf(operandOf(figure)), figure.mention]
  if (!stated || claim.kind !== 'quantity' || !PLAN.test(`${figure.lead} ${figure.tail}`)) return []
  if (claim.value.replace(/\D/g, '').replace(/^0+|0+$/g, '').length < LONG) return []
  for (const level of levelBefore(figure, NEAR)) {
    const now = amountOf(operandOf(level))
    if (!now || directionOf(level) || !sameMeasure(operandOf(level), operandOf(figure))) continue
    const found = rowsByAmount(discourse)
      .get(now.toFraction())
      ?.find(([done, plan]) => {
        const planned = amountOf(plan)
        const fits = sameMeasure(done, operandOf(level)) && planned
        return fits && now.sub(planned).equals(change.direction === 'up' ? stated : stated.neg())
      })
    if (found) return [overPlanOf(change, operandOf(level), found[1])]
  }
  return []
}

/** How many figures before a change the amount reached may stand. */
const NEAR = 4

/** The pairs of rows by the amount of the first. */
const rowsByAmount = memoized((discourse: Discourse): ReadonlyMap<string, readonly Pair[]> => {
  const found = new Map<string, Pair[]>()
  for (const pair of inOneRow(discourse)) {
    const key = amountOf(pair[0])?.toFraction()
    if (key === undefined) continue
    const same = found.get(key)
    if (same) same.push(pair)
    else found.set(key, [pair])
  }
  return found
})

/** Beyond this many plans a report is not searched: they would prove nothing. */
const PLANS = 200

/** "vượt 1.381,5 triệu đồng so với dự toán": what was reached less its plan, as an attainment elsewhere pairs them. */
export function overPlan(change: Change, attained: readonly Proposal[]): Proposal[] {
  const { figure } = change
  const stated = amountOf(operandOf(figure))
  if (!stated || figure.mention.claim.kind !== 'quantity' || !PLAN.test(`${figure.lead} ${figure.tail}`))
    return []
  for (const { members } of attained.slice(0, PLANS)) {
    const [done, plan] = members
    if (!done || plan?.role !== 'base' || !sameMeasure(done, operandOf(figure))) continue
    const [reached, planned] = [amountOf(done), amountOf(plan)]
    if (!reached || !planned || !reached.sub(planned).abs().equals(stated)) continue
    return [overPlanOf(change, done, plan)]
  }
  return []
}

const overPlanOf = (change: Change, done: Operand, plan: Operand): Proposal =>
  changeOf(
    change,
    [
      { ...done, role: 'now' },
      { ...plan, role: 'before' },
    ],
    { variant: 'difference', strength: STRENGTH.told, evidence: change.figure.tail },
  )
