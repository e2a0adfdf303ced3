import { PLAN_WORDS, SET_LEVELS } from '../../lexicon/share-cues.ts'
import { COMPARED_TO_SYLLABLES, TIME_BEFORE } from '../../lexicon/time-words.ts'
import { anyOf } from '../any-of.ts'
import { bracketBehind, bracketText } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import type { Discourse } from '../discourse/index.ts'
import { STRENGTH } from '../strength.ts'
import { bracketPastRate } from './behind-rate.ts'
import { inBracketAhead, planInBracketBehind, toldBehind, upToPlan } from './compared.ts'
import { dated } from './dated.ts'
import { levelAhead } from './earlier-ahead.ts'
import { inItemBefore, named, namedBehind, yearByYear } from './earlier-told.ts'
import { areItsParts, besideInBracket, isOwnSeries } from './in-own-bracket.ts'
import { breaksDown, hasOwnChange, isLevel, together } from './is-earlier.ts'
import type { Change } from './levels.ts'
import { ofNamedPeriod } from './named-period.ts'
import { isSetMove } from './other-time.ts'
import { planToldBefore } from './plan-told-before.ts'

/** The earlier level of a change, and the words that name it. */
export interface Earlier {
  readonly figure: Figure
  readonly words: string
  /** How surely the words make it one: less for a list that only begins with "cùng kỳ". */
  readonly strength: number
}

/** "(NQ 11,05%)", "(chỉ tiêu 95%)": what was set is no earlier level. */
const SET = new RegExp(anyOf(SET_LEVELS), 'u')

/** "so với cùng kỳ năm 2022 là": nothing but the time stands between a change and its earlier level. */
const COMPARED_TO = new RegExp(
  `(?:^|\\s)(?:so với|so|cùng kỳ)(?: (?:${COMPARED_TO_SYLLABLES.join('|')}|\\d[\\d/]*))*(?: (?:là|có|chỉ có|đạt))?:?$`,
)

/** How many changes of one list share the bracket behind the last. */
const LIST = 3

/** The figures that the words make the earlier level of a change, the surest first. */
export function earlierLevels(
  discourse: Discourse,
  change: Change,
  fits: (figure: Figure) => boolean,
): Earlier[] {
  return [
    ...inBracket(change),
    ...inBracketAhead(change),
    ...besideInBracket(discourse, change),
    ...levelAhead(change),
    ...afterwards(change),
    ...upToPlan(change),
    ...ofNamedPeriod(change),
    ...toldBehind(change),
    ...planInBracketBehind(change),
    ...named(change),
    ...namedBehind(change),
    ...inItemBefore(discourse, change),
    ...yearByYear(change),
    ...dated(change),
    ...planToldBefore(change),
  ].filter(({ figure }) => fits(figure) && figure.mention.claim.id !== change.figure.mention.claim.id)
}

/** "(kỳ trước: 779 lượt)", "tăng 04 lớp, 212 học sinh (năm trước: 692 lớp, 20.188 học sinh)". */
function inBracket({ figure }: Change): Earlier[] {
  let last = figure
  const ofPlan = SET.test(`${figure.lead} ${figure.tail}`)
  for (let i = 0; i <= LIST; i++) {
    const past = bracketPastRate(last)
    const inside = (past.length > 0 ? past : bracketBehind(last)).filter(
      (other) =>
        isLevel(other) &&
        !directionOf(other) &&
        !isSetMove(other.lead) &&
        (ofPlan || !SET.test(bracketText(other))),
    )
    if (inside.some(breaksDown) || inside.some(hasOwnChange) || isComparedAgain(last, inside)) return []
    if (inside.some((other) => isOfOther(figure, bracketText(other)))) return []
    if (areItsParts(figure, inside) || isOwnSeries(figure, inside)) return []
    if (inside.length > 0)
      return laterLeftOut(inside).map((other) => ({
        figure: other,
        words: bracketText(other),
        strength: STRENGTH.sure,
      }))
    const next = figuresOf(figure.passage)[last.at + 1]
    if (!next || !directionOf(next) || !together(figure, next)) return []
    const gap = gapBetween(last, next)
    if (gap.length > 50 || OWN_BASE.test(gap) || (OWN_AND.test(gap) && WITH.test(next.tail))) return []
    last = next
  }
  return []
}

/** "tăng 6,2% so với tháng trước (cùng kỳ 702 triệu kWh)", "tăng 12,5% kế hoạch (năm 2022: …)": the bracket tells of another time than what is compared with. */
const isOfOther = ({ tail }: Figure, inside: string): boolean =>
  (WITH_LAST.test(tail) && /^cùng kỳ/u.test(inside)) || (OF_PLAN.test(tail) && OF_YEAR.test(inside))

const WITH_LAST = /^so (?:với )?(?:tháng|quý|tuần) (?:trước|liền)/u
const OF_YEAR = /^(?:năm )?(?:19|20)\d\d\s?:|^cùng kỳ|^(?:năm|kỳ|quý|tháng) (?:trước|ngoái)/u
const OF_PLAN = new RegExp(`^(?:so với )?(?:${PLAN_WORDS.join('|')})(?!\\p{L})`, 'u')

/** "cao hơn 21 người so với dự kiến và cao hơn so với khóa trước (62 người)": the bracket tells what the second comparison is with. */
function isComparedAgain({ passage, mention }: Figure, [first]: readonly Figure[]): boolean {
  const words = passage.lower.slice(mention.end, first?.mention.bracket?.open ?? mention.end)
  return words.split(/(?<!\p{L})so (?:với|cùng)(?!\p{L})/u).length > 2
}

/** "tăng 5,6% so với quý II, vượt 2,0% so với chỉ tiêu (75%)": each is compared with something else. */
const OWN_BASE = /^(?:so với|so sánh với|so) .*,/u
/** "giảm 2% so với tháng 9 và thấp hơn 1 điểm so với tháng 10 (95%)": so it is where "và" joins them. */
const OWN_AND = /^(?:so với|so sánh với|so) .* (?:và|nhưng) /u
const WITH = /^so(?: với| cùng)? /u

/** "(4,12%/4,35%)": of two levels around a slash the second is the earlier one. */
const laterLeftOut = (inside: readonly Figure[]): readonly Figure[] =>
  inside.length === 2 && inside.every(isRate) && gapBetween(inside[0]!, inside[1]!) === '/'
    ? inside.slice(1)
    : inside

const isRate = ({ mention }: Figure) => mention.claim.kind === 'percent'

/** "so với cùng kỳ là 779 lượt", "so với 1.160,5 ha của năm 2022". */
function afterwards({ figure }: Change): Earlier[] {
  const next = figuresOf(figure.passage)[figure.at + 1]
  if (!next || !isLevel(next) || directionOf(next) || !together(figure, next)) return []
  const words = `${figure.tail} ${next.lead}`.trim()
  if (FROM.test(gapBetween(figure, next)))
    return [{ figure: next, words, strength: OF_EARLIER.test(next.tail) ? STRENGTH.sure : STRENGTH.fitting }]
  return COMPARED_TO.test(gapBetween(figure, next)) ? [{ figure: next, words, strength: STRENGTH.sure }] : []
}

/** "tăng 29,4% từ 551.435 người năm 2021": what a change began from, surely where its time is told. */
const FROM = /^từ(?: (?:mức|con số))?$/u
const OF_EARLIER = new RegExp(`^(?:của |vào |hồi |trong )?(?:năm \\d{4}|cùng kỳ|${TIME_BEFORE}|đầu năm)`, 'u')
