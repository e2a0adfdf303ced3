import { SINCE_EARLIER } from '../../lexicon/change-cues.ts'
import { JUST_PAST, PERIOD_NOUNS } from '../../lexicon/time-words.ts'
import { memoized } from '../../model/memoized.ts'
import { bracketText, ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'

const EARLIER =
  /(?:kỳ trước|cùng kỳ|năm trước|năm ngoái|tháng trước|quý trước|(?:vụ|đợt|lần|mùa|khóa|nhiệm kỳ|năm học) trước|(?<!tháng |quý )đầu năm(?: học)?|đầu (?:kỳ|nhiệm kỳ|giai đoạn|khóa))(?: (?:năm \d{4}|là|có|đạt|xảy ra|:))*:?$/

/** "năm học trước huy động được", "cùng kỳ thu được": what was done then; not "so với năm trước", which opens a comparison. */
const DONE_BEFORE = new RegExp(
  `(?<!(?:so|với|hơn|của) (?:cùng kỳ )?)(?:cùng kỳ|(?:${PERIOD_NOUNS.join('|')}) (?:${JUST_PAST.join('|')})) (?:\\p{L}+ ){1,2}được$`,
  'u',
)

/** How many figures of one list may share the words that open it. */
const LIST = 3

/** Whether the words right before a figure put it into an earlier period, or a change before its bracket does: "tăng 09 ca (năm 2022: 13 ca)". */
export const isNamed = memoized(
  (figure: Figure): boolean =>
    figure.mention.claim.role === 'base' ||
    (EARLIER.test(figure.lead) && !MORE_THAN_EARLIER.test(figure.lead)) ||
    DONE_BEFORE.test(figure.lead) ||
    isBaseOfChange(figure),
)

/** "cao hơn nhiệm kỳ trước 13,85%": by how much, where it is no plain level: "cao hơn năm trước (12,4%)". */
const MORE_THAN_EARLIER =
  /(?<!\p{L})(?:cao|thấp|nhiều|ít|lớn|nhỏ)? ?(?:hơn|kém)(?: so)?(?: với)? [^,;:()]{4,24}$/u

const YEAR = /^năm \d{4}(?:\s?(?:là|có|đạt|:))*\s?\d/u

function isBaseOfChange(figure: Figure): boolean {
  const owner = YEAR.test(bracketText(figure)) ? ownerOf(figure) : undefined
  return owner !== undefined && directionOf(owner) !== undefined
}

/** What came after the earlier period, or moved since. */
const SINCE = new RegExp(`[;]|(?:${SINCE_EARLIER.join('|')})(?!\\p{L})`, 'u')

/** Whether a figure is of an earlier period, or goes on a list that is: "cùng kỳ xảy ra 21 vụ, làm 15 người chết". */
export const isEarlier = memoized((figure: Figure): boolean => {
  const figures = figuresOf(figure.passage)
  let last = figure
  for (let i = 0; i <= LIST; i++) {
    if (isNamed(last)) return true
    const before = figures[last.at - 1]
    if (!before || !together(before, figure) || directionOf(last) || SINCE.test(gapBetween(before, last)))
      return false
    last = before
  }
  return false
})

/** A figure that can be a level of a change. */
export const isLevel = ({ mention }: Figure) =>
  mention.claim.kind === 'quantity' || mention.claim.kind === 'percent'

/** Whether two figures stand in one sentence and on one level of brackets. */
export const together = (a: Figure, b: Figure) =>
  a.mention.sentence === b.mention.sentence && a.mention.bracket === b.mention.bracket

/**
 * "bằng 98,1% cùng kỳ (vụ xuân 2.710 ha, bằng 98,4% cùng kỳ; …)": a bracket that compares its own figures, or that opens with
 * "gồm", tells parts, not what was before.
 */
export function breaksDown(figure: Figure): boolean {
  const text = bracketText(figure)
  return COMPARES.test(text) || LISTS.test(text)
}

const LISTS = /^\s*(?:bao gồm|gồm|trong đó|chia ra|cụ thể)(?!\p{L})/u

const COMPARES =
  /\d ?% (?:so với |so |của )?(?:cùng kỳ|kỳ trước|(?:năm|tháng|quý|vụ) (?:trước|ngoái))(?!\p{L})/u

/** "tăng 4,9% (khai thác biển 2.099 tấn, tăng 5,1%)": a level in a bracket that is told with a change of its own is of now. */
export function hasOwnChange(figure: Figure): boolean {
  const next = figuresOf(figure.passage)[figure.at + 1]
  return (
    figure.mention.bracket !== null &&
    !isNamed(figure) &&
    next !== undefined &&
    together(figure, next) &&
    next.mention.claim.kind === 'percent' &&
    directionOf(next) !== undefined
  )
}
