import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { contentWords } from '../content-words.ts'
import { figuresBefore } from '../context/around.ts'
import type { Figure } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { sentenceBefore } from '../context/said-before.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import { STRENGTH } from '../strength.ts'
import type { Plan } from './plans.ts'

/** How many figures back the plan of a source may stand, and how far before it the word for a plan. */
const REACH = 40
const FAR = 1000

const OF_PLAN = new RegExp(
  `^(?:so với )?(?:tổng )?(?:${PLAN_WORDS.join('|')})(?: (?:năm|giao|được|của|cả))*(?: (?:vốn|nguồn|nguồn vốn))? (?<name>\\p{L}[\\p{L} -]*)[.,;]?$`,
  'u',
)
const PLANNED = new RegExp(`(?<!\\p{L})(?:${PLAN_WORDS.join('|')})(?!\\p{L})`, 'u')

/**
 * "Kế hoạch vốn …, trong đó: vốn huyện 68.400 triệu đồng; …", and further on "vốn huyện giải ngân 24.190 triệu đồng, đạt 35,4% kế hoạch
 * vốn huyện": the plan of just the source that both the rate and what was reached name, wherever a plan tells it, and one alone.
 */
export function plansCalled(discourse: Discourse, percent: Figure, done: Figure | undefined): Plan[] {
  const name = OF_PLAN.exec(percent.tail)?.groups?.name?.trim() ?? ''
  if (!done || contentWords(name).length < 2 || !isOf(done, name)) return []
  const told = figuresBefore(discourse, percent, REACH).filter(
    (figure) =>
      figure !== done &&
      figure.mention.claim.kind === 'quantity' &&
      alike(operandOf(figure), operandOf(done)) &&
      ` ${figure.lead}`.endsWith(` ${name}`) &&
      isPlanned(sentenceBefore(figure, FAR).toLowerCase()),
  )
  const values = new Set(told.map((figure) => amountOf(operandOf(figure))?.toFraction()))
  if (values.size !== 1) return []
  return [{ operand: operandOf(told[0]!), strength: STRENGTH.certain, evidence: percent.tail }]
}

const isOf = ({ lead, mention: { claim } }: Figure, name: string): boolean =>
  [lead, claim.subject.toLowerCase()].some((words) => ` ${words} `.includes(` ${name} `))

/** "Kế hoạch vốn năm nay giao chậm; huyện đã bố trí vốn ngân sách huyện …": what was done behind a semicolon is no plan. */
const isPlanned = (ahead: string): boolean => PLANNED.test(ahead) && !DONE.test(ahead)
const DONE = /;[^;]*(?<!\p{L})đã(?!\p{L})[^;]*$/u
