import { REST_WORDS } from '../../lexicon/account-cues.ts'
import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { type Figure, figuresOf } from '../context/figures.ts'

const LEFT_BEHIND = /^[\p{L} ]{0,40}?(?:còn lại|nữa)(?!\p{L})/u
const LEFT_AHEAD = /(?<!\p{L})(?:thêm|còn thiếu|còn phải|còn lại|thiếu)(?: \p{L}+)?$/u
const TO_PLAN = new RegExp(
  `(?<!\\p{L})(?:để|mới|cho|nhằm|so với)(?: \\p{L}+){0,3} (?:${PLAN_WORDS.join('|')})(?!\\p{L})`,
  'u',
)

const LEFT = new RegExp(
  `(?<!\\p{L})(?:${REST_WORDS.join('|')}|(?:chưa|đang) \\p{L}+(?: \\p{L}+)?)(?: là| gần)?$`,
  'u',
)
const STILL = /(?<!\p{L})(?:còn|còn lại|còn có)$/u
const NOT_DONE = /^(?:\p{L}+ ){0,3}?(?:chưa|đang|không)(?!\p{L})/u

/**
 * How the words make a figure what is left: "of-plan", what remains of a plan ("58 ha nữa"); "long", no more than that it is
 * missing, of a figure so long that hardly another rest is as large; "near", a few that are not done, of a ratio not far above.
 */
export type Left = 'of-plan' | 'long' | 'near'

/** Undefined where the words say nothing of a rest. */
export function leftIn(figure: Figure): Left | undefined {
  const { claim } = figure.mention
  if (claim.kind !== 'quantity' || claim.unit === '' || claim.role === 'change') return undefined
  const digits = claim.value.replace(/^0+|\D/g, '').replace(/0+$/, '').length
  const behind = behindOf(figure)
  const ofPlan = LEFT_BEHIND.test(figure.tail) || (LEFT_AHEAD.test(figure.lead) && TO_PLAN.test(behind))
  if (ofPlan && claim.value.replace(/^0+|\D/g, '').length >= 2) return 'of-plan'
  if (digits >= LONG && (LEFT.test(figure.lead) || TO_PLAN.test(behind) || ofPlan)) return 'long'
  return STILL.test(figure.lead) && NOT_DONE.test(figure.tail) && claim.decimals === 0 ? 'near' : undefined
}

/** So many digits, zeros at the end not counted, no other difference of a report has by chance. */
const LONG = 4

function behindOf(figure: Figure): string {
  const next = figuresOf(figure.passage)[figure.at + 1]
  const to = Math.min(next?.mention.start ?? Number.POSITIVE_INFINITY, figure.mention.end + 60)
  return figure.passage.block.value.slice(figure.mention.end, to).toLowerCase()
}
