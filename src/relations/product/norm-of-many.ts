/** "1.150 lít trên 575.000 m², định mức 1 lít/500 m²": so much of one for so many of another, and all of both. */
import { unitOf as rowOf } from '../../lexicon/index.ts'
import { NORM_WORDS } from '../../lexicon/mean-words.ts'
import { ZERO } from '../../model/index.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { judge } from '../judge.ts'
import { amountOf, unitOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

const NORM = new RegExp(`(?<!\\p{L})(?:${NORM_WORDS.join('|')})(?: \\p{L}+){0,4}$`, 'u')

/** How many figures before or behind a norm its amounts stand. */
const REACH = 6

/** What a norm is for so many of, in the base unit of what is measured. */
interface Many {
  readonly measure: string
  readonly size: number
  /** The figure that says so, where it is one of its own. */
  readonly figure?: Figure
}

/** Every norm for so many whose two amounts stand in its sentence; what was used may differ from it, so only what holds is told. */
export const normsOfMany = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((norm) => {
    const many = NORM.test(norm.lead) && isLevel(norm) ? (manyBehind(norm) ?? manyInUnit(norm)) : undefined
    return many && many.measure !== normOf(norm).measure ? proposalsOf(norm, many).slice(0, 1) : []
  })

/** "1 lít/500 m²": two figures with a slash between. */
function manyBehind({ passage, mention, at }: Figure): Many | undefined {
  const figure = figuresOf(passage)[at + 1]
  if (!figure || !isLevel(figure) || figure.mention.start - mention.end > 4) return undefined
  if (passage.lower.slice(mention.end, figure.mention.start).trim() !== '/') return undefined
  const size = amountOf(operandOf(figure))?.valueOf()
  return size ? { measure: measureOf(operandOf(figure)), size, figure } : undefined
}

/** "5 kg/100 m2": read as one figure. */
function manyInUnit(norm: Figure): Many | undefined {
  const [, many = '', unit = ''] = IN_UNIT.exec(unitOf(operandOf(norm))) ?? []
  const row = rowOf(unit)
  const size = Number(many.replaceAll('.', '')) * Number(row?.factor ?? 1)
  return row && size > 0 ? { measure: row.group ?? row.code, size } : undefined
}

const IN_UNIT = /^[^/]+\/ ?(\d[\d.]*) ?(\p{L}.*)$/u

/** What a norm counts, without what it is for. */
function normOf(norm: Figure): { readonly measure: string } {
  const [above = ''] = unitOf(operandOf(norm)).split('/')
  const row = rowOf(above.trim())
  return { measure: row?.group ?? row?.code ?? measureOf(operandOf(norm)) }
}

const isLevel = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' && claim.role !== 'change' && claim.unit !== ''

function proposalsOf(norm: Figure, many: Many): Proposal[] {
  const near = figuresOf(norm.passage)
    .slice(Math.max(0, norm.at - REACH), norm.at + REACH)
    .filter((other) => other !== norm && other !== many.figure && isLevel(other))
    .filter(({ mention }) => mention.sentence === norm.mention.sentence)
  const [totals, bases] = [normOf(norm), many].map(({ measure }) =>
    near.filter((other) => measureOf(operandOf(other)) === measure),
  )
  return totals!.flatMap((total) => bases!.map((base) => proposal(norm, many, [total, base]))).filter(proves)
}

/** A norm of one digit must come out exactly, and of an amount of more than one. */
function proves(made: Proposal): boolean {
  const { verdict, difference } = judge(made)
  if (significantDigits(made.stated!) > 1) return verdict === 'consistent'
  return difference.equals(ZERO) && significantDigits(made.members[0]!) > 1
}

function proposal(norm: Figure, many: Many, [total, base]: readonly [Figure, Figure]): Proposal {
  return {
    kind: 'average',
    variant: 'product',
    stated: operandOf(norm),
    members: [
      { ...operandOf(total), role: 'part' },
      { ...operandOf(base), role: 'base' },
    ],
    evidence: norm.lead.slice(-40),
    counted: many.size,
    strength: STRENGTH.possible,
  }
}
