/** "các quý lần lượt 38; 44; 52 và 34 m3. Quý III cao nhất, gấp 1,5 lần quý IV": how many times one of a series is another, by their times. */
import { contentWords } from '../content-words.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { withUnitOf } from '../lent-unit.ts'
import { namesNothingElse } from '../plainly-told.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

const OPENED = /(?<!\p{L})lần lượt(?: \p{L}+){0,3}\s?:?\s?$/u
const JOINED = /^(?:[,;]|và|[,;] và)$/u
/** The fewest and most of a series, and figures before a multiple in which it may stand. */
const [LEAST, MOST, REACH] = [3, 24, 30]

/** How far in front of a series the words that open it stand. */
const OPENING = 40

const QUARTERS = ['quý i', 'quý ii', 'quý iii', 'quý iv']
const NAME = '(quý (?:iv|i{1,3})|năm (?:19|20)\\d\\d)(?![\\p{L}\\d])'
const BEHIND = new RegExp(`^ ?(?:so với |của )?${NAME}`, 'u')
const NAMES = new RegExp(`(?<!\\p{L})${NAME}`, 'gu')
const SPAN = /((?:19|20)\d\d)\s?[-–]\s?((?:19|20)\d\d)/gu

/** The multiple of two figures of the last series before it, where its sentence names their two times. */
export function timesOfSeries(figure: Figure): Proposal[] {
  const { passage, mention } = figure
  const base = BEHIND.exec(passage.lower.slice(mention.end, mention.end + 24))?.[1]
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const said = passage.lower.slice(from, mention.start)
  const own = [...said.matchAll(NAMES)].at(-1)?.[1]
  if (!base || !own || base === own) return []
  const series = seriesBefore(figure)
  if (series && !isOfSeries(said, series)) return []
  const names = series ? namesOf(series) : []
  const [now, before] = [own, base].map((name) => series?.[names.indexOf(name)])
  if (!series || !now || !before) return []
  const unit = series.at(-1)!
  const members: Member[] = [
    { ...itemOf(now, unit), role: 'now' },
    { ...itemOf(before, unit), role: 'before' },
  ]
  return [
    {
      kind: 'change',
      variant: 'growth',
      stated: operandOf(figure),
      members,
      evidence: `${own} … ${base}`,
      strength: STRENGTH.sure,
    },
  ]
}

/** Whether the words that name a time and its multiple tell of nothing but the series: not "số hộ năm 2022 gấp", "quý III doanh thu gấp". */
function isOfSeries(said: string, series: readonly Figure[]): boolean {
  const { passage, mention } = series[0]!
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const name = new Set(contentWords(`${passage.lower.slice(from, mention.start)} ${PEAKS}`))
  return namesNothingElse(said.slice(said.search(OWN_CLAUSE)).replace(NAMES, ' '), name)
}

/** Words that say which of a series is the largest or the least, and by what it is a multiple. */
const PEAKS = 'cao thấp nhiều ít lớn nhỏ nhất đạt đỉnh gấp lần hơn gần khoảng'
const OWN_CLAUSE = /[^;]*$/u

/** The run of figures that "lần lượt" opens last before a figure, in its sentence or the one before. */
function seriesBefore({ passage, at, mention }: Figure): readonly Figure[] | undefined {
  const figures = figuresOf(passage).slice(Math.max(0, at - REACH), at)
  const start = figures.findLastIndex(
    ({ mention: { sentence, start: opens } }) =>
      mention.sentence - sentence <= 1 &&
      OPENED.test(passage.lower.slice(Math.max(0, opens - OPENING), opens)),
  )
  if (start < 0) return undefined
  let end = start + 1
  while (end < figures.length && JOINED.test(gapBetween(figures[end - 1]!, figures[end]!).trim())) end++
  const series = figures.slice(start, end)
  return series.length >= LEAST && series.length <= MOST ? series : undefined
}

/** The times of a series: four quarters, or the years of the period that the words in front of it name. */
function namesOf(series: readonly Figure[]): string[] {
  const { passage, mention } = series[0]!
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const words = passage.lower.slice(from, mention.start)
  const [, first, last] = [...words.matchAll(SPAN)].at(-1) ?? []
  if (first && last && Number(last) - Number(first) + 1 === series.length)
    return series.map((_, nth) => `năm ${Number(first) + nth}`)
  return series.length === QUARTERS.length && /(?:các|bốn|4|từng) quý/u.test(words) ? QUARTERS : []
}

/** "420; 655 và 890 triệu đồng": the last gives the unit of those without one. */
function itemOf(item: Figure, { mention: { claim: whole } }: Figure): Operand {
  const operand = operandOf(item)
  const { claim } = operand
  if (claim.kind !== 'quantity' || whole.kind !== 'quantity' || claim.unit !== '') return operand
  return { ...operand, claim: withUnitOf(claim, whole) }
}
