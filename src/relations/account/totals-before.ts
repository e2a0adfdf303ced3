/** Totals told before a figure, and the balance that one of them leaves. */
import { type Exact, ZERO } from '../../model/index.ts'
import { figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import type { Figure } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'

/** How many figures back a total may stand. */
const REACH = 40

/** Levels before a figure of its measure, outside of brackets, nearest first. */
export const totalsBefore = (discourse: Discourse, figure: Figure): Figure[] =>
  figuresBefore(discourse, figure, REACH).filter(
    (other) =>
      other.mention.claim.kind === 'quantity' &&
      other.mention.bracket === null &&
      !directionOf(other) &&
      isOfMeasure(other, figure),
  )

/** Up to so many of some figures in the order of the text that stand before another, nearest first. */
export function lastBefore(figures: readonly Figure[], { mention }: Figure, most: number): Figure[] {
  let [from, to] = [0, figures.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (figures[middle]!.mention.order < mention.order) from = middle + 1
    else to = middle
  }
  return figures.slice(Math.max(0, from - most), from).reverse()
}

/** Whether two figures may be taken from one another. */
export const isOfMeasure = (a: Figure, b: Figure): boolean => alike(operandOf(a), operandOf(b))

/** Whether the first of two figures is the greater. */
export const isMore = (a: Figure, b: Figure): boolean =>
  (amountOf(operandOf(a))?.compare(amountOf(operandOf(b)) ?? ZERO) ?? -1) > 0

/** What some figures make together; undefined where one of them is no amount. */
export function sumOf(figures: readonly Figure[]): Exact | undefined {
  const amounts = figures.map((figure) => amountOf(operandOf(figure)))
  return amounts.includes(undefined)
    ? undefined
    : amounts.reduce<Exact>((sum, amount) => sum.add(amount!), ZERO)
}

/** What is taken from a total, and how surely the text says so. */
export interface Told {
  readonly taken: readonly Figure[]
  readonly strength: number
  readonly evidence: string
}

/** A total, less what is taken from it, closes with a figure. */
export function balanceOf(closing: Figure, whole: Figure, { taken, strength, evidence }: Told): Proposal {
  const member = (operand: Operand, role: Member['role']): Member => ({ ...operand, role })
  return {
    kind: 'balance',
    variant: 'account',
    stated: operandOf(closing),
    members: [member(operandOf(whole), 'opening'), ...taken.map((part) => member(operandOf(part), 'out'))],
    evidence,
    strength,
  }
}
