/** "52 hộ nhận 01 lô, 06 hộ nhận 02 lô, do đó đã giao 64 lô": what each of some got, and what all of them got. */

import { unitOf as rowOf } from '../../lexicon/index.ts'
import { GETTING } from '../../lexicon/product-cues.ts'
import { GIVEN_OUT_IN_ALL } from '../../lexicon/relation-cues.ts'
import { anyOf } from '../any-of.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** Some of one sort, and what each of them got. */
type Share = readonly [takers: Figure, each: Figure]

/** Verbs that may say it of each: "nhận 02 lô", "được cấp 03 con". */
const GETS = new RegExp(`(?:^|\\s)(?:${GETTING.join('|')})$`, 'u')

const ADDED_UP = new RegExp(anyOf(GIVEN_OUT_IN_ALL), 'u')

/** "nâng tổng số lên 35 mô hình": all there are, not all that was handed out. */
const STOCK = /(?<!\p{L})(?:nâng|đưa)(?!\p{L})/u

/** What one gets by handing out is little; more is what all of them got. */
const MOST = 20

/** Every amount that a sentence makes up of what each of two groups or more got. */
export function handedOut(discourse: Discourse): Proposal[] {
  return proseFigures(discourse).flatMap((figure) => {
    if (!isEach(figure) || isEach(figuresOf(figure.passage)[figure.at - 2])) return []
    const shares = sharesFrom(figure)
    return shares.length > 1 ? fromShares(shares) : []
  })
}

/** The shares that follow one another without a figure between, from the first on. */
function sharesFrom(first: Figure): Share[] {
  const figures = figuresOf(first.passage)
  const shares: Share[] = []
  for (let at = first.at; isEach(figures[at]) && isOfSort(figures, at, first); at += 2)
    shares.push([figures[at - 1]!, figures[at]!])
  return shares
}

const isOfSort = (figures: readonly Figure[], at: number, first: Figure): boolean =>
  figures[at]!.mention.sentence === first.mention.sentence &&
  alike(operandOf(figures[at]!), operandOf(first)) &&
  alike(operandOf(figures[at - 1]!), operandOf(figures[first.at - 1]!))

/** A small whole number right behind a count of another sort and a verb. */
function isEach(figure: Figure | undefined): boolean {
  if (!figure || !isCount(figure) || !GETS.test(figure.lead)) return false
  const before = figuresOf(figure.passage)[figure.at - 1]
  return (
    before !== undefined &&
    isCount(before) &&
    before.mention.sentence === figure.mention.sentence &&
    !alike(operandOf(before), operandOf(figure)) &&
    (amountOf(operandOf(figure))?.compare(MOST) ?? 1) <= 0
  )
}

const isCount = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' &&
  claim.decimals === 0 &&
  claim.role === 'actual' &&
  claim.approx === 'exact' &&
  rowOf(claim.unit)?.dimension === 'count'

/** The total right behind the last share, which words add up, or right before the first. */
function fromShares(shares: readonly Share[]): Proposal[] {
  const [[first, each], last] = [shares[0]!, shares.at(-1)![1]]
  const figures = figuresOf(last.passage)
  const isTotal = (figure: Figure | undefined): figure is Figure =>
    figure !== undefined &&
    figure.mention.sentence === last.mention.sentence &&
    alike(operandOf(figure), operandOf(each))
  const [behind, before] = [figures[last.at + 1], figures[first.at - 1]]
  const told =
    isTotal(behind) && ADDED_UP.test(behind.lead) && !STOCK.test(behind.lead)
      ? [proposal(behind, shares)]
      : []
  const headed = isTotal(before) ? [proposal(before, shares)].filter(holds) : []
  return [...told, ...headed].slice(0, 1)
}

const proposal = (total: Figure, shares: readonly Share[]): Proposal => ({
  kind: 'product',
  variant: 'product',
  stated: operandOf(total),
  members: shares.flat().map((figure): Member => ({ ...operandOf(figure), role: 'factor' })),
  evidence: total.lead,
  strength: STRENGTH.doubtful,
})
