/** What the words around a change or a rate set it against: the plan, or the time before. */
import { TOLD_KINDS } from '../../lexicon/row-words.ts'
import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import type { Figure } from '../context/figures.ts'
import { sentenceBefore } from '../context/said-before.ts'
import type { Discourse } from '../discourse/index.ts'
import { yearOf } from '../restatement/time.ts'

/** The base of a comparison; its words choose between several plans. */
export interface Base {
  readonly time: 'plan' | 'before'
  readonly words: string
}

/** So far behind a figure the comparison may stand. */
const REACH = 90

const PLAN = new RegExp(`^(?:với )?(?:mức )?(?:${PLAN_WORDS.join('|')})(?!\\p{L})`, 'u')
const BEFORE = new RegExp(
  `^(?:với )?(?:mức )?(?:số )?(?:(?:${TOLD_KINDS.join('|')})(?: của)? )?(?:cùng kỳ|năm (?:trước|ngoái|20\\d\\d|liền kề))`,
  'u',
)
const COMPARING = /(?<!\p{L})(?:so|so sánh|hơn|kém)(?= (?:\p{L}|\d))/gu

/** What a change is told against, by the words behind it, those in front of it, or its own word; undefined where it is something else, or another year than the last. */
export function baseOf({ report }: Discourse, figure: Figure, word: string): Base | undefined {
  const base = toldBase(figure, word)
  const year = /20\d\d/.exec(base?.words ?? '')?.[0]
  const isOther = base?.time === 'before' && year !== undefined && Number(year) + 1 !== Number(yearOf(report))
  return isOther ? undefined : base
}

function toldBase(figure: Figure, word: string): Base | undefined {
  const behind = comparisonsIn(behindOf(figure))
  if (behind.length > 0) return readAs(behind[0]!)
  const ahead = sentenceBefore(figure).toLowerCase()
  const own = readAs(ahead.slice(ahead.lastIndexOf(word) + word.length).trimStart())
  if (own) return own
  const before = comparisonsIn(ahead.slice(ahead.lastIndexOf(';') + 1))
  if (before.length > 0) return readAs(before.at(-1)!)
  if (OF_PLAN.has(word)) return { time: 'plan', words: '' }
  return OF_TIME.has(word) ? { time: 'before', words: '' } : undefined
}

const OF_PLAN: ReadonlySet<string> = new Set(['vượt', 'hụt', 'còn hụt', 'còn thiếu'])
const OF_TIME: ReadonlySet<string> = new Set(['tăng', 'giảm', 'tăng thêm'])

/** The words behind a figure up to the end of its clause, without brackets. */
function behindOf({ mention: { block, sentence, end } }: Figure): string {
  const stop = Math.min(block.sentences[sentence]?.[1] ?? end, end + REACH)
  const text = block.value.slice(end, stop).toLowerCase()
  return text
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/^\s*\)/u, ' ')
    .split(/[,;:()]|\.\s/u)[0]!
}

/** What follows each word that compares. */
const comparisonsIn = (text: string): string[] =>
  [...text.matchAll(COMPARING)].map(({ 0: word, index }) => text.slice(index + word.length + 1))

function readAs(words: string): Base | undefined {
  if (PLAN.test(words)) return { time: 'plan', words: words.slice(0, 50) }
  return BEFORE.test(words) ? { time: 'before', words: words.slice(0, 50) } : undefined
}
