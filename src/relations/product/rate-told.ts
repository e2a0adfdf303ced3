/** Whether words say that a rate was applied to a count, so that what stands beside both is what that came to. */
import { bracketsFrom } from '../context/figures.ts'
import type { Rate } from './rates.ts'

/** Words that say that the rate was applied: "mức thu 15.000 đồng/việc, số tiền thu được …", "năng suất …, sản lượng …". */
export function isTold({ figure: { lead, passage, mention } }: Rate, last: boolean): boolean {
  const [bracket] = bracketsFrom(passage.brackets, mention.end)
  const end = bracket && bracket.open - mention.end < 2 ? bracket.close + 1 : mention.end
  const behind = passage.lower.slice(end, end + 50)
  if (/năng suất[^,;]*$/.test(lead)) return /sản lượng/.test(behind)
  if (/(?<!\p{L})(?:giá|đơn giá|giá bán)(?!\p{L})[^,;]*$/u.test(lead))
    return last || /trị giá|giá trị|thành tiền|doanh thu|số tiền|thu (?:được|về)/.test(behind)
  return /mức[^,;]*$/.test(lead) && (last || PAID.test(behind))
}

/** Words behind a rule of payment that open what was paid by it in all. */
const PAID =
  /thành tiền|số tiền|kinh phí|tổng cộng|tổng số(?! hộ| người)|(?<!\p{L})tổng (?:chi|tiền|giá trị|trị giá|mức|hỗ trợ|là|hết)|(?<!\p{L})(?:hết|chi|đã chi|chi hết|chi trả|tất cả|cả thảy|vị chi) (?:\p{L}+ ){0,2}\d/u
