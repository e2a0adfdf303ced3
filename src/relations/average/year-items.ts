import { type Figure, figuresOf } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { periodTold } from '../mean-growth/spans.ts'
import { codeOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** A year right before a figure: "năm 2020: 41", "(2017 có 15 ha". */
const OF_YEAR =
  /(?:^|[^\p{L}\d/])((?:19|20)\d\d)\s?(?::|[-–])?\s?(?:(?:là|có|đạt|được|thu|kết nạp|giao|trồng|xây dựng) )?$/u

/** How many figures before or behind a mean the years' own may stand, and the fewest that are a list. */
const REACH = 16
const LEAST = 3

/** "năm 2020: 41; năm 2021: 52; năm 2022: 48, bình quân mỗi năm 47": the mean of the figures of years that follow one another. */
export function yearItems(mean: Figure): Proposal[] {
  const span = periodTold(mean)
  const items = itemsAround(mean).filter((item) => !span || isWithin(yearOf(item), span))
  const years = items.map(yearOf)
  const isSeries = years.every((year, nth) => nth === 0 || year === years[nth - 1]! + 1)
  if (items.length < LEAST || !isSeries) return []
  const isWhole = span && years[0] === span[0] && years.at(-1) === span[1]
  return [
    {
      kind: 'average',
      variant: 'mean',
      stated: operandOf(mean),
      members: items.map((item) => ({ ...operandOf(item), role: 'item' })),
      evidence: `${mean.lead.slice(-40)} ${years[0]}–${years.at(-1)}`,
      strength: OF_OTHERS.test(mean.lead) && !isWhole ? STRENGTH.fitting : STRENGTH.sure,
    },
  ]
}

const isWithin = (year: number, [first, last]: readonly [number, number]): boolean =>
  year >= first && year <= last

/** The mean of a plan, or of more years than are listed. */
const OF_OTHERS = /(?<!\p{L})(?:kế hoạch|chỉ tiêu|giao|cả|toàn|nhiệm kỳ|giai đoạn)(?!\p{L})/u

/** The figures of years in the sentence of a mean or right before it, on one level of brackets, in its unit or without one. */
function itemsAround(mean: Figure): Figure[] {
  const { passage, at, mention } = mean
  const found = figuresOf(passage)
    .slice(Math.max(0, at - REACH), at + REACH)
    .filter((other) => other !== mean && [0, 1].includes(mention.sentence - other.mention.sentence))
    .filter((other) => other.mention.claim.kind === 'quantity' && yearOf(other) > 0)
  const [first] = found
  return found.filter((other) => other.mention.bracket === first?.mention.bracket && isOfMean(other, mean))
}

function isOfMean(item: Figure, mean: Figure): boolean {
  const { claim } = mean.mention
  if (claim.kind !== 'quantity') return false
  const of = { claim: { ...claim, unit: claim.unit.split('/')[0]!.trim() }, facet: 'value' as const }
  return codeOf(operandOf(item)) === '' || alike(operandOf(item), of)
}

/** The year that heads a figure; 0 where none does. */
const yearOf = ({ passage, mention: { start } }: Figure): number =>
  Number(OF_YEAR.exec(passage.lower.slice(Math.max(0, start - 24), start))?.[1] ?? 0)
