/** Rates of a level against that of another time, or against a mean: "gieo trồng 320/400 ha, bằng 102% so với cùng kỳ". */
import type { Figure } from '../context/figures.ts'
import { holds } from '../context/settle.ts'
import type { Proposal } from '../proposal.ts'
import { isSwapped } from '../swapped.ts'

const TIME = '(?:kỳ|nhiệm kỳ|năm|quý|tháng|vụ|khóa|đợt)(?: học)?'
const AGAINST = new RegExp(
  `^(?:(?:so (?:với )?|của )?(?:mức )?(?:cùng kỳ|cùng thời điểm|${TIME} (?:trước|ngoái)|bình quân|trung bình|mặt bằng)|` +
    `(?:so (?:với )?|của )(?:(?:đầu|cuối) )?${TIME} (?:\\d{4}|\\p{L}+ trước))(?!\\p{L})|^so (?:với )?(?:đầu|cuối) ${TIME}(?!\\p{L})`,
  'u',
)

/** Whether the words behind a rate set it against another time, a mean or a plan. */
export const isAgainstOther = (figure: Figure): boolean =>
  AGAINST.test(figure.tail) || isAgainstBehind(figure)

/** Parts and wholes beside such a rate give it or say nothing, but where two of its digits are turned round. */
export const unlessAgainstOther = (figure: Figure, found: readonly Proposal[]): Proposal[] =>
  isAgainstOther(figure)
    ? found.map((share) => (share.open || isSureOf(share) ? share : withoutBase(share)))
    : [...found]

/** "25 doanh nghiệp (20,0%) so với kế hoạch", but not "(60%), so với năm trước tăng 02 xã". */
function isAgainstBehind({ passage, tail, mention: { bracket } }: Figure): boolean {
  if (!bracket || tail !== '') return false
  const said = /^ ?([^,;.:()]*)/u.exec(
    passage.lower.slice(bracket.close + 1, bracket.close + 1 + BEHIND),
  )![1]!
  return BASES.test(said) && !MOVED.test(said)
}

const BEHIND = 60
const BASES = /^(?:so |kế hoạch|dự toán|chỉ tiêu|cùng kỳ)/u
const MOVED = /(?<!\p{L})(?:tăng|giảm|vượt|hụt|cao|thấp|nhiều|ít)(?!\p{L})/u

const withoutBase = (share: Proposal): Proposal => ({
  ...share,
  members: share.members.filter(({ role }) => role === 'part'),
  open: 'base-not-stated',
})

/** "bằng 88% so với cùng kỳ (88/110 vụ)": the bracket tells both times. */
const isSureOf = (share: Proposal): boolean =>
  holds(share) || isSwapped(share) || share.evidence === 'x% (a/b)'
