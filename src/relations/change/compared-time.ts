import { GOING_ON } from '../../lexicon/change-cues.ts'
import { COMPARED_SYLLABLES } from '../../lexicon/time-words.ts'

/** "giảm 1,6% so với tháng trước và 7 tháng đạt …": a time that is compared with, where something else is said behind it. */
const COMPARED_TIME = new RegExp(
  `(?<!\\p{L})so(?: với)?(?: (?:${COMPARED_SYLLABLES.join('|')}|mức|của|đó|niên|[–-]|\\d[\\d/–-]*))+(?= (?:${GOING_ON.join('|')})(?!\\p{L})(?! (?:cùng kỳ|(?:các )?(?:năm|tháng|quý|kỳ|vụ)(?!\\p{L})))|,)`,
  'gu',
)

/**
 * Words without the times that they compare with where "và" or a comma leads on from them: of "tăng 18% so với năm 2023 và nhập khẩu
 * đạt 300 tấn" the 300 tons are of now, not of 2023. Expects lower case.
 */
export const withoutComparedTimes = (text: string): string => text.replace(COMPARED_TIME, '')
