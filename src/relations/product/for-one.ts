/** The words that say for one of what a figure is: "mỗi hộ 12 kg", "45 người mỗi lớp", "một kiểm lâm phụ trách bình quân 2.700 ha". */
import { unitOf as rowOf } from '../../lexicon/index.ts'
import { WORKED_OUT_WORDS } from '../../lexicon/mean-words.ts'
import type { Figure } from '../context/figures.ts'

/** "trung bình một trường hợp là": the words that say for one of what, in front of a mean. */
const ONE = new RegExp(
  `(?:${WORKED_OUT_WORDS.join('|')})(?: \\p{L}+){0,2} (?:một|1|01) ((?:\\p{L}+ ?){1,11})$`,
  'u',
)
/** "một thôn đội phụ trách bình quân 31 hộ": the same in front of the word for the mean. */
const ONE_FIRST =
  /^(?:và |cứ |tính ra )?(?:một|1|01) ((?:\p{L}+ ){1,8})(?:bình quân|trung bình)(?: \p{L}+){0,3}$/u
/** "5,6 cán bộ một trạm", "45 người mỗi lớp": the same behind it. */
const FOR_ONE = /^(?:trên |cho |\/ ?)?(?:một|mỗi|1|01) ((?:\p{L}+ ?){1,3})/u
const EACH = /(?<!\p{L})mỗi ((?:\p{L}+ ){0,6}\p{L}+)$/u
/** "mỗi xã, phường 50 phiếu": a noun of two words with a comma between. */
const EACH_OF_TWO = /(?<!\p{L})mỗi (\p{L}+(?: \p{L}+)?, \p{L}+(?: \p{L}+)?) $/u

/** The words behind "mỗi", or "một" beside a mean; "" where none stand there. */
export const oneOf = (figure: Figure, isMean: boolean): string =>
  (EACH.exec(figure.lead) ?? (isMean ? ofMean(figure) : null))?.[1] ?? eachOfTwo(figure)

const ofMean = ({ lead, tail }: Figure): RegExpExecArray | null =>
  ONE.exec(lead) ?? ONE_FIRST.exec(lead) ?? FOR_ONE.exec(tail)

function eachOfTwo({ passage, mention }: Figure): string {
  const noun = EACH_OF_TWO.exec(passage.lower.slice(Math.max(0, mention.start - 40), mention.start))?.[1]
  return noun && rowOf(noun) ? noun : ''
}

/** "hộ được cấp" → "hộ": the noun at the head of some words. */
export function nounOf(words: string): string {
  const [first = '', second = '', third = ''] = words.trim().split(' ')
  const heads = [words.trim(), `${first} ${second} ${third}`, `${first} ${second}`]
  return heads.find((head) => rowOf(head.trim()))?.trim() ?? first
}
