/** Additions and subtractions that the text prints: "18.570 + 50.382 + 20 = 68.972 người", "309 + 412 − 378 = 343 triệu đồng". */
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import { saysSomewhere } from '../context/somewhere.ts'
import type { Discourse, Passage } from '../discourse/index.ts'
import { withUnitOf } from '../lent-unit.ts'
import { isOperatorBefore } from '../operator-before.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** Signs between two terms; behind a plus a term may be named: "vốn điều lệ 13.820 + các quỹ 7.754". */
const SIGN = /^(?:\s*(?<plus>\+)\s*(?:\p{L}+ ){0,5}|\s*(?<minus>[−–-])\s*)$/u
const EQUALS = /^\s*=\s*$/u
/** Between a total and the terms behind it: "390 hộ (= 520 − 142 + 12)", "120 hộ (45 + 52 + 23)". */
const OPENED = /^\s*(?:\(\s*)?(?<sign>=?)\s*(?:\p{L}+ ){0,5}$/u
/** What goes on behind the last figure is no term of these. */
const GOES_ON = /^\s*\)?\s*(?:[+×÷*/=]|[−–-]\s*\d)/u

const isPrinted = saysSomewhere(/\d[^.;]{0,40}(?: [+−–-] |\+)[^.;]{0,40}\d/u)

/** The most terms, and the longest stretch between two of them. */
const [TERMS, GAP] = [16, 40]

interface Term {
  readonly figure: Figure
  readonly sign: 1 | -1
}

/** Every printed addition with what it makes. */
export const printedSums = (discourse: Discourse): Proposal[] =>
  discourse.passages.filter((passage) => !passage.block.cell && isPrinted(passage)).flatMap(sumsIn)

const sumsIn = (passage: Passage): Proposal[] =>
  chainsIn(passage).flatMap((chain) => {
    const figures = figuresOf(passage)
    const [first, last] = [chain[0]!.figure, chain.at(-1)!.figure]
    const [before, behind] = [figures[first.at - 1], figures[last.at + 1]]
    if (new Set(chain.map(({ figure }) => figure.mention.claim.kind)).size > 1) return []
    if (behind && isTerm(behind) && EQUALS.test(between(passage, last, behind)))
      return isOpen(passage, first, behind) ? [made(behind, chain, STRENGTH.certain)] : []
    const { sign } = (before && OPENED.exec(between(passage, before, first))?.groups) ?? {}
    if (!before || sign === undefined || !isTerm(before) || !isOpen(passage, before, last)) return []
    const isAdded = chain.every((term) => term.sign === 1)
    if (sign === '' && !(isAdded && /\(/u.test(between(passage, before, first)))) return []
    const found = made(before, chain, sign === '' ? STRENGTH.fitting : STRENGTH.sure)
    return sign === '=' || holds(found) ? [found] : []
  })

/** Runs of two figures and more with a sign between. */
function chainsIn(passage: Passage): Term[][] {
  const found: Term[][] = []
  for (const figure of figuresOf(passage)) {
    const last = found.at(-1)
    const before = last?.at(-1)?.figure
    const { plus, minus } = (before && SIGN.exec(between(passage, before, figure))?.groups) ?? {}
    if (last && (plus || minus)) last.push({ figure, sign: plus ? 1 : -1 })
    else found.push([{ figure, sign: 1 }])
  }
  return found.filter(
    (chain) => chain.length > 1 && chain.length <= TERMS && chain.every(({ figure }) => isTerm(figure)),
  )
}

const between = ({ lower }: Passage, a: Figure, b: Figure): string =>
  b.mention.start - a.mention.end > GAP ? '.' : lower.slice(a.mention.end, b.mention.start)

const isTerm = ({ mention: { claim } }: Figure): boolean =>
  (claim.kind === 'quantity' || claim.kind === 'percent') && claim.direction === undefined

/** Whether nothing is multiplied, divided or goes on at either end. */
const isOpen = ({ lower }: Passage, first: Figure, last: Figure): boolean =>
  !isOperatorBefore(lower, first.mention.start) &&
  !GOES_ON.test(lower.slice(last.mention.end, last.mention.end + 6))

/** Bare terms are told in the unit of the total, a bare total in that of the terms. */
function made(total: Figure, chain: readonly Term[], strength: number): Proposal {
  const named = [total, ...chain.map(({ figure }) => figure)].find(hasUnit) ?? total
  const read = (figure: Figure): Operand => inUnitOf(operandOf(figure), operandOf(named))
  const isAccount = chain.some(({ sign }) => sign < 0)
  const roleOf = (sign: 1 | -1, at: number): Member['role'] => {
    if (!isAccount) return 'part'
    return sign < 0 ? 'out' : at === 0 ? 'opening' : 'in'
  }
  return {
    ...(isAccount ? { kind: 'balance', variant: 'account' } : { kind: 'sum', variant: 'parts' }),
    stated: read(total),
    members: chain.map(({ figure, sign }, at): Member => ({ ...read(figure), role: roleOf(sign, at) })),
    evidence: isAccount ? '−' : '+',
    strength,
  }
}

const hasUnit = ({ mention: { claim } }: Figure): boolean => 'unit' in claim && claim.unit !== ''

function inUnitOf(operand: Operand, { claim: lender }: Operand): Operand {
  const { claim } = operand
  if (claim.kind !== 'quantity' || claim.unit !== '' || lender.kind !== 'quantity') return operand
  return { ...operand, claim: withUnitOf(claim, lender) }
}
