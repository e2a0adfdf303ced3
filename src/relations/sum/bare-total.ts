/** Whether nothing behind a total says that it counts more than its list, or some of it twice: not "tổng 1.912 km kể cả 10 km quốc lộ". */
import { RECKONED_OTHERWISE } from '../../lexicon/row-words.ts'
import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { anyOf } from '../any-of.ts'
import type { Figure } from '../context/figures.ts'
import { endsBare } from '../context/said-behind.ts'
import type { Mention } from '../discourse/index.ts'
import { digitsOf } from '../operand.ts'

/** Units of text behind a total in which that is said. */
const REACH = 80

const OTHERWISE = new RegExp(
  anyOf([...RECKONED_OTHERWISE, 'được giao', 'từ đầu năm', 'lũy kế', 'từ trước', 'sau khi']),
  'u',
)
const PLAN = new RegExp(`^[^,;:.()]*${anyOf(PLAN_WORDS)}`, 'u')

/** A bracket that counts right behind it, but for a share: "(100 hộ được hỗ trợ hai đợt)". */
const COUNTS = /^[^,;:.()]{0,40}\([^()%]*\d[^()%]*\)/u

/** To the end of its sentence, or so far as its words go; in a bracket nothing else is told. */
export function isBareTotal({ block, sentence, end, bracket }: Mention): boolean {
  const [, to = end + REACH] = block.sentences[sentence] ?? []
  const behind = block.value.slice(end, Math.min(to, end + REACH)).toLowerCase()
  if (bracket && /[,;].*\p{L}/su.test(behind.slice(0, Math.max(0, bracket.close - end)))) return false
  return !OTHERWISE.test(behind) && !PLAN.test(behind) && !COUNTS.test(behind)
}

/** "Tổng 26 lớp, trong đó 2.490 học viên tốt nghiệp", "Tổng 26 lớp, 2.490 học viên được cấp chứng chỉ": some of those of a total. */
export const isOfSome = ({ block, start, end }: Mention, head: Mention): boolean =>
  block === head.block &&
  (AMONG.test(block.value.slice(head.end, start).toLowerCase()) ||
    SORTED.test(block.value.slice(end, end + 12).toLowerCase()))

const AMONG = /(?<!\p{L})(?:trong đó|trong số đó|riêng)(?!\p{L})/u
const SORTED = /^ (?:được|đạt|chưa|không|hoàn thành|tốt nghiệp)(?!\p{L})/u

/** Digits of a total that misses its list by one of them by no chance. */
const LONG = 4

/** Whether no word behind a short total says which of them it counts: not "tổng số 75 sáng kiến đề nghị", "đạt 15 giải cá nhân". */
export const isPlainTotal = ({ mention }: Pick<Figure, 'mention'>): boolean =>
  isBareTotal(mention) &&
  (endsBare(mention) || tellsMore(mention) || digitsOf({ claim: mention.claim, facet: 'value' }) >= LONG)

/** "cộng chung 696 lớp với 20.400 học sinh": what those of the total have is told behind it, and says not which they are. */
const tellsMore = ({ block, end }: Mention): boolean => MORE.test(block.value.slice(end, end + 8))

const MORE = /^ (?:với|có) \d/u
