import type { Claim } from '../../model/index.ts'
import type { Mention, Passage } from '../discourse/index.ts'
import { codeOf, decimalsOf, digitsOf, factorOf, printedOf } from '../operand.ts'
import type { Facet, Operand } from '../proposal.ts'

/**
 * One number of a cell, with floats that only pick candidates: what is kept is judged exactly.
 *
 * `slot` tells the numbers of one cell apart: "q0" its first quantity, "n0" and "d0" above and below the first
 * slash, "p0" its first percentage.
 */
export interface Figure {
  readonly operand: Operand
  readonly slot: string
  /** In the base unit of its claim. */
  readonly value: number
  /** Half of what its digits leave open, in the base unit. */
  readonly slack: number
  readonly decimals: number
  /** Digits that would have to be the same by chance: 3 for 14,2 and for 142, 1 for 0,05. */
  readonly digits: number
  readonly percent: boolean
  /** Code of its unit; "" without one. */
  readonly code: string
  /** So much for one of something: tạ/ha. */
  readonly per: boolean
}

/** The numbers of a cell that holds figures only; of a cell with a formula, what stands behind its last "=". */
export function figuresIn(passage: Passage): readonly Figure[] {
  const { block, mentions } = passage
  const own = outermost(mentions)
  if (own.length === 0 || !mainlyFigures(block.value, own)) return []
  const equals = block.value.lastIndexOf('=')
  const shown = equals < 0 ? own : own.filter((mention) => mention.start > equals)
  const counts = new Map<string, number>()
  return shown.flatMap(({ claim }) => facetsOf(claim).map((facet) => figureOf(claim, facet, counts)))
}

/** Claims may nest, as the figures of a ratio: only the outermost count. */
function outermost(mentions: readonly Mention[]): Mention[] {
  let end = 0
  return mentions.filter((mention) => {
    if (mention.start < end) return false
    end = Math.max(end, mention.end)
    return (
      mention.claim.kind === 'quantity' || mention.claim.kind === 'percent' || mention.claim.kind === 'ratio'
    )
  })
}

/** What is left of the text without its figures is punctuation and at most a short word or two. */
function mainlyFigures(text: string, mentions: readonly Mention[]): boolean {
  let rest = ''
  let from = 0
  for (const { start, end } of mentions) {
    rest += text.slice(from, start)
    from = end
  }
  rest += text.slice(from)
  return (rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0) <= 10
}

function facetsOf(claim: Claim): Facet[] {
  if (claim.kind === 'ratio') return ['numerator', 'denominator']
  return claim.role === 'change' && claim.direction ? ['signed'] : ['value']
}

const KIND = { value: 'q', signed: 'q', numerator: 'n', denominator: 'd' } as const

function figureOf(claim: Claim, facet: Facet, counts: Map<string, number>): Figure {
  const operand = { claim, facet }
  const kind = claim.kind === 'percent' ? 'p' : KIND[facet]
  const count = counts.get(kind) ?? 0
  counts.set(kind, count + 1)
  const printed = printedOf(operand) ?? '0'
  const per = 'per' in claim && claim.per !== undefined
  const factor = per ? factorOf(operand).valueOf() : 'factor' in claim ? Number(claim.factor) : 1
  const decimals = decimalsOf(operand)
  return {
    operand,
    slot: `${kind}${count}`,
    value: Number(printed) * factor,
    slack: slackOf(claim, decimals) * factor,
    decimals,
    digits: digitsOf(operand),
    percent: claim.kind === 'percent',
    code: codeOf(operand),
    per,
  }
}

/** Half of what its digits leave open, in the printed unit; a number of a ratio without decimals is exact. */
function slackOf(claim: Claim, decimals: number): number {
  if (claim.kind === 'quantity' || claim.kind === 'percent') return (Number(claim.hi) - Number(claim.lo)) / 2
  return decimals === 0 ? 0 : 0.5 / 10 ** decimals
}

/** How many of its base unit a figure is printed in. */
export function scaleOf({ operand, per }: Figure): number {
  if (per) return factorOf(operand).valueOf()
  return 'factor' in operand.claim ? Number(operand.claim.factor) : 1
}

/** A figure that may be rounded at its last digit, even where it has no decimals: 409 thousand tons for 408,6. */
export const asRounded = (figure: Figure): Figure => ({
  ...figure,
  slack: Math.max(figure.slack, (0.5 / 10 ** figure.decimals) * scaleOf(figure)),
})

/** A rise that is printed with its sign: in such a column a fall has one too. */
export const hasPlus = ({ operand: { claim } }: Figure): boolean => claim.text.startsWith('+')

/** A quantity read as a percentage: "112,4" under "TH/KH" in a table of million đồng is no amount of money. */
export function asPercent(figure: Figure): Figure {
  const { claim, facet } = figure.operand
  if (claim.kind !== 'quantity' || claim.unit === 'lần') return figure
  const { per, ...rest } = claim
  const factor = figure.per ? factorOf(figure.operand).valueOf() : Number(claim.factor)
  const plain: Claim = { ...rest, unit: '%', unitCode: '%', factor: '1' }
  const [value, slack] = [figure.value / factor, figure.slack / factor]
  return { ...figure, operand: { claim: plain, facet }, value, slack, code: '%', per: false }
}

/** A figure whose column gives no unit, in the unit of the one beside it: "191" under "Nợ quá hạn" is of the million đồng of "Dư nợ". */
export function inUnitOf(figure: Figure, { operand: { claim: lender }, code }: Figure): Figure {
  const { claim, facet } = figure.operand
  if (figure.code !== '' || claim.kind !== 'quantity' || lender.kind !== 'quantity') return figure
  const { unit, unitCode, factor } = lender
  const [value, slack] = [figure.value, figure.slack].map((bare) => bare * Number(factor))
  return {
    ...figure,
    operand: { claim: { ...claim, unit, unitCode, factor }, facet },
    value: value!,
    slack: slack!,
    code,
  }
}
