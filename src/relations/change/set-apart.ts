/** Changes that the levels around them do not tell of: of one time or place alone, or of a ratio that says how many of all were cut. */
import { ONE_ALONE } from '../../lexicon/change-cues.ts'
import { amountOf, decimalsOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import type { Change } from './levels.ts'

/** Units of text before a change in which the words stand that set it apart. */
const NEAR = 60

const ALONE = new RegExp(
  `(?<!\\p{L})(?:riêng (?:trong )?(?:năm|tháng|quý|tuần|vụ|ngày)(?: [\\d/]+| này| nay)?|có (?:${ONE_ALONE.join('|')}))(?: đã)? (?:tăng|giảm)(?: \\p{L}+){0,2} ?$`,
  'u',
)

/** "tăng từ 75 lên 82 triệu đồng, có lúc tăng 12 triệu đồng", "riêng năm 2024 tăng 15%": less than the time or the places between two levels. */
const isOfOneAlone = ({ figure: { passage, mention } }: Change): boolean =>
  ALONE.test(passage.lower.slice(Math.max(0, mention.start - NEAR), mention.start))

/** "tăng 20 đơn (16,67% tổng số đơn)", "giảm 9 vụ (-69,2% so với kế hoạch)": a rate in a bracket that says itself of what it is. */
const saysOfWhat = ({ figure: { mention, tail } }: Change): boolean =>
  mention.claim.kind === 'percent' && mention.bracket !== null && OF_WHOLE.test(tail)

const OF_WHOLE = /^(?:của |trên |trong |so với |so )?(?:tổng|toàn|kế hoạch|dự toán|chỉ tiêu)(?!\p{L})/u

/** Whether the words of a change set it apart from the levels around it. */
export const isSetApart = (change: Change): boolean => isOfOneAlone(change) || saysOfWhat(change)

/** "cắt giảm 5 ngày (5/20 ngày)", "giảm 8 đầu mối (8/45 đầu mối, 17,8%)": above the slash stands what was cut, and the rate is its share of all. */
export function isShareCut({ stated, members: [now, before] }: Proposal): boolean {
  if (!stated || !now || !before || now.claim.kind !== 'ratio' || now.claim !== before.claim) return false
  const [moved, part, all] = [stated, now, before].map((operand) => amountOf(operand)?.abs().valueOf())
  if (!moved || !part || !all) return false
  if (stated.claim.kind !== 'percent') return moved === part
  return Math.abs((part / all) * 100 - moved) <= 0.5 * 10 ** -decimalsOf(stated) + 1e-9
}
