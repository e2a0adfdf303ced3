/** Whether words say that a rate was applied to a count, so that what stands beside both is what that came to. */
import { PAID_IN_ALL, PAID_TOTALS, PAYING_WORDS, PRICE_WORDS, SOLD_FOR } from '../../lexicon/product-cues.ts'
import { anyOf } from '../any-of.ts'
import { bracketsFrom } from '../context/figures.ts'
import type { Rate } from './rates.ts'

/** Words that say that the rate was applied: "mức thu 15.000 đồng/việc, số tiền thu được …", "năng suất …, sản lượng …". */
export function isTold({ figure: { lead, passage, mention } }: Rate, last: boolean): boolean {
  const [bracket] = bracketsFrom(passage.brackets, mention.end)
  const end = bracket && bracket.open - mention.end < 2 ? bracket.close + 1 : mention.end
  const behind = passage.lower.slice(end, end + 50)
  if (/năng suất[^,;]*$/.test(lead)) return /sản lượng/.test(behind)
  if (PRICED.test(lead)) return last || SOLD.test(behind)
  return /mức[^,;]*$/.test(lead) && (last || PAID.test(behind))
}

/** Words behind a rule of payment that open what was paid by it in all. */
const PAID = new RegExp(
  `${PAID_IN_ALL.join('|')}|tổng số(?! hộ| người)|(?<!\\p{L})tổng (?:${PAID_TOTALS.join('|')})|(?<!\\p{L})(?:${PAYING_WORDS.join('|')}) (?:\\p{L}+ ){0,2}\\d`,
  'u',
)

const PRICED = new RegExp(`${anyOf(PRICE_WORDS)}[^,;]*$`, 'u')
const SOLD = new RegExp(SOLD_FOR.join('|'))
