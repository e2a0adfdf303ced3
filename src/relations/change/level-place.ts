import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import type { Operand } from '../proposal.ts'
import { isEarlier } from './is-earlier.ts'

/** "(31 vụ, 17 người chết) thì giảm 5 vụ": what stands in one bracket with the earlier level is as early. */
export const sharesBracket = (other: Figure, earlier: Figure | undefined, change: Figure): boolean =>
  earlier?.mention.bracket != null &&
  other.mention.bracket === earlier.mention.bracket &&
  change.mention.bracket !== earlier.mention.bracket

/** "có 51 ca, cùng kỳ 68 ca": the two levels stand side by side. */
export function isNextTo({ claim }: Operand, earlier: Figure | undefined): boolean {
  const before = earlier && figuresOf(earlier.passage)[earlier.at - 1]
  return (
    earlier !== undefined &&
    isEarlier(earlier) &&
    before?.mention.claim.id === claim.id &&
    before.mention.sentence === earlier.mention.sentence &&
    !/;/.test(gapBetween(before, earlier))
  )
}

/** "27/42 trường (mức độ 1: 22 trường), nhiều hơn …": a bracket that was closed before a change tells parts, not what changed. */
export const isAside = ({ mention, passage }: Figure, change: Figure): boolean =>
  mention.bracket !== null && mention.bracket.close < change.mention.start && passage === change.passage

/** "nâng số giường lên 3.165 giường, tăng 200 giường": a target that the change beside it leads to. */
export const isRaised = (target: Figure, change: Figure): boolean =>
  target.at === change.at - 1 &&
  target.mention.sentence === change.mention.sentence &&
  /(?:lên|xuống|còn|đạt)(?: mức| còn)?$/.test(target.lead)

/** "kế hoạch vốn năm 2024 là 295 tỷ đồng, tăng 26 tỷ đồng so với năm 2023": one plan beside another, by their years. */
export const isPlanCompared = (target: Figure, change: Figure): boolean =>
  target.at === change.at - 1 &&
  target.mention.sentence === change.mention.sentence &&
  target.mention.bracket === change.mention.bracket &&
  /^(?:so với|so) (?:kế hoạch |dự toán )?(?:cùng kỳ|năm|kỳ|giai đoạn|nhiệm kỳ)(?!\p{L})/u.test(change.tail)

/** "chiếm 27,0% của 11.284 hộ": all of which a rate is told is not what changed. */
export function isWhole({ passage, mention, at, lead }: Figure): boolean {
  const before = figuresOf(passage)[at - 1]
  return (
    before?.mention.claim.kind === 'percent' &&
    before.mention.sentence === mention.sentence &&
    before.mention.bracket === mention.bracket &&
    /^(?:của|trên|trong)(?: tổng)?(?: số)?$/u.test(lead)
  )
}
