/** "năm 2021: 45, năm 2022: 48, năm 2023: 39 vụ. Năm 2023 giảm 9 vụ so với năm 2022": the two of a series that a change names by their years. */
import { IDLE_OF_CHANGES } from '../../lexicon/change-cues.ts'
import { anyOf } from '../any-of.ts'
import { contentWords } from '../content-words.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import { type Discourse, type Passage, squeezed } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import { type Change, sameMeasure } from './levels.ts'

/** So many years one after the other are a series. */
const LEAST = 3

/** Units of its sentence before a change in which it names its own year. */
const REACH = 160

/** How many figures back a series may begin. */
const FIGURES = 60

const OF_YEAR = /(?:^|[,;:(-]\s?|và )(?:năm )?((?:19|20)\d\d)(?: (?:là|có|đạt))?:?\s?$/u
/** How far in front of a level its year stands. */
const BEFORE = 24
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu
const COMPARED = /^(?:\p{L}+ ){0,4}?so(?: với)? năm ((?:19|20)\d\d)(?!\d)/u

/** The difference, or the growth, of the levels of two years in a series of its passage or the one before. */
export function ofYearSeries({ passages }: Discourse, change: Change): Proposal[] {
  const { figure } = change
  const { passage, tail } = figure
  const compared = COMPARED.exec(tail)?.[1]
  if (compared === undefined || passage.block.cell) return []
  const said = saidBefore(figure)
  const [own, more] = [...new Set(said.match(YEAR))].filter((year) => year !== compared)
  const series =
    seriesIn(passage, figure) ?? (passage.index > 0 ? seriesIn(passages[passage.index - 1]!) : undefined)
  const [now, before] = [own, compared].map((year) => series?.get(year ?? ''))
  if (more !== undefined || !now || !before || !isOfSort(figure, [now, before])) return []
  const { claim } = figure.mention
  const unit = new Set(contentWords('unit' in claim ? claim.unit : ''))
  const isPlain =
    now.passage === passage && contentWords(said.replace(IDLE, ' ')).every((word) => unit.has(word))
  const proposal = changeOf(
    change,
    [
      { ...operandOf(now), role: 'now' },
      { ...operandOf(before), role: 'before' },
    ],
    {
      variant: claim.kind === 'percent' ? 'growth' : 'difference',
      strength: isPlain ? STRENGTH.sure : STRENGTH.fitting,
      evidence: `năm ${compared}`,
    },
  )
  return isPlain || holds(proposal) ? [proposal] : []
}

/** The words of the sentence of a change before it, from the last semicolon on, without what stands in brackets and what it compares with. */
function saidBefore({ passage, mention }: Figure): string {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const text = passage.lower.slice(Math.max(from, mention.start - REACH), mention.start)
  return squeezed(
    text
      .replace(/\([^()]*\)/gu, ' ')
      .split(';')
      .at(-1)!,
  ).replace(/(?<!\p{L})so(?: với)? năm \d{4}/gu, ' ')
}

const IDLE = new RegExp(`(?:so(?: với)? )?năm \\d{4}|${anyOf(IDLE_OF_CHANGES)}|[\\d,.:]+`, 'gu')

/** The last series of levels, each right behind its own year, before a figure. */
function seriesIn(passage: Passage, figure?: Figure): ReadonlyMap<string, Figure> | undefined {
  const sentence = figure?.mention.sentence ?? Number.POSITIVE_INFINITY
  const found = new Map<string, Figure>()
  const end = figure?.at ?? figuresOf(passage).length
  for (const level of figuresOf(passage).slice(Math.max(0, end - FIGURES), end)) {
    if (level.mention.sentence >= sentence) break
    const year = OF_YEAR.exec(
      passage.lower.slice(Math.max(0, level.mention.start - BEFORE), level.mention.start),
    )?.[1]
    if (year === undefined || directionOf(level) || found.has(year)) {
      if (level.mention.bracket === null) found.clear()
      if (year === undefined || directionOf(level)) continue
    }
    found.set(year!, level)
  }
  return found.size >= LEAST ? found : undefined
}

/** Levels of the unit of a change, or without any. */
const isOfSort = (change: Figure, levels: readonly Figure[]): boolean => {
  const operands: readonly Operand[] = levels.map((level) => operandOf(level))
  if (operands.some(({ claim }) => claim.kind !== 'quantity')) return false
  if (change.mention.claim.kind === 'percent') return codeOf(operandOf(change)) !== 'điểm %'
  return operands.every((level) => codeOf(level) === '' || sameMeasure(level, operandOf(change)))
}
