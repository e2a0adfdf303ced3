import {
  FINDING_WORDS,
  MARKING_OUT,
  type NoneCue,
  SOME_OF,
  WANTED_WORDS,
  WAYS_OF_LOOKING,
} from '../../lexicon/none-cues.ts'
import { NUMBERED_TIMES, TIME_UNITS } from '../../lexicon/time-words.ts'
import { unitOf } from '../../lexicon/units.ts'
import { anyOf } from '../any-of.ts'

/** What is to be, not what was: "Mục tiêu: không có học sinh bỏ học". */
const WANTED = new RegExp(anyOf(WANTED_WORDS), 'iu')

/** What one way of looking did not find others may have: "Qua tự kiểm tra nội bộ, chưa phát hiện trường hợp tham nhũng nào". */
export const isByLooking = ({ surface }: NoneCue, before: string): boolean =>
  FINDING_WORDS.some((word) => surface.includes(word)) && BY_LOOKING.test(before)

const BY_LOOKING = new RegExp(
  `(?<!\\p{L})qua (?:công tác |hoạt động |kết quả )?(?:tự )?(?:${WAYS_OF_LOOKING.join('|')})(?: \\p{L}+){0,4},?\\s*$`,
  'iu',
)

/** The words before a denial in its clause, lower case. */
export const clauseOf = (before: string): string =>
  before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1).toLowerCase()

/** A fact of its own, not what marks out other things, "những nơi chưa có …", "do không có …", nor what is true of some. */
export function isFact(before: string): boolean {
  const clause = clauseOf(before)
  return (
    !WANTED.test(before) &&
    !SOME.test(clause) &&
    !isOfSoMany(clause) &&
    !COUNTED_PAIR.test(before) &&
    !isOfListed(before) &&
    !MARKED_OUT.test(clause)
  )
}

const MARKED_OUT = new RegExp(anyOf(MARKING_OUT), 'u')

/** "còn 25 đơn vị chưa có nhà văn hóa": so many have none, and the others may; "cả 3 xã" are all of them. */
const isOfSoMany = (clause: string): boolean =>
  /\d/.test(clause.replace(TIMES, '')) && !/(?<!\p{L})(?:cả|tất cả|toàn bộ) \d/u.test(clause)

/** The same of a noun with a comma in it: "100 thôn, bản chưa có". */
const COUNTED_PAIR = /\d \p{Ll}+, \p{Ll}+ $/u

/** "18/71 xã, phường, thị trấn không còn": so many of several sorts of places or people have none. */
function isOfListed(before: string): boolean {
  const [, ...nouns] = (COUNTED_LIST.exec(before.replace(TIMES, ''))?.[1] ?? '').split(', ')
  return nouns.length > 0 && nouns.every((noun) => unitOf(noun) !== undefined)
}

const COUNTED_LIST = /\d ([^\d;.:()]{1,60}) $/u

/** Figures that tell the time of a clause: "trong 6 tháng", "năm 2023", "từ ngày 15/3". */
const TIMES = new RegExp(
  `(?:${NUMBERED_TIMES.join('|')}) \\d[\\d./-]*|\\d+ (?:${TIME_UNITS.join('|')})(?!\\p{L})`,
  'gu',
)

const SOME = new RegExp(`^\\s*(?:${SOME_OF.join('|')})(?!\\p{L})`, 'u')
