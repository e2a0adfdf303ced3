/** Totals of a field and of its two branches, each branch in a sentence or paragraph of its own. */

import { BRANCHES, IN_BOTH_BRANCHES } from '../../lexicon/part-names.ts'
import { anyOf } from '../any-of.ts'
import type { Figure } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import { judge } from '../judge.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Branch, branchesOf, isOneKey, isWithin, type Named } from './branch.ts'
import { APART, besideTotal, calledTotals, totalsBefore } from './branch-totals.ts'

/**
 * "Sản lượng thủy sản đạt 740 tấn, trong đó cá 590 tấn. … nuôi trồng đạt 400 tấn, trong đó cá 267 tấn. … khai thác đạt 340 tấn, trong đó cá
 * 323 tấn": what the branches tell of adds up to what the field tells of it. It agrees or says nothing, but for a slip.
 */
export function sumsOfBranches(discourse: Discourse): Proposal[] {
  return BRANCHES.flatMap(([one, other]) => {
    const branches = branchesOf(discourse, one, other)
    return branches.flatMap((first, at) => {
      const second = branches[at + 1]
      return second && arePaired(first, second) ? ofPair(discourse, first, second) : []
    })
  })
}

const arePaired = (a: Branch, b: Branch): boolean =>
  a.side !== b.side &&
  a.passage.block.section === b.passage.block.section &&
  b.passage.index - a.passage.index <= APART

function ofPair(discourse: Discourse, first: Branch, second: Branch): Proposal[] {
  const totals = totalsBefore(discourse, first)
  const heads = sumOf(totals, first.figures[0]!, second.figures[0]!)
  const found = heads ? [heads] : []
  const isHeaded = heads !== undefined && holds(heads)
  for (const part of first.figures.slice(1)) {
    const twin = twinOf(part, second.figures.slice(1))
    const own = twin && sumOf(isHeaded ? besideTotal(totals, heads) : totals, part, twin)
    if (own && (holds(own) || !isHeaded)) found.push(own)
    else if (own || (twin && isHeaded)) found.push(...told(besideTotal(totals, heads!), part, twin!))
  }
  return found
}

/** What the other branch tells of the same thing: "cá đạt", or "sản lượng cá đạt". */
const twinOf = ({ key }: Named, others: readonly Named[]): Named | undefined =>
  others.find((other) => isOneKey(key, other.key)) ??
  others.find((other) => isWithin(key, other.key) || isWithin(other.key, key))

/** The sum of two parts that holds; else of the nearest total that their common name calls and that a digit parts from it. */
function sumOf(totals: readonly Named[], one: Named, other: Named): Proposal | undefined {
  const called = calledTotals(totals, one, other)
  const sums = called.map(({ figure }) => proposal(figure, one, other))
  const held = sums.find(holds)
  if (held) return held
  const [nearest] = sums
  const isClear =
    nearest && isAll(one, other) && isOneKey(one.key, other.key) && significantDigits(nearest.stated!) >= LONG
  return isClear && isDigitOff(nearest) ? { ...nearest, strength: STRENGTH.told } : undefined
}

/** Fewer digits are one digit off by chance. */
const LONG = 4

/** Where the branches themselves add up, so does each thing that both and their field tell of: one digit is wrong, one figure stands twice, or little is missing. */
function told(totals: readonly Named[], one: Named, other: Named): Proposal[] {
  const [own] = calledTotals(totals, one, other)
  if (!own) return []
  const sum = proposal(own.figure, one, other)
  const [a, b] = [one, other].map(({ figure }) => amountOf(operandOf(figure)))
  if (COUNTED_TWICE.test(own.key.join(' ')) || !isAll(one, other)) return []
  const isCopied = a !== undefined && b !== undefined && a.equals(b)
  return isCopied || isDigitOff(sum) || judge(sum).relative <= LITTLE
    ? [{ ...sum, strength: STRENGTH.sure }]
    : []
}

const LITTLE = 0.01

/** Whether the sentences of both branches leave nothing out: "khai thác 20.010 tấn, chưa kể tàu tỉnh ngoài". */
const isAll = (one: Named, other: Named): boolean =>
  [one, other].every(({ figure: { passage, mention } }) => {
    const [from, to] = passage.block.sentences[mention.sentence] ?? [0, 0]
    return !LEFT_OUT.test(passage.lower.slice(from, Math.min(to, from + SENTENCE)))
  })

const LEFT_OUT = /(?<!\p{L})(?:(?:chưa|không) (?:kể|tính|bao gồm|gồm)|ngoài ra)(?!\p{L})/u

/** Units of text of a sentence that are read. */
const SENTENCE = 1000

/** A household or a firm may be in both branches. */
const COUNTED_TWICE = new RegExp(anyOf(IN_BOTH_BRANCHES), 'u')

const proposal = (total: Figure, one: Named, other: Named): Proposal => ({
  kind: 'sum',
  variant: 'parts',
  stated: operandOf(total),
  members: [one, other].map(({ figure }) => ({ ...operandOf(figure), role: 'part' }) as const),
  evidence: [one, other].map(({ figure }) => figure.mention.claim.text).join(' + '),
  strength: STRENGTH.fitting,
})
