import { type Figure, figuresOf } from '../context/figures.ts'
import { holds } from '../context/settle.ts'
import { amountOf } from '../operand.ts'
import { isOperatorBefore } from '../operator-before.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { share } from './share-of.ts'

/** "(284*100)/118.450 = 0,24%", "284/118.450*100 = 0,24%", "284 : 118.450 x 100% = 0,24%". */
const SHAPE =
  /^\(?\s*#\s*(?:[*x×]\s*100\s*%?\s*\)?\s*[/:]\s*#|\)?\s*[/:]\s*#\s*\)?\s*[*x×]\s*100\s*%?)\s*\)?\s*=\s*$/

/** "30% x 1,8 triệu đồng = 540.000 đồng": a rate in front of what it is taken of. */
const TAKEN_OF = /^\s*[*x×]\s*#\s*=\s*#$/

/** The share that a printed formula works out, or begins with; undefined when no formula stands around the percentage. */
export function fromFormula(figure: Figure): Proposal[] | undefined {
  return taken(figure) ?? workedOut(figure)
}

function taken(figure: Figure): Proposal[] | undefined {
  const { mention, passage, at } = figure
  const [base, made] = figuresOf(passage).slice(at + 1, at + 3)
  const text = passage.block.value
  if (base?.mention.claim.kind !== 'quantity' || made?.mention.claim.kind !== 'quantity') return undefined
  if (made.mention.start - mention.end > 60) return undefined
  const shape = `${text.slice(mention.end, base.mention.start)}#${text.slice(base.mention.end, made.mention.start)}#`
  if (!TAKEN_OF.test(shape) || isOperatorBefore(text, mention.start)) return undefined
  const found = proposal(figure, [made, base], ['value', 'value'])
  return holds(found) || (isWhole(base, made) && !lacksFactor(found)) ? [found] : []
}

/** "Mức hưởng 1 năm: 50% x 1,8 triệu đồng = 10,8 triệu đồng": so many times what it makes, a factor is not printed. */
function lacksFactor({ stated, members }: Proposal): boolean {
  const [rate, made, base] = [stated, ...members].map((operand) => Number(operand && amountOf(operand)))
  const times = (made! / base! / rate!) * 100
  return times >= 2 - NEARLY && Math.abs(times - Math.round(times)) < NEARLY
}

/** So near to a whole number, roundings leave it. */
const NEARLY = 0.02

/** "50% x 1,8 triệu đồng = 10,8 triệu đồng/năm", "… cho 10 xã", "… x 12": what goes on behind the result may hold a factor that is not printed. */
const isWhole = (base: Figure, made: Figure): boolean =>
  ENDS.test(made.passage.block.value.slice(made.mention.end, made.mention.end + 4)) &&
  perOf(base) === perOf(made)

const ENDS = /^\s*(?:[.,;](?!\d)|[)(](?!\d)|$)/u

/** For one of what an amount is, or nothing. */
const perOf = ({ mention: { claim } }: Figure): string =>
  'unit' in claim ? claim.unit.split('/').slice(1).join('/') : ''

function workedOut(figure: Figure): Proposal[] | undefined {
  const { mention, passage, at } = figure
  const from = Math.max(0, mention.start - 60)
  if (!passage.block.value.slice(from, mention.start).trimEnd().endsWith('=')) return undefined
  const parts = figuresOf(passage)
    .slice(Math.max(0, at - 4), at)
    .filter(({ mention: { start, claim } }) => start >= from && !isHundred(claim))
  const ratio = parts.length === 1 && parts[0]!.mention.claim.kind === 'ratio' ? parts[0] : undefined
  if (ratio) return [proposal(figure, [ratio, ratio], ['numerator', 'denominator'])]
  const [a, b] = parts.slice(-2)
  if (!a || !b || !SHAPE.test(skeleton(passage.block.value, mention.start, [a, b]))) return undefined
  return [proposal(figure, [a, b], ['value', 'value'])]
}

/** The text in front of a figure with its operands as "#". */
function skeleton(text: string, end: number, [a, b]: readonly [Figure, Figure]): string {
  const opening = /\(\s*$/.exec(text.slice(0, a.mention.start))?.[0] ?? ''
  return `${opening}#${text.slice(a.mention.end, b.mention.start)}#${text.slice(b.mention.end, end)}`
}

const isHundred = (claim: Figure['mention']['claim']) =>
  (claim.kind === 'quantity' || claim.kind === 'percent') && Number(claim.value) === 100

const proposal = (
  figure: Figure,
  [part, base]: readonly [Figure, Figure],
  [above, below]: readonly ['value' | 'numerator', 'value' | 'denominator'],
): Proposal =>
  share(
    figure,
    [
      { claim: part.mention.claim, facet: above, role: 'part' },
      { claim: base.mention.claim, facet: below, role: 'base' },
    ],
    { strength: STRENGTH.certain, evidence: '=' },
  )
