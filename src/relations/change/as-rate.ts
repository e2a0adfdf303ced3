import { levelBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { openIfApproximate, settle } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { isInAll } from '../share/in-all.ts'
import { isTarget } from '../share/sense.ts'
import { STRENGTH } from '../strength.ts'
import { earlierLevels } from './earlier.ts'
import { isEarlier } from './is-earlier.ts'
import { sameMeasure } from './levels.ts'

const EQUALS = /(?<!\p{L})(?:bằng|đạt|chỉ bằng|mới bằng)(?: (?:khoảng|tỷ lệ))?$/u
const COMPARED =
  /^ ?(?:so(?: với)?|của)? ?(?:cùng kỳ|năm|kỳ|tháng|quý|vụ|đầu)(?: (?:cùng|kỳ|năm|học|trước|ngoái|trước đó|đầu|\d[\d/-]*))*(?: (?:là|chỉ))?\.?$/

/** How far back the level stands that is so many per cent of the earlier one. */
const REACH = 10

/** "9.840 triệu đồng, bằng 114,4% so với cùng kỳ (8.600 triệu đồng)": a level as a percentage of the earlier one. */
export function asRates(discourse: Discourse): Proposal[] {
  return proseFigures(discourse)
    .filter(({ mention: { claim }, lead, tail }) => {
      if (claim.kind !== 'percent' || claim.role === 'target') return false
      return EQUALS.test(lead) && COMPARED.test(tail)
    })
    .flatMap((figure) => settle(candidates(discourse, figure)).map(openIfApproximate))
}

function candidates(discourse: Discourse, figure: Figure): Proposal[] {
  const isAmount = ({ mention }: Figure) => mention.claim.kind === 'quantity'
  const [before] = earlierLevels(discourse, { figure, direction: 'up', word: 'bằng' }, isAmount)
  if (!before || directionOf(before.figure) || isInAll(before.figure)) return []
  return levelBefore(figure, REACH)
    .filter((now) => isAmount(now) && now !== before.figure && !isTarget(now))
    .filter((now) => !directionOf(now) && !isEarlier(now))
    .filter((now) => sameMeasure(operandOf(now), operandOf(before.figure)))
    .map((now, nth) => ({
      kind: 'attainment',
      variant: 'attainment',
      stated: operandOf(figure),
      members: [
        { ...operandOf(now), role: 'part' },
        { ...operandOf(before.figure), role: 'base' },
      ],
      evidence: `bằng … ${figure.tail}`.slice(0, 60),
      strength: nth === 0 ? STRENGTH.sure : STRENGTH.weak,
    }))
}
