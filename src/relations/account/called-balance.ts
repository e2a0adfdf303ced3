/** Balances of totals that are called by their names, sentences and paragraphs before. */
import { type Exact, point, ZERO } from '../../model/index.ts'
import { figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { figureIndex } from '../context/figure-index.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { alike, measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'

/** How many figures back a total may stand. */
const REACH = 40

/** Every balance of what came in and what went out, and what is left "sau khi trừ" some of a total. */
export function calledBalances(discourse: Discourse): Proposal[] {
  return proseFigures(discourse)
    .filter(({ mention: { claim, bracket } }) => claim.kind === 'quantity' && bracket === null)
    .flatMap((figure) => [...surplusOf(discourse, figure), ...leftAfter(discourse, figure)])
}

const SURPLUS =
  /(?<!\p{L})chênh lệch (?:giữa )?(?:tổng )?thu\s?(?:[-–,]|và|trừ|lớn hơn|nhỏ hơn)?\s?(?:tổng )?chi(?: \p{L}+){0,3}$/u
const INCOME = /(?<!\p{L})tổng (?:số |nguồn )?thu(?!\p{L})[^,;:]*$/u
const SPENDING = /(?<!\p{L})tổng (?:số )?chi(?!\p{L})[^,;:]*$/u

/** "Tổng thu 58.943 triệu đồng, gồm …. Tổng chi 55.617 triệu đồng. Chênh lệch thu - chi 3.326 triệu đồng". */
function surplusOf(discourse: Discourse, figure: Figure): Proposal[] {
  if (!SURPLUS.test(figure.lead)) return []
  const before = totalsBefore(discourse, figure)
  const [income, spending] = [INCOME, SPENDING].map((words) => before.find(({ lead }) => words.test(lead)))
  if (!income || !spending) return []
  const [more, less] = isMore(income, spending) ? [income, spending] : [spending, income]
  return [
    balance(figure, more, { taken: [less], strength: STRENGTH.clear, evidence: figure.lead.slice(-40) }),
  ]
}

const TAKEN = /^\s*(?:[-+–•]\s*)?(?:và |nhưng )?(?:sau khi|nếu) (?:đã )?(?:trừ|loại trừ|giảm trừ)(?!\p{L})/u
const LEFT = /(?<!\p{L})(?:còn|còn lại|kết dư|dư)(?: (?:lại|là|được|đến|sang|năm|\d{4})){0,4}$/u

/** "Sau khi trừ tổng chi 1.078 triệu đồng và chi chuyển nguồn 41 triệu đồng, còn 13 triệu đồng": of a total told before. */
function leftAfter(discourse: Discourse, figure: Figure): Proposal[] {
  const { passage, mention, at, lead } = figure
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  if (!LEFT.test(lead) || !TAKEN.test(passage.lower.slice(from, mention.start))) return []
  const taken = figuresOf(passage)
    .slice(0, at)
    .filter((other) => other.mention.sentence === mention.sentence && other.mention.bracket === null)
    .filter((other) => alike(operandOf(other), operandOf(figure)))
  const all = sumOf([figure, ...taken])
  if (taken.length === 0 || !all) return []
  const words = { taken, evidence: 'sau khi trừ' }
  const whole = figureIndex(discourse)
    .within(measureOf(operandOf(figure)), point(all), mention.order)
    .find((known) => known.figure.mention.order < mention.order)
  if (whole) return [balance(figure, whole.figure, { ...words, strength: STRENGTH.told })]
  return totalsBefore(discourse, taken[0]!)
    .filter((total) => /(?<!\p{L})tổng(?!\p{L})/u.test(total.lead) && isMore(total, taken[0]!))
    .map((total) => balance(figure, total, { ...words, strength: STRENGTH.clear }))
    .filter((proposal) =>
      slips(proposal).some(({ kind }) => kind === 'digits-swapped' || kind === 'digit-changed'),
    )
    .slice(0, 1)
}

/** Levels before a figure of its measure, outside of brackets, nearest first. */
const totalsBefore = (discourse: Discourse, figure: Figure): Figure[] =>
  figuresBefore(discourse, figure, REACH).filter(
    (other) =>
      other.mention.claim.kind === 'quantity' &&
      other.mention.bracket === null &&
      !directionOf(other) &&
      alike(operandOf(other), operandOf(figure)),
  )

const isMore = (a: Figure, b: Figure): boolean =>
  (amountOf(operandOf(a))?.compare(amountOf(operandOf(b)) ?? ZERO) ?? -1) > 0

function sumOf(figures: readonly Figure[]): Exact | undefined {
  const amounts = figures.map((figure) => amountOf(operandOf(figure)))
  return amounts.includes(undefined)
    ? undefined
    : amounts.reduce<Exact>((sum, amount) => sum.add(amount!), ZERO)
}

interface Told {
  readonly taken: readonly Figure[]
  readonly strength: number
  readonly evidence: string
}

function balance(closing: Figure, whole: Figure, { taken, strength, evidence }: Told): Proposal {
  const member = (operand: Operand, role: Member['role']): Member => ({ ...operand, role })
  return {
    kind: 'balance',
    variant: 'account',
    stated: operandOf(closing),
    members: [member(operandOf(whole), 'opening'), ...taken.map((part) => member(operandOf(part), 'out'))],
    evidence,
    strength,
  }
}
