/** The words by which a text says that so much for one was worked out, and not set: "bình quân", "tính ra", "chia cho 31 trạm". */
import { unitOf as rowOf } from '../../lexicon/index.ts'
import {
  DIVISIONS,
  DIVISOR_WORDS,
  MEANS,
  RATIO_NAMES,
  SO_EACH,
  STAFFING_RATES,
  WORKED_OUT_WORDS,
} from '../../lexicon/mean-words.ts'
import { bracketText } from '../context/around.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'

const MEAN = new RegExp(
  `(?<!\\p{L})(?:${[...WORKED_OUT_WORDS, ...SO_EACH, 'mật độ'].join('|')})(?!\\p{L})`,
  'u',
)
/** "tỷ lệ 1,9 giáo viên/lớp". */
const RATE_OF = new RegExp(`(?<!\\p{L})(?:${STAFFING_RATES.join('|')})(?: \\p{L}+){0,3}$`, 'u')
/** "mức hưởng thụ là 0,31 bản/người dân": worked out, where it is no whole number; 35 pupils a class may be set. */
const RATED = new RegExp(`(?<!\\p{L})(?:${RATIO_NAMES.join('|')})(?: \\p{L}+){0,3}$`, 'u')

/** Whether a figure is called a mean. */
export const isMeant = ({ lead }: Pick<Figure, 'lead'>): boolean => MEAN.test(lead)

/** Whether words in front of a figure call it the rate of one thing to another. */
export const isRateOf = ({ lead, mention: { claim } }: Figure): boolean =>
  RATE_OF.test(lead) || (claim.kind === 'quantity' && claim.decimals > 0 && RATED.test(lead))

/** "743 phòng học, đạt 0,98 phòng/lớp": so much of what is counted, and no whole number, for one of others was worked out when it was reached. */
export const isReached = (figure: Figure, above: string): boolean =>
  isSaidReached(figure, above) && countsOf(figure, above) < 2

const isSaidReached = ({ lead, mention: { claim } }: Figure, above: string): boolean =>
  claim.kind === 'quantity' &&
  claim.role === 'actual' &&
  claim.decimals > 0 &&
  rowOf(above)?.dimension === 'count' &&
  /^(?:và )?đạt(?: t[ỷỉ] lệ| mức)?$/u.test(lead)

/** How many counts stand around it of what it is a mean of, without parts: of "743 phòng kiên cố, 82 phòng tạm" it may be that of all. */
const countsOf = ({ passage, mention, at }: Figure, above: string): number =>
  figuresOf(passage)
    .slice(Math.max(0, at - REACH), at + REACH)
    .filter(({ lead, mention: { claim, sentence, bracket } }) => {
      const unit = 'unit' in claim ? claim.unit.toLowerCase() : ''
      const isPart = bracket !== mention.bracket || PART.test(lead)
      return sentence === mention.sentence && !isPart && (unit === above || unit.startsWith(`${above} `))
    }).length

const PART = /(?<!\p{L})(?:trong đó|gồm|riêng)(?!\p{L})/u

const REACH = 8

/** Whether words say of a figure that it was worked out, be it in front of it, of a colon, or of what it goes on with. */
export const isWorkedOut = (figure: Figure): boolean =>
  isMeant(figure) || isHeaded(figure) || goesOn(figure) || isDivided(figure)

/** "Số tiêu chí đạt bình quân: 13,9 tiêu chí/xã", "mức bình quân 10 tháng qua (295,7 tỷ đồng/tháng)": the word stands in front of a colon or bracket. */
const isHeaded = ({ mention, passage }: Figure): boolean =>
  HEADED.test(passage.lower.slice(Math.max(0, mention.start - HEAD), mention.start))

const HEADED = new RegExp(`(?<!\\p{L})(?:${MEANS.join('|')})(?: ?: ?|[^.;:,()]*\\()$`, 'u')
const HEAD = 50

/** "bình quân 3,9 người/hộ và 152 hộ/tổ dân phố": what "và" joins to a mean is one too. */
function goesOn(figure: Figure): boolean {
  const { mention, passage, at, lead } = figure
  const before = figuresOf(passage)[at - 1]
  if (!/^(?:,|và|,? và|)$/u.test(lead.trim()) || before?.mention.sentence !== mention.sentence) return false
  const isOfOne = 'unit' in before.mention.claim && before.mention.claim.unit.includes('/')
  return isOfOne && MEAN.test(before.lead) && /^,?(?: ?và)?$/u.test(gapBetween(before, figure).trim())
}

/** "9.640 giờ, chia cho 12 trạm, mỗi trạm 803 giờ": the count right before is what was divided by. */
function isDivided({ mention, passage, at }: Figure): boolean {
  const before = figuresOf(passage)[at - 1]
  return before?.mention.sentence === mention.sentence && DIVIDED.test(before.lead)
}

const DIVIDED = new RegExp(
  `(?<!\\p{L})(?:${DIVISIONS.join('|')}) (?:${DIVISOR_WORDS.join('|')})(?: số| tổng số)?$`,
  'u',
)

/** "17.120 lượt người (80 lượt người/cuộc)": what a bracket adds to a count is worked out from it. */
export const isAlone = (figure: Figure): boolean =>
  figure.mention.bracket !== null && bracketText(figure).trim() === figure.mention.claim.text.toLowerCase()
