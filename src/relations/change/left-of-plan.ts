import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

const LEFT_BEHIND = /^[\p{L} ]{0,40}?(?:còn lại|nữa)(?!\p{L})/u
const LEFT_AHEAD = /(?<!\p{L})(?:thêm|còn thiếu|còn phải|còn lại|thiếu)(?: \p{L}+)?$/u
const TO_PLAN = new RegExp(
  `(?<!\\p{L})(?:để|mới|cho|nhằm|so với)(?: \\p{L}+){0,3} (?:${PLAN_WORDS.join('|')})(?!\\p{L})`,
  'u',
)

/** What was done and what was planned of one thing. */
type Pair = readonly [done: Operand, plan: Operand]

/**
 * What is left of a plan that an attainment or a ratio elsewhere gives: "thực hiện 215,5/400 ha" and then "hoàn thành 184,5 ha còn
 * lại". Only what agrees to the digit is told, for nothing names the plan.
 */
export function leftOfPlans(discourse: Discourse, attained: readonly Proposal[]): Proposal[] {
  const figures = proseFigures(discourse)
  const left = figures.filter(isLeft)
  if (left.length === 0) return []
  const pairs = byRest([...attained.flatMap(pairIn), ...figures.flatMap(ratioOf)])
  return left.flatMap((figure) => {
    const stated = operandOf(figure)
    const pair = pairs.get(keyOf(stated))
    if (!pair || pair.some(({ claim }) => claim.id === stated.claim.id)) return []
    const [done, plan] = pair
    const members: Member[] = [
      { ...plan, role: 'whole' },
      { ...done, role: 'part' },
    ]
    const evidence = `${figure.lead.slice(-20)} … ${figure.tail.slice(0, 30)}`.trim()
    return [
      { kind: 'complement', variant: 'remainder', stated, members, evidence, strength: STRENGTH.hinted },
    ]
  })
}

/** Whether the words make a figure what is left to do; figures of one digit are left of anything. */
function isLeft(figure: Figure): boolean {
  const { claim } = figure.mention
  if (claim.kind !== 'quantity' || claim.unit === '' || claim.value.replace(/^0+|\D/g, '').length < 2)
    return false
  const next = figuresOf(figure.passage)[figure.at + 1]
  const to = Math.min(next?.mention.start ?? Number.POSITIVE_INFINITY, figure.mention.end + 60)
  const behind = figure.passage.block.value.slice(figure.mention.end, to).toLowerCase()
  return LEFT_BEHIND.test(figure.tail) || (LEFT_AHEAD.test(figure.lead) && TO_PLAN.test(behind))
}

const pairIn = ({ members: [done, plan] }: Proposal): Pair[] =>
  done && plan?.role === 'base' ? [[done, plan]] : []

const ratioOf = (figure: Figure): Pair[] =>
  figure.mention.claim.kind === 'ratio' && figure.mention.claim.reading !== 'now-over-before'
    ? [[operandOf(figure, 'numerator'), operandOf(figure, 'denominator')]]
    : []

/** Pairs by what is left between them; the first of equal ones stands for all. */
function byRest(pairs: readonly Pair[]): ReadonlyMap<string, Pair> {
  const found = new Map<string, Pair>()
  for (const pair of pairs) {
    const [done, plan] = pair.map(amountOf)
    if (!done || !plan || plan.compare(done) <= 0) continue
    const key = `${measureOf(pair[1])} ${plan.sub(done).toFraction()}`
    if (!found.has(key)) found.set(key, pair)
  }
  return found
}

const keyOf = (operand: Operand): string => `${measureOf(operand)} ${amountOf(operand)?.toFraction() ?? '?'}`
