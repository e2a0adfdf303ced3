/** A surplus of trade is worked out of its two sides: "xuất siêu 102 triệu USD, trong đó xuất khẩu 412 triệu USD, nhập khẩu 310 triệu USD". */
import { TRADE_BALANCES, TRADE_SIDES } from '../lexicon/surplus-cues.ts'

const BALANCE = new RegExp(`(?<!\\p{L})(?:${TRADE_BALANCES.join('|')})(?: \\p{L}+){0,6}$`, 'u')
const SIDE = new RegExp(`(?<!\\p{L})(?:${TRADE_SIDES.join('|')})(?!\\p{L})`, 'u')

/** Words in front of a figure. */
interface Led {
  readonly lead: string
}

/** Whether a figure is a surplus of trade, of which no part is less: what one sector has over, another may lack. */
export const isBalance = ({ lead }: Led): boolean => BALANCE.test(lead)

/** Whether a figure is a surplus of trade and another one of its sides, of which it is no total. */
export const isBalanceOf = (balance: Led, side: Led): boolean =>
  isBalance(balance) && SIDE.test(side.lead) && !isBalance(side)
