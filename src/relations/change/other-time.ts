/** Changes whose own words compare them with another time, or with a plan, than an earlier level is of. */
import { PLAN_WORDS } from '../../lexicon/share-cues.ts'

const COMPARED = new RegExp(
  `^so(?: với| cùng)? (?:mức )?(tháng|quý|tuần|đầu|cùng kỳ|${PLAN_WORDS.join('|')})(?!\\p{L})`,
  'u',
)
const TOLD = /(?<!\p{L})(tháng|quý|tuần|đầu|năm|vụ|khóa)(?: \p{L}+)? (?:trước|ngoái)(?!\p{L})/u
const TOLD_START = /(?<!\p{L})(đầu|cuối) (?:năm|kỳ|nhiệm kỳ)(?: \d{4})?$/u

/**
 * "năm học trước huy động được 407 cháu. …, tăng 12 cháu so với tháng trước", "so với đầu năm (50 tỷ đồng), thấp hơn 3 tỷ đồng so với mục
 * tiêu": the words behind a change name another time than those in front of a level.
 */
export function isOfOtherTime(tail: string, lead: string): boolean {
  const compared = COMPARED.exec(tail)?.[1]
  const told = TOLD.exec(lead)?.[1] ?? TOLD_START.exec(lead)?.[1]
  if (compared === undefined || told === undefined || compared === told) return false
  return compared !== 'cùng kỳ' || TOLD_START.test(lead)
}

/** Whether words compare with a plan: "thấp hơn 2 điểm so với chỉ tiêu", "vượt kế hoạch". */
export const isWithPlan = (words: string): boolean => WITH_PLAN.test(words)

const WITH_PLAN = new RegExp(
  `(?<!\\p{L})(?:so với|so|hơn|vượt)(?: mức)? (?:${PLAN_WORDS.join('|')})(?!\\p{L})`,
  'u',
)

/** "vượt chỉ tiêu 0,2% (chỉ tiêu giảm 0,2%)": the words before a change that was set, which is no level. */
export const isSetMove = (lead: string): boolean => /(?<!\p{L})(?:tăng|giảm)$/u.test(lead)
