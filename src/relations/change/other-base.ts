/** What a change is compared with, where that is not the first of the two levels that its sentence spells out. */
import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import type { Figure } from '../context/figures.ts'
import type { Operand } from '../proposal.ts'

/** Behind a multiple of the level spelled out nothing stands, or when that was, or what else is told. */
const OF_FIRST =
  /^(?:$|[^\p{L}]|(?:so(?: với)? )?(?:(?:con )?số |mức |thời điểm |lúc |hồi )?(?:cùng|năm|kỳ|quý|tháng|vụ|đợt|khóa|nhiệm kỳ|giai đoạn|đầu|ban đầu|trước|khi|cũ)(?!\p{L})|(?:và|trong|sau|chỉ|nhờ|do|qua|vào|từ)(?!\p{L}))/u

/** "gấp 1,3 lần mức bình quân của cụm", "… so với năm 2015": whether a multiple is of something else than an earlier level. */
export const isMultipleOfOther = (figure: Figure, now: Operand): boolean =>
  !OF_FIRST.test(figure.tail) || isSinceOther(figure, now)

const MEANS = 'bình quân|trung bình|mặt bằng|mức chung'
const PLANS = PLAN_WORDS.join('|')
const BESIDE = '(?:mức |con số |cả )?'
const BEHIND = new RegExp(`^(?:so(?: với)? )?${BESIDE}(?:(?:${MEANS})|(${PLANS}))(?!\\p{L})`, 'u')
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:so(?: với)?|hơn|kém|vượt) ${BESIDE}(?:(?:${MEANS})|(${PLANS}))(?!\\p{L})[^,;]*$`,
  'u',
)

/** "cao hơn 16% so với bình quân chung", "vượt 16% kế hoạch", "tăng 16% so với năm 2015": whether a change is from something else. */
export function isFromOther(figure: Figure, now: Operand): boolean {
  const found = BEHIND.exec(figure.tail) ?? BEFORE.exec(figure.lead)
  // Of two plans the later is compared with the earlier.
  if (found) return found[1] === undefined || !sentenceUpTo(figure, now).toLowerCase().includes(found[1])
  return isSinceOther(figure, now)
}

/** Whether words behind a change name a year that stands beside neither level. */
function isSinceOther(figure: Figure, now: Operand): boolean {
  const compared = /^so(?: với)? [^,;.:]*/u.exec(figure.tail)?.[0] ?? ''
  const years = compared.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []
  const before = years.length > 0 ? sentenceUpTo(figure, now) : ''
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(before) && !years.every((year) => before.includes(year))
}

/** The sentence of a change up to its later level and the year behind that: "lên 58,2 triệu đồng năm 2022". */
function sentenceUpTo({ passage, mention }: Figure, { claim }: Operand): string {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const until = Math.min(claim.place.start + REACH, mention.start)
  return passage.block.value.slice(Math.max(from, until - SENTENCE), until)
}

const [REACH, SENTENCE] = [36, 400]
