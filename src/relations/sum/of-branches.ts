/** Totals of a field and of its two branches, each branch in a sentence or paragraph of its own. */
import { BRANCHES } from '../../lexicon/part-names.ts'
import type { Figure } from '../context/figures.ts'
import { figuresOf } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { sentenceBefore } from '../context/said-before.ts'
import { holds, significantDigits } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import { judge } from '../judge.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isRate } from '../units.ts'
import { type Branch, branchesOf, keyOf, type Named } from './branch.ts'

/** How many paragraphs apart two branches, or their field and the first of them, may stand. */
const APART = 3

/** How many figures of a paragraph are asked whether they are the total. */
const REACH = 40

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

/** The figures of the field before its first branch, nearest first. */
function totalsBefore({ passages }: Discourse, { passage, figures, words }: Branch): Named[] {
  const first = figures[0]!.figure
  return passages
    .slice(Math.max(0, passage.index - APART), passage.index + 1)
    .filter(({ block }) => block.section === passage.block.section && !block.cell)
    .flatMap((other) => figuresOf(other).slice(other === passage ? Math.max(0, first.at - REACH) : -REACH))
    .filter((figure) => figure.passage !== passage || figure.at < first.at)
    .filter((figure) => !words.test(sentenceBefore(figure).toLowerCase()))
    .map((figure) => ({ figure, key: keyOf(figure, words) }))
    .reverse()
}

/** The sum of two parts that holds; else of the nearest total that their common name calls and that a digit parts from it. */
function sumOf(totals: readonly Named[], one: Named, other: Named): Proposal | undefined {
  const called = calledTotals(totals, one, other)
  const sums = called.map(({ figure }) => proposal(figure, one, other))
  const held = sums.find(holds)
  if (held) return held
  const [nearest] = sums
  const isClear = nearest && isOneKey(one.key, other.key) && significantDigits(nearest.stated!) >= LONG
  return isClear && isDigitOff(nearest) ? { ...nearest, strength: STRENGTH.told } : undefined
}

/** Prices, yields and means of two branches add up to nothing. */
const OF_EACH = /(?<!\p{L})(?:giá|năng suất|bình quân|trung bình|tỷ lệ)(?!\p{L})/u

/** Fewer digits are one digit off by chance. */
const LONG = 4

function calledTotals(totals: readonly Named[], one: Named, other: Named): readonly Named[] {
  const common = one.key.filter((word) => other.key.includes(word))
  const [a, b] = [one, other].map(({ figure }) => operandOf(figure))
  if (!a || !b || !alike(a, b) || common.length === 0 || isRate(a) || OF_EACH.test(common.join(' ')))
    return []
  const parts = [a, b].map(amountOf)
  const called = totals.filter(({ figure, key }) => {
    const value = amountOf(operandOf(figure))
    return (
      alike(operandOf(figure), a) &&
      isWithin(common, key) &&
      parts.every((part) => part && value && part.compare(value) < 0)
    )
  })
  const isJustSo = ({ key }: Named) => isOneKey(key, common)
  return [...called.filter(isJustSo), ...called.filter((total) => !isJustSo(total))]
}

/** The figures of the sentence that tells the total of both branches. */
const besideTotal = (totals: readonly Named[], { stated }: Proposal): readonly Named[] => {
  const head = totals.find(({ figure }) => figure.mention.claim === stated?.claim)?.figure
  return totals.filter(
    ({ figure }) =>
      figure.passage === head?.passage &&
      figure.mention.sentence === head.mention.sentence &&
      figure !== head,
  )
}

/** Where the branches themselves add up, so does each thing that both and their field tell of: one digit is wrong, one figure stands twice, or little is missing. */
function told(totals: readonly Named[], one: Named, other: Named): Proposal[] {
  const [own] = calledTotals(totals, one, other)
  if (!own) return []
  const sum = proposal(own.figure, one, other)
  const [a, b] = [one, other].map(({ figure }) => amountOf(operandOf(figure)))
  if (COUNTED_TWICE.test(own.key.join(' '))) return []
  const isCopied = a !== undefined && b !== undefined && a.equals(b)
  return isCopied || isDigitOff(sum) || judge(sum).relative <= LITTLE
    ? [{ ...sum, strength: STRENGTH.sure }]
    : []
}

const LITTLE = 0.01

/** A household or a firm may be in both branches. */
const COUNTED_TWICE =
  /(?<!\p{L})(?:hộ|cơ sở|doanh nghiệp|hợp tác xã|đơn vị|thị trường|xã|huyện|tỉnh)(?!\p{L})/u

const isWithin = (few: readonly string[], many: readonly string[]): boolean =>
  few.every((word) => many.includes(word))

const isOneKey = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && isWithin(a, b)

const proposal = (total: Figure, one: Named, other: Named): Proposal => ({
  kind: 'sum',
  variant: 'parts',
  stated: operandOf(total),
  members: [one, other].map(({ figure }) => ({ ...operandOf(figure), role: 'part' }) as const),
  evidence: [one, other].map(({ figure }) => figure.mention.claim.text).join(' + '),
  strength: STRENGTH.fitting,
})
