/** Means that say of how many they are, behind as many figures: "Toán 5,62; Ngữ văn 6,35; Tiếng Anh 4,98; bình quân ba môn 5,65". */

import { MEAN_WORDS } from '../../lexicon/mean-words.ts'
import { DIGIT_WORDS } from '../../lexicon/numerals.ts'
import { unitOf as rowOf } from '../../lexicon/units.ts'
import { type Figure, figuresOf, gapBetween, proseFigures } from '../context/figures.ts'
import type { Discourse } from '../discourse/index.ts'
import { unitOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'

/** How many items a mean is of, and the figure behind the last of them. */
interface Counted {
  readonly count: number
  readonly end: number
}

const MEAN = `(?<!\\p{L})(?:${MEAN_WORDS.join('|')})(?: chung)?(?: của)?(?: cả)?`
const OF_WORD = new RegExp(
  `${MEAN} (${Object.keys(DIGIT_WORDS).join('|')}) \\p{L}+(?: \\p{L}+){0,2}?(?: là| đạt| được)?:?$`,
  'u',
)
const OF_FIGURE = new RegExp(`${MEAN}$`, 'u')

/** Fewer items than these say nothing by their number. */
const LEAST = 2
const MOST = 30

/** Every mean of a number of things that are told one by one before it. */
export const meansOfCounted = (discourse: Discourse): Proposal[] => proseFigures(discourse).flatMap(meanOf)

function meanOf(mean: Figure): Proposal[] {
  const { claim } = mean.mention
  if (claim.kind !== 'quantity' || claim.role !== 'actual' || claim.direction) return []
  const counted = countedIn(mean)
  const items = counted ? itemsBefore(mean, counted) : []
  if (!counted || items.length !== counted.count) return []
  const proposal: Proposal = {
    kind: 'average',
    variant: 'mean',
    stated: { claim, facet: 'value' },
    members: items.map((item) => ({ ...item, role: 'item' })),
    evidence: `bình quân ${counted.count}`,
    strength: STRENGTH.fitting,
  }
  return [isPlain(mean) && isSwapped(proposal) ? { ...proposal, strength: STRENGTH.told } : proposal]
}

/** "bình quân ba môn 5,65", "bình quân của 03 xã là 95,0 điểm". */
function countedIn(mean: Figure): Counted | undefined {
  const word = OF_WORD.exec(mean.lead)?.[1]
  if (word !== undefined) return within(DIGIT_WORDS[word]!, mean.at)
  const count = figuresOf(mean.passage)[mean.at - 1]
  if (count?.mention.claim.kind !== 'quantity' || !OF_FIGURE.test(count.lead)) return undefined
  if (!/^(?:là|đạt|được)?:?$/u.test(gapBetween(count, mean))) return undefined
  return within(Number(count.mention.claim.value), count.at)
}

const within = (count: number, end: number): Counted | undefined =>
  Number.isInteger(count) && count >= LEAST && count <= MOST ? { count, end } : undefined

/** The run of figures of the unit of a mean right before it, or before the number that it is of; one more than those counted where there are more. */
function itemsBefore(mean: Figure, { count, end }: Counted): Operand[] {
  const unit = unitOf({ claim: mean.mention.claim, facet: 'value' }).toLowerCase()
  const before = figuresOf(mean.passage).slice(Math.max(0, end - count - 1), end)
  const sentence = opens(mean, end) ? mean.mention.sentence - 1 : mean.mention.sentence
  const other = before.findLastIndex(({ mention }) => !isItem(mention))
  return before.slice(other + 1).map(({ mention: { claim } }) => ({ claim, facet: facetOf(claim) }))

  function isItem({ claim, sentence: told, bracket }: Figure['mention']): boolean {
    if (told !== sentence || bracket !== mean.mention.bracket) return false
    const isLevel = claim.kind === 'ratio' ? claim.reading === 'score' : claim.kind === 'quantity'
    if (!isLevel || claim.role !== 'actual' || claim.direction) return false
    return unitOf({ claim, facet: facetOf(claim) }).toLowerCase() === unit
  }
}

/** "Tân Lập 218 mm, Nậm Cắn 167 mm. Trung bình 2 trạm 192,5 mm.": a mean that opens its sentence is of the one before. */
function opens({ passage, mention }: Figure, end: number): boolean {
  const [last] = figuresOf(passage).slice(Math.max(0, end - 1), end)
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  return (
    last?.mention.sentence === mention.sentence - 1 && OPENING.test(passage.lower.slice(from, mention.start))
  )
}

const OPENING = new RegExp(`^(?:tính )?${MEAN} (?:cả )?[\\p{L}\\d]+ \\p{L}+`, 'u')

const facetOf = ({ kind }: Operand['claim']) => (kind === 'ratio' ? 'numerator' : 'value')

/** Scores and counts: the mean of prices, yields and incomes weighs them by what the text does not give. */
function isPlain({ mention: { claim } }: Figure): boolean {
  const unit = unitOf({ claim, facet: 'value' })
  return unit === '' || rowOf(unit)?.dimension === 'count'
}
