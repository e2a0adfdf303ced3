/** "2 đợt/tháng, cả năm 24 đợt": what so much a month comes to in a year that is told right behind it. */
import { type Figure, figuresOf, gapBetween, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSlip } from './slipped.ts'

const IN_YEAR: Readonly<Record<string, number>> = { tháng: 12, quý: 4 }
const ALL_YEAR = /^[,;]? ?(?:tính )?(?:cả|trong|một|mỗi) năm(?: (?:là|được|có|thu|chi|tổ chức))*:? ?$/u

/** Where it fits, or but for one slip. */
export const inYears = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((figure) => {
    const { claim, sentence } = figure.mention
    const [unit = '', span = '', ...more] = claim.kind === 'quantity' ? claim.unit.split('/') : []
    const parts = IN_YEAR[span.trim()]
    const next = figuresOf(figure.passage)[figure.at + 1]
    if (parts === undefined || more.length > 0 || next?.mention.sentence !== sentence) return []
    if (!isOfUnit(next, unit.trim()) || !ALL_YEAR.test(gapBetween(figure, next))) return []
    const made: Proposal = {
      kind: 'product',
      variant: 'product',
      stated: operandOf(next),
      members: [{ ...operandOf(figure), role: 'factor' }],
      evidence: `cả năm … ${span}`,
      counted: parts,
      strength: STRENGTH.sure,
    }
    return holds(made) || isSlip(made) ? [made] : []
  })

const isOfUnit = ({ mention: { claim } }: Figure, unit: string): boolean =>
  claim.kind === 'quantity' && claim.unit.toLowerCase() === unit.toLowerCase()
