/** Plans of one giver where a percentage names another: "đạt 47% chỉ tiêu Bộ giao (57.100), đạt 44,1% chỉ tiêu Cục giao". */
import { ANY_PLAN_GIVERS, PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { ownerOf } from '../context/around.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { isCount } from '../share/numerator.ts'

const PLAN = new RegExp(`(?<!\\p{L})(?:${PLAN_WORDS.join('|')})(?!\\p{L})`, 'gu')
const GIVER = new RegExp(
  `(?<!\\p{L})(?:${ANY_PLAN_GIVERS.join('|')})(?!\\p{L})(?: (?!giao|đề ra|phân bổ|đã|năm|là|cho|được)\\p{L}+){0,6}`,
  'u',
)

/** Whether a plan is told to be another's than the one that a percentage behind it names, or belongs to another percentage of the same amount. */
export function isOtherPlan(plan: Figure, percent: Figure): boolean {
  const owner = ownerOf(plan)
  const ofRate = owner?.mention.claim.kind === 'percent' ? owner : undefined
  if (ofRate && ofRate.at !== percent.at && !percent.mention.bracket && !isOfAmountBetween(plan, percent))
    return true
  return areApart(giverIn(ofRate?.tail ?? plan.lead), giverIn(percent.tail))
}

/** Whether another amount stands between: the percentage is then of that one, and the plan of both perhaps. */
const isOfAmountBetween = (plan: Figure, percent: Figure): boolean =>
  figuresOf(percent.passage)
    .slice(plan.at + 1, percent.at)
    .some((figure) => isCount(figure) && figure.mention.bracket === percent.mention.bracket)

/** The name behind the last word for a plan of who gave it: "bộ tài chính"; "" where none stands there. */
function giverIn(words: string): string {
  const last = [...words.matchAll(PLAN)].at(-1)
  const named = last ? words.slice(last.index + last[0].length).split(/[,.;:()]/u, 1)[0]! : ''
  return GIVER.exec(named)?.[0].trim() ?? ''
}

/** Whether both have a giver, and neither name ends with the other: "HĐND tỉnh" and "tỉnh" are one. */
const areApart = (a: string, b: string): boolean =>
  a !== '' && b !== '' && !` ${a}`.endsWith(` ${b}`) && !` ${b}`.endsWith(` ${a}`)
