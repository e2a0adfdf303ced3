import { MEAN_JOINTS, PER_HEAD, YEARLY_MEANS, YEARLY_WORDS } from '../../lexicon/mean-growth-words.ts'
import { TARGET_WORDS } from '../../lexicon/share-cues.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { withinWords } from './within-words.ts'

/** What rose or fell by so much in the mean of some years, and which way. */
export interface YearlyChange {
  readonly figure: Figure
  readonly direction: 'up' | 'down'
  /** The words before it, from the figure before or the opening of its sentence on. */
  readonly words: string
}

/** How far words before a figure, and behind it, say what it is. */
const REACH = 110
const BEHIND = 24

const JOINTS = `(?:(?:${MEAN_JOINTS.join('|')}) )*`
/** "bình quân", but not "bình quân đầu người", and not "cao hơn bình quân". */
const MEAN = new RegExp(
  `(?<!(?:hơn|so với|trên|dưới|bằng)(?: mức)? )(?<!\\p{L})(?:${YEARLY_MEANS.join('|')})(?!\\p{L})(?! ${JOINTS}(?:${PER_HEAD.join('|')})(?!\\p{L}))`,
  'u',
)
const YEARLY = withinWords(YEARLY_WORDS)
const TARGET = withinWords([...TARGET_WORDS, 'đề ra', 'dự báo'])
const MOVES = /(?<!\p{L})(tăng|giảm|phát triển)(?!\p{L})/gu

/** "tăng bình quân 8,2%/năm", "tốc độ tăng trưởng bình quân đạt 8,2%", "bình quân mỗi năm giảm 120 hộ", "mỗi năm tăng 8,2%". */
export function yearlyChange(figure: Figure): YearlyChange | undefined {
  const { claim, end } = figure.mention
  if (
    (claim.kind !== 'percent' && claim.kind !== 'quantity') ||
    claim.role === 'target' ||
    claim.role === 'limit'
  )
    return undefined
  const words = wordsBefore(figure)
  const isMean = MEAN.test(words) || MEAN_BEHIND.test(figure.passage.lower.slice(end, end + BEHIND))
  const isYearly = isPerYear(figure) || YEARLY.test(words)
  // So much a year is also the amount of a year: only a word for a mean makes it one of several.
  if (claim.kind === 'percent' ? !isMean && !isYearly : !isMean || !isYearly) return undefined
  const moved = [...words.matchAll(MOVES)].at(-1)
  if (!moved || TARGET.test(words) || NOT_MOVED.test(words.slice(moved.index))) return undefined
  return { figure, direction: moved[1] === 'giảm' ? 'down' : 'up', words }
}

/** "8,2%/năm", "8,2% mỗi năm", "8,2% bình quân hằng năm": what stands behind a figure makes it so much a year. */
export function isPerYear({ passage, mention: { claim, end } }: Figure): boolean {
  const tail = passage.lower.slice(end, end + BEHIND)
  if (tail.includes('năm') && (PER_YEAR.test(tail) || MEAN_BEHIND.test(tail))) return true
  return PER_YEAR_TOLD.test(claim.text)
}

const PER_YEAR_TOLD = /(?:\/ ?|một |mỗi |hằng |hàng )năm$/u
const PER_YEAR = /^ ?(?:\/ ?|một |mỗi |hằng |hàng |trên )năm(?!\p{L}| (?:19|20)\d)/u
const MEAN_BEHIND = /^ ?(?:bình quân|trung bình)(?: (?:mỗi|một|hằng|hàng))? năm(?!\p{L}| (?:19|20)\d)/u

/** "giảm còn", "tăng lên": what stands behind is a level. */
const NOT_MOVED = /^(?:tăng|giảm) (?:lên|xuống|còn|tới|đến)(?!\p{L})/u

/** The words of its sentence before a figure, from the figure before it on. */
export function wordsBefore({ passage, at, mention: { start, sentence } }: Figure): string {
  const [opening = 0] = passage.block.sentences[sentence] ?? []
  const before = figuresOf(passage)[at - 1]?.mention.end ?? 0
  return passage.lower.slice(Math.max(opening, start - REACH, before <= start ? before : 0), start)
}
