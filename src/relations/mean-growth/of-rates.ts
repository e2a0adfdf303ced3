/** A yearly change and the rates of the years that it is the mean of. */
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Member, Proposal } from '../proposal.ts'
import { meanGrowthOf } from './proposals.ts'
import { yearOfLevel } from './year-of-level.ts'
import { wordsBefore, type YearlyChange } from './yearly-change.ts'

/** How many figures before or behind, and the fewest years that make a list. */
const REACH = 12
const LEAST = 3

/** "năm 2016 tăng 7,1%, năm 2017 tăng 6,9%, …; bình quân tăng 7,2%/năm": the plain mean of the rates, or that of what they multiply. */
export function ofRates(change: YearlyChange): Proposal[] {
  const items = ratesAround(change.figure)
  const years = items.map(yearOfLevel)
  const follow = years.every((year, nth) => nth === 0 || year === years[nth - 1]! + 1)
  if (items.length < LEAST || !follow) return []
  const members = items.map((item) => memberOf(item, change))
  const geometric = meanGrowthOf(change, members, items.length)
  const { years: _, direction: __, ...plain } = geometric
  return [{ ...plain, kind: 'average', variant: 'mean' }, geometric]
}

/** A rate the other way than the mean counts against it. */
function memberOf(item: Figure, { direction }: YearlyChange): Member {
  const falls = /(?<!\p{L})giảm(?: \p{L}+){0,2} ?$/u.test(wordsBefore(item))
  const { claim } = item.mention
  const isAgainst = falls !== (direction === 'down')
  const turned = isAgainst && claim.kind === 'percent' ? { ...claim, direction: 'down' as const } : claim
  return { claim: turned, facet: isAgainst ? 'signed' : 'value', role: 'item' }
}

function ratesAround(figure: Figure): Figure[] {
  const { passage, at, mention } = figure
  return figuresOf(passage)
    .slice(Math.max(0, at - REACH), at + REACH)
    .filter((other) => other !== figure && [0, 1].includes(mention.sentence - other.mention.sentence))
    .filter((other) => other.mention.claim.kind === 'percent' && yearOfLevel(other) !== undefined)
    .filter((other) => operandOf(other).claim.kind === 'percent' && !/năm$/u.test(other.mention.claim.text))
}
