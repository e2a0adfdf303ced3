/** Formulas in the heads of columns ("3=1+2", "(5)=(4)/(3)") and rows ("Tổng cộng (I+II)", "Chênh lệch (A-B)"). */
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { asPercent, type Figure } from './figure.ts'
import { calledOf, PERCENT_FORMS } from './forms.ts'
import type { Grid } from './grid.ts'
import { saysPeriod, saysPlan } from './heads.ts'
import type { Lane } from './lane.ts'
import { memberOf, near, type Outcome, proposalOf, sumTrial, tallyOf } from './trial.ts'

/** A formula with the lanes that its names stand for. */
interface Formula {
  readonly target: Lane
  readonly text: string
  readonly terms: readonly { readonly lane: Lane; readonly sign: 1 | -1 }[]
  readonly quotient: boolean
  readonly axis: 'down' | 'across'
}

export function printedFormulas(grid: Grid, columns: readonly Lane[], rows: readonly Lane[]): Proposal[] {
  return [...columnFormulas(grid, columns), ...rowFormulas(grid, rows)].flatMap((formula) => {
    const isOfRates = (at: number) =>
      formula.axis === 'down' && columns.some(({ index, nature }) => index === at && nature === 'rate')
    const trials = formula.target.figures
      .flatMap((stated, at) => (stated ? trialAt(formula, stated, at).map((read) => ({ ...read, at })) : []))
      .filter(({ holds, at }) => holds || !isOfRates(at))
    const { held, failed } = tallyOf(trials)
    const strength = held > 0 && held >= failed ? STRENGTH.certain : STRENGTH.possible
    return trials.map(({ proposal, holds }) => ({
      ...proposal,
      strength: holds ? STRENGTH.certain : strength,
    }))
  })
}

function columnFormulas({ columns }: Grid, lanes: readonly Lane[]): Formula[] {
  const byCode = new Map<string, Lane>()
  for (const { index, code } of columns) {
    const lane = lanes.find((other) => other.index === index && other.slot === 'q0')
    const name = /^\(?([A-Z]|\d{1,2})/i.exec(code)?.[1]
    if (lane && name) byCode.set(name, lane)
  }
  return columns.flatMap(({ code }) => {
    const [name, text = ''] = code.replace(/[()[\]]/g, '').split('=')
    const target = byCode.get(name ?? '')
    return target && text ? parsed({ target, text, axis: 'across' }, byCode) : []
  })
}

/** Names in a bracket behind the label, each of one row only. */
function rowFormulas({ rows }: Grid, lanes: readonly Lane[]): Formula[] {
  const byNumber = new Map<string, Lane | undefined>()
  const laneOf = (row: number) => lanes.find(({ index, slot }) => index === row && slot === 'q0')
  for (const { number, label, index } of rows) {
    const name = number.replace(/[.)]+$/, '') || (LETTERED.exec(label)?.[1] ?? '')
    byNumber.set(name, byNumber.has(name) ? undefined : laneOf(index))
  }
  return rows.flatMap(({ label, index }) => {
    const text = formulaIn(label)
    const target = text ? laneOf(index) : undefined
    return target && text ? parsed({ target, text: text.replace(/\s/g, ''), axis: 'down' }, byNumber) : []
  })
}

/** "A. Tổng thu": a letter that no column of numbers holds. */
const LETTERED = /^([A-Z])[.)]\s/

const NAME = '(?:[IVX]{1,5}|[A-Z]|\\d{1,2})'
const BRACKETED = `\\(${NAME}\\)`
const WITH = '\\s{0,2}[+\\-–]\\s{0,2}'
const IN_BRACKET = new RegExp(`[(=]\\s{0,2}(${NAME}(?:${WITH}${NAME}){1,9})\\s{0,2}\\)?$`)
const OF_BRACKETS = new RegExp(`(${BRACKETED}(?:${WITH}${BRACKETED}){1,9})\\s{0,2}\\)?$`)

/** The formula at the end of a label: "A-B" of "Kết dư (A-B)", "1-2" of "Thu ròng (1)-(2)" and of "Thu ròng (3) = (1) - (2)". */
const formulaIn = (label: string): string | undefined =>
  IN_BRACKET.exec(label)?.[1] ?? OF_BRACKETS.exec(label)?.[1]?.replace(/[()]/g, '')

/** Sums and differences, and one quotient with or without its × 100; anything else is not read. */
function parsed(
  { target, text, axis }: Pick<Formula, 'target' | 'text' | 'axis'>,
  lanes: ReadonlyMap<string, Lane | undefined>,
): Formula[] {
  const plain = text.replace(/[*x×]100%?|%/gi, '').replaceAll('–', '-')
  const quotient = /^[^-+/:]+[/:][^-+/:]+$/.test(plain)
  if (!quotient && !/^[^-+/:*x×]+(?:[-+][^-+/:*x×]+){1,12}$/i.test(plain)) return []
  const names = plain.split(/[-+/:]/)
  const signs = [...plain.matchAll(/[-+]/g)].map(([sign]): 1 | -1 => (sign === '-' ? -1 : 1))
  const terms = names.map((name, at) => ({ lane: lanes.get(name), sign: signs[at - 1] ?? 1 }) as const)
  const known = terms.flatMap(({ lane, sign }) => (lane && lane !== target ? [{ lane, sign }] : []))
  return known.length === names.length ? [{ target, text, terms: known, quotient, axis }] : []
}

/** A line that a formula speaks of, with the proposal that comes of it. */
type Read = Outcome & { readonly proposal: Proposal }

function trialAt({ target, text, terms, quotient, axis }: Formula, stated: Figure, at: number): Read[] {
  const figures = terms.map(({ lane, sign }) => ({ figure: lane.figures[at], sign }))
  const present = figures.flatMap(({ figure, sign }) => (figure ? [{ figure, sign }] : []))
  if (!quotient) {
    if (present.length < 2) return []
    const trial = sumTrial(
      stated,
      present.map(({ figure }) => figure),
      present.map(({ sign }) => sign),
    )
    return [{ ...trial, proposal: proposalOf(trial, { axis, evidence: text, strength: 0 }) }]
  }
  const [a, b] = present.map(({ figure }) => figure)
  const percent = asPercent(stated)
  const computed = a && b && PERCENT_FORMS[0]!.of(a, b)
  if (!a || !b || !computed) return []
  const attains = saysPlan(heads(target, terms[1]!.lane)) || saysPeriod(heads(target)) || a.value > b.value
  const { kind, variant, roles } = calledOf(PERCENT_FORMS[0]!, attains)
  const members = [memberOf(a, roles[0]), memberOf(b, roles[1])]
  const holds = near(percent.value, computed.value, percent.slack * 2 + computed.slack)
  return [
    {
      holds,
      weight: 1,
      proposal: { kind, variant, stated: percent.operand, members, evidence: text, strength: 0 },
    },
  ]
}

const heads = (...lanes: readonly Lane[]) => lanes.flatMap((lane) => lane.heads).join(' ')
