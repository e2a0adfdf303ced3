import { MAY_SHRINK, RUNNING_WORDS, SHORTER_TIMES, SINCE_WORDS } from '../lexicon/running-cues.ts'
import { type Figure, figuresOf, gapBetween } from './context/figures.ts'
import { operandOf } from './context/operand-of.ts'
import { saidBehind } from './context/said-behind.ts'
import { codeOf, unitOf } from './operand.ts'
import type { Proposal } from './proposal.ts'
import { STRENGTH } from './strength.ts'

/** A part of a year, and what was done in it. */
const SPAN =
  /^(?:[-+–•] ?)?(?:kết quả,? )?(?:trong |riêng |riêng trong )?(?:tuần|tháng|quý|kỳ)(?: \d{1,2}| [ivx]+(?!\p{L}))?(?: này| báo cáo)?,? (?:toàn (?:tỉnh|huyện|xã|thành phố) )?(?:đã |có |được )*(?<deed>\p{L}+(?: \p{L}+){0,5})$/u

/** Nothing but the time stands between it and all that came since the year began. */
const RUNNING = new RegExp(
  `^(?:\\p{L}+(?: \\p{L}+){0,3})?,? ?\\(?(?:nâng tổng số )?(?:${RUNNING_WORDS.join('|')})(?: (?:${SINCE_WORDS.join('|')}|\\d[\\d/.]*))*$`,
  'u',
)

/** "lũy kế từ đầu tháng", "lũy kế từ 01/10", "lũy kế năm 2022": what began with the part, behind it, or in another year. */
const OTHERWISE = new RegExp(
  `(?:${RUNNING_WORDS.join('|')})(?: (?:kể|từ|đầu)){0,3} (?:${SHORTER_TIMES.join('|')})(?!\\p{L})|(?<!\\p{L})(?:từ|kể|(?<!đầu )năm) \\d`,
  'u',
)

const STANDING = new RegExp(`(?<!\\p{L})(?:${MAY_SHRINK.join('|')})(?!\\p{L})`, 'u')

/** "Trong tháng cấp 125 giấy, lũy kế từ đầu năm 1.098 giấy": a month is part of its year, where one deed and one noun are counted. */
export function withinRunning(part: Figure): Proposal[] {
  const whole = figuresOf(part.passage)[part.at + 1]
  if (!whole || !isCount(part) || !isCount(whole) || whole.mention.sentence !== part.mention.sentence)
    return []
  const [own, all] = [operandOf(part), operandOf(whole)]
  const noun = unitOf(own).toLowerCase()
  const counted = unitOf(all).toLowerCase()
  if (counted === '' || !(noun === counted ? codeOf(own) === codeOf(all) : noun.startsWith(`${counted} `)))
    return []
  if (!isAll(`${counted} ${saidBehind(whole)}`.trim(), `${noun} ${saidBehind(part)}`.trim())) return []
  const [from = 0] = part.mention.block.sentences[part.mention.sentence] ?? []
  const opening = part.passage.lower
    .slice(Math.max(from, part.mention.start - REACH), part.mention.start)
    .trim()
  const between = wordsBetween(part, whole)
  if (!SPAN.test(opening) || STANDING.test(opening) || !RUNNING.test(between) || OTHERWISE.test(between))
    return []
  return [
    {
      kind: 'bound',
      variant: 'part-within-whole',
      stated: own,
      members: [{ ...all, role: 'whole' }],
      evidence: 'lũy kế',
      strength: STRENGTH.sure,
    },
  ]
}

/** "125 đơn khiếu nại" are among "98 đơn" and "98 đơn khiếu nại", and not among "98 đơn đã giải quyết". */
const isAll = (all: string, own: string): boolean => own === all || own.startsWith(`${all} `)

/** Where a sentence opens, at most so far before its first figure. */
const REACH = 80

/** The words between two figures; the bracket that the second stands in opens with them. */
const wordsBetween = (part: Figure, whole: Figure): string =>
  whole.mention.bracket === part.mention.bracket
    ? gapBetween(part, whole)
    : part.passage.lower.slice(part.mention.end, whole.mention.start).trim()

const isCount = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' && claim.role === 'actual' && !claim.direction && claim.approx === 'exact'
