import { OVER_YEARS } from '../../lexicon/mean-growth-words.ts'
import type { Figure } from '../context/figures.ts'

/** Two years, with what joins them. */
const SPAN = /((?:19|20)\d\d)(?:\s?[-–÷]\s?|,? (?:đến|tới)(?: hết| cuối)?(?: năm)? )((?:19|20)\d\d)(?!\d)/gu
/** "trong 5 năm"; "5 năm giảm 2.310 hộ" where a clause opens. */
const COUNT = new RegExp(
  `(?:(?:${OVER_YEARS.join('|')}) |(?:^|[;:,.] ))(?:0?([2-9])|([12]\\d)) năm(?!\\p{L}| ?\\d)`,
  'gu',
)

/** More years than this are no span of growth. */
const MOST = 30

/**
 * Over how many years a mean may be, by the periods that its sentence names before it or right behind it: of "giai đoạn 2016-2020" five
 * where it begins from the year before, and four where from its first.
 */
export function spansTold({ passage, mention }: Figure): number[] {
  const [from = 0, to = 0] = passage.block.sentences[mention.sentence] ?? []
  const words = passage.lower.slice(Math.max(from, mention.start - REACH), Math.min(to, mention.end + BEHIND))
  const periods = [...words.matchAll(SPAN)].flatMap(([, first, last]) =>
    lengthsOf(Number(first), Number(last)),
  )
  const counts = [...words.matchAll(COUNT)].map(([, few, many]) => Number(few ?? many))
  return [...new Set([...periods, ...counts])].filter((years) => years > 1 && years <= MOST)
}

/** The first and the last year of the period that is named last before a figure in its sentence, or right behind it. */
export function periodTold({ passage, mention }: Figure): readonly [number, number] | undefined {
  const [from = 0, to = 0] = passage.block.sentences[mention.sentence] ?? []
  const before = passage.lower.slice(Math.max(from, mention.start - REACH), mention.start)
  const behind = passage.lower.slice(mention.end, Math.min(to, mention.end + BEHIND))
  const match = [...before.matchAll(SPAN)].at(-1) ?? [...behind.matchAll(SPAN)][0]
  return match && [Number(match[1]), Number(match[2])]
}

const REACH = 360
const BEHIND = 60

/** The years of a period with its first, and from its first to its last. */
export const lengthsOf = (first: number, last: number): number[] => [last - first + 1, last - first]
