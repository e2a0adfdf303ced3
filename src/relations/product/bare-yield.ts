/** "60,4 ha; năng suất đạt 61,25 tạ. Sản lượng khoai đạt 369,95 tấn": a yield that goes without saying for one of what area it is. */
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** How many figures before the yield its area may stand. */
const REACH = 3

/** Every such yield between its area and its crop, where they agree or one digit keeps them from it. */
export const bareYields = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((figure) => {
    const { claim } = figure.mention
    if (claim.kind !== 'quantity' || claim.unitCode !== 'kg' || claim.per || !YIELD.test(figure.lead))
      return []
    const amount = figuresOf(figure.passage)[figure.at + 1]
    if (!amount || !isCrop(figure, amount)) return []
    const told = areasBefore(figure).map((area) => product(figure, amount, area))
    const found = told.find(holds)
    return found ? [found] : []
  })

const YIELD =
  /(?<!\p{L})(?:năng suất|ns)(?: (?:ước|đạt|lúa|ngô|bình quân|trung bình|bq|tb|là|thu hoạch)){0,3}:?$/u
const CROP = /(?<!\p{L})(?:tổng )?(?:sản lượng|sl)(?!\p{L})/u

/** The crop stands next, in the sentence of the yield or the one behind. */
const isCrop = ({ mention }: Figure, next: Figure): boolean =>
  isActual(next) &&
  next.mention.claim.kind === 'quantity' &&
  next.mention.claim.unitCode === 'kg' &&
  next.mention.sentence <= mention.sentence + 1 &&
  CROP.test(next.lead)

/** Areas right before the yield, the nearest first; what was sown stands above the slash of one. */
function areasBefore({ passage, at, mention }: Figure): Operand[] {
  return figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .reverse()
    .filter((figure) => figure.mention.sentence >= mention.sentence - 1 && isActual(figure))
    .map((figure) => operandOf(figure, figure.mention.claim.kind === 'ratio' ? 'numerator' : 'value'))
    .filter((operand) => measureOf(operand) === 'm2' && operand.claim.kind !== 'range')
}

const isActual = ({ mention: { claim } }: Figure): boolean => claim.role === 'actual' && !claim.direction

function product(figure: Figure, amount: Figure, area: Operand): Proposal {
  const { claim } = figure.mention
  const rate =
    claim.kind === 'quantity' ? { ...claim, unit: `${claim.unit}/ha`, unitCode: 'kg/ha', per: 'ha' } : claim
  return {
    kind: 'product',
    variant: 'product',
    stated: operandOf(amount),
    members: [
      { ...area, role: 'factor' },
      { claim: rate, facet: 'value', role: 'factor' },
    ],
    evidence: figure.lead.slice(-40),
    strength: STRENGTH.fitting,
  }
}
