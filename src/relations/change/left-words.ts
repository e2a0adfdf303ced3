import { LEFT_OF_WHOLE } from '../../lexicon/account-cues.ts'
import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { type Figure, figuresOf } from '../context/figures.ts'

const LEFT_BEHIND = /^[\p{L} ]{0,40}?(?:còn lại|nữa)(?!\p{L})/u
const LEFT_AHEAD = /(?<!\p{L})(?:thêm|còn thiếu|còn phải|còn lại|thiếu)(?: \p{L}+)?$/u
const TO_PLAN = new RegExp(
  `(?<!\\p{L})(?:để|mới|cho|nhằm|so với)(?: \\p{L}+){0,3}(?: \\d+ ?%)? (?:${PLAN_WORDS.join('|')})(?!\\p{L})`,
  'u',
)

const LEFT = new RegExp(
  `(?<!\\p{L})(?:${LEFT_OF_WHOLE.join('|')}|(?:chưa|đang) \\p{L}+(?: \\p{L}+)?|không \\p{L}+(?: \\p{L}+)? hết)(?: là| gần)?$`,
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
  const ofPlan =
    LEFT_BEHIND.test(figure.tail) || (isMissing(figure) && (TO_PLAN.test(behind) || isForPlan(figure)))
  if (digits >= LONG && (LEFT.test(figure.lead) || TO_PLAN.test(behind) || ofPlan)) return 'long'
  if (ofPlan && claim.value.replace(/^0+|\D/g, '').length >= 2) return 'of-plan'
  return STILL.test(figure.lead) && NOT_DONE.test(figure.tail) && claim.decimals === 0 ? 'near' : undefined
}

/** "thêm 386 người đóng, 239 người tự đóng": the word of the first figure of a list is that of the others. */
function isMissing({ lead, passage, at, mention }: Figure): boolean {
  if (LEFT_AHEAD.test(lead)) return true
  const before = figuresOf(passage)[at - 1]
  return (
    lead === '' &&
    before?.mention.sentence === mention.sentence &&
    /^[^;.:()]*,\s*(?:và )?$/u.test(passage.lower.slice(before.mention.end, mention.start)) &&
    LEFT_AHEAD.test(before.lead)
  )
}

/** "Để hoàn thành kế hoạch, 6 tháng cuối năm còn phải phát triển thêm 6.382 người": the plan opens the sentence. */
function isForPlan({ passage, mention }: Figure): boolean {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  return FOR_PLAN.test(passage.lower.slice(from, from + OPENING).replace(/^[^\p{L}]*(?:\d+\.\s*)?/u, ''))
}

/** Letters of a sentence in which its opening words stand. */
const OPENING = 80

const FOR_PLAN = new RegExp(
  `^(?:để|nhằm|muốn)(?: \\p{L}+){1,4}?(?: \\d+ ?%)? (?:${PLAN_WORDS.join('|')})(?!\\p{L})`,
  'u',
)

/** So many digits, zeros at the end not counted, no other difference of a report has by chance. */
const LONG = 4

/** How far behind a figure its sentence may say what it is missing for. */
const REACH = 160

function behindOf({ passage, mention }: Figure): string {
  const [, end = mention.end] = passage.block.sentences[mention.sentence] ?? []
  const behind = passage.lower.slice(mention.end, Math.min(end, mention.end + REACH))
  return behind.split(';')[0]!
}
