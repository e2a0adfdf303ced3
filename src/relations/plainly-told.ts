/** Whether a sentence tells a figure of what is named and of nothing else: no part of it, no other place, and nothing that was reckoned otherwise. */
import { REPORT_PLACES, WIDE_SCOPES } from '../lexicon/place-levels.ts'
import { BEHIND_CHANGES, BESIDE_NAMES, RECKONED_OTHERWISE } from '../lexicon/row-words.ts'
import { anyOf } from './any-of.ts'
import { contentWords } from './content-words.ts'
import { directionOf } from './context/direction.ts'
import { type Figure, figuresOf, gapBetween } from './context/figures.ts'
import { alike } from './context/measured.ts'
import { isNarrowed } from './context/narrowed.ts'
import { operandOf } from './context/operand-of.ts'
import { properNames } from './restatement/names.ts'

/** Units of text around a figure in which its paragraph says of which place it is, and its sentence how it was reckoned. */
const [PLACE, BASIS] = [300, 240]

/** Whether nothing around a figure says that it is of something else than a name of these words; `before` is what is said between the two. */
export const isPlainlyTold = (figure: Figure, name: ReadonlySet<string>, before: string): boolean =>
  namesNothingElse(before, name) &&
  isPlainBehind(figure) &&
  !isPartOfCauses(figure) &&
  !isReckonedOtherwise(figure) &&
  !isNarrowed(figure) &&
  !isOfPlace(figure, name)

/** Whether words are those of a name, or tell no more than any name is told with. */
export const namesNothingElse = (text: string, name: ReadonlySet<string>): boolean =>
  contentWords(text.replace(COMPARED, ' ')).every((word) => name.has(word) || BESIDE_NAMES.has(word))

const COMPARED = /(?<!\p{L})so(?: sánh)?(?: với)? (?:cùng kỳ |cuối |đầu )?(?:năm|tháng|quý) [\d/]+/gu

const OTHERWISE = new RegExp(anyOf(RECKONED_OTHERWISE), 'u')

/** "theo số liệu sơ bộ", "nếu tính cả rừng mới trồng", "(giá so sánh)", in the sentence of a figure. */
export function isReckonedOtherwise({ passage, mention: { sentence, start, end } }: Figure): boolean {
  const [from = 0, to = end] = passage.block.sentences[sentence] ?? []
  return OTHERWISE.test(passage.lower.slice(Math.max(from, start - BASIS), Math.min(to, end + BASIS)))
}

const PLAIN_BEHIND = new RegExp(
  `^(?:(?:/|một |mỗi |hằng |hàng )? ?năm(?!\\p{L}| \\d))? ?(?:$|[^\\p{L} ]|(?!so (?:với )?(?:giai đoạn|thời kỳ|nhiệm kỳ|dự toán|kế hoạch))${anyOf(BEHIND_CHANGES)}|trong \\d)`,
  'u',
)
const ASIDE = /(?<!\p{L})(?:theo|ở|tại|của|đối với|về|tính|kể từ)(?!\p{L})/u

/** Behind it stands no word of what it is of: "5.356 ha rừng keo", "14,1%/năm về giá trị", "so với năm 2021 theo ảnh viễn thám". */
export const isPlainBehind = ({ tail }: Figure): boolean =>
  PLAIN_BEHIND.test(tail) && !ASIDE.test(tail.split(CAUSE)[0]!)

const CAUSE = /[,;]|(?<!\p{L})(?:do|nhờ|vì|bởi|nguyên nhân|chủ yếu)(?!\p{L})/u
const TURNS = /(?<!\p{L})(?:do|nhờ|vì|bởi|song|nhưng|tuy|trừ|trong đó|trong khi|đồng thời)(?!\p{L})/u
const REACHED = /(?<!\p{L})(?:đạt|lên|xuống|thành|nâng)(?!\p{L})|;/u
const NET = /(?<!\p{L})(?:nên|do đó|vì vậy|vì thế)(?!\p{L})/u

/**
 * "tăng 5.256 ha do trồng mới, giảm 100 ha do cháy", "tăng 1.331 hộ, có 200 hộ trả lại": what came and what went, of which only both together are
 * the change.
 */
function isPartOfCauses(figure: Figure): boolean {
  const next = figuresOf(figure.passage)[figure.at + 1]
  const isBeside =
    next?.mention.sentence === figure.mention.sentence && alike(operandOf(next), operandOf(figure))
  if (!isBeside) return false
  const gap = gapBetween(figure, next)
  const isCount = !directionOf(next) && next.mention.bracket === figure.mention.bracket && !REACHED.test(gap)
  return isCount || NET.test(next.tail) || TURNS.test(gap.replace(PART, ' '))
}

/** "trong đó rừng tự nhiên tăng 1.121 ha": a part that is told with its name. */
const PART = /(?<!\p{L})trong đó(?= \p{L}+ \p{L}+ (?:\p{L}+ ){0,6}(?:tăng|giảm)(?!\p{L}))/u

const ALL = new RegExp(anyOf(WIDE_SCOPES), 'gu')
const SCOPE = /^[^\d,;]{0,60},/u

/** "Huyện Mường Lát, …", "Cả nước, …", and what a paragraph says of one place from its opening on. */
function isOfPlace(
  { passage, mention: { block, sentence, start } }: Figure,
  name: ReadonlySet<string>,
): boolean {
  const [from = 0] = block.sentences[sentence] ?? []
  const isOwn = (text: string) => contentWords(text).every((word) => name.has(word))
  const said = passage.lower.slice(Math.max(from, start - PLACE), start)
  const opening = SCOPE.exec(said)?.[0] ?? ''
  return (
    !namesNothingElse(opening.replace(OWN_PLACE, ' '), name) ||
    (said.match(ALL) ?? []).some((all) => !isOwn(all)) ||
    properNames(block.value.slice(Math.max(0, start - PLACE), start)).some((place) => !isOwn(place))
  )
}

/** The place that a report is of. */
const OWN_PLACE = new RegExp(
  `(?<!\\p{L})(?:trên địa bàn(?: toàn)?|toàn) (?:${REPORT_PLACES.join('|')})(?!\\p{L})`,
  'gu',
)
