/** Shares of one list without a whole in its sentence, of a count of the sentence before: "Có 9.108 học sinh đăng ký. Môn Hóa 5.247 (57,61%), Lý …". */
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import { withUnitOf } from '../lent-unit.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Found, isOpen, partOf } from './part-and-whole.ts'
import { isSlipOfShare, isTakenApart } from './taken-apart.ts'

/** So many shares of one whole, and so much of a list, are no chance. */
const HELD = 3
const [MOST_OF, ALL_OF] = [2, 3]

/** Digits of a share that proves something. */
const DIGITS = 2

/** How many figures back in the sentence before the whole may stand. */
const REACH = 12

/** Where most of a list hold of a count before it, all that were open are of it; one that does not hold is told where a slip explains it. */
export function ofWholeAbove(found: readonly Found[]): readonly Found[] {
  const settled = new Map<Found, Found>()
  for (const list of listsOf(found)) {
    const made = wholesBefore(list[0]!.figure)
      .map((whole) => list.map((share) => ({ share, of: over(share, whole) })))
      .find(isProven)
    const isAll = isTakenApart((made ?? []).flatMap(({ of }) => (of ? [{ proposal: of }] : [])))
    for (const { share, of } of made ?? []) {
      if (of && (holds(of) || (isSlipOfShare(share.figure, of) && !isAll)))
        settled.set(share, { ...share, proposal: of })
    }
  }
  return settled.size === 0 ? found : found.map((share) => settled.get(share) ?? share)
}

/** The open shares of each sentence that has enough of them. */
function listsOf(found: readonly Found[]): Found[][] {
  const lists: Found[][] = []
  for (const share of found) {
    if (!isOpen(share.proposal) || !partOf(share.proposal)) continue
    const last = lists.at(-1)
    if (last && isBeside(last[0]!.figure, share.figure)) last.push(share)
    else lists.push([share])
  }
  return lists.filter(({ length }) => length >= HELD)
}

const isBeside = (a: Figure, b: Figure): boolean =>
  a.passage === b.passage && a.mention.sentence === b.mention.sentence

/** Counts of the sentence before, outside of brackets. */
const wholesBefore = ({ passage, mention, at }: Figure): Figure[] =>
  figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .filter(
      ({ mention: { sentence, bracket, claim } }) =>
        sentence === mention.sentence - 1 &&
        bracket === null &&
        claim.kind === 'quantity' &&
        claim.role === 'actual' &&
        claim.unit !== '',
    )

/** A share of a whole; undefined where its part is of another unit or above it. */
function over({ proposal }: Found, whole: Figure): Proposal | undefined {
  const { open: _, ...share } = proposal
  const base = operandOf(whole)
  const part = lent(partOf(proposal)!, base)
  const [a, b] = [amountOf(part), amountOf(base)]
  if (codeOf(part) !== codeOf(base) || !a || !b || a.compare(b) > 0) return undefined
  return { ...share, members: [part, { ...base, role: 'base' }], strength: STRENGTH.sure }
}

/** "Hóa học 524.782": a part without a unit has that of its whole, which no scale makes another number. */
function lent(part: Member, { claim }: { readonly claim: Figure['mention']['claim'] }): Member {
  if (part.claim.kind !== 'quantity' || claim.kind !== 'quantity') return part
  return part.claim.unit === '' && claim.factor === '1'
    ? { ...part, claim: withUnitOf(part.claim, claim) }
    : part
}

function isProven(made: readonly { readonly of: Proposal | undefined }[]): boolean {
  const held = made.filter(({ of }) => of && holds(of) && significantDigits(of.stated!) >= DIGITS)
  return held.length >= HELD && held.length * ALL_OF >= made.length * MOST_OF
}
