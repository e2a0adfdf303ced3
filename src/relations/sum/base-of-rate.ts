import type { Mention } from '../discourse/index.ts'

/** "hệ số sử dụng đất 2,24 lần trên 428,2 ha": what so many times are taken of. */
export const isBaseOfRate = ({ lead, block, start }: Mention): boolean =>
  TAKEN_OF.test(lead) && /\d lần[^\d.,;]*$/u.test(block.value.slice(Math.max(0, start - OF_RATE), start))

const TAKEN_OF = /(?<!\p{L})trên(?: tổng(?: số)?)?$/u
const OF_RATE = 40

/** "108,8 nam/100 nữ", "15,2 ca/1.000 dân": so many of so many are no parts. */
export const isOfMany = ({ block, start, end, claim }: Mention): boolean =>
  /^\s?\/\s?1(?:[.,]?000?)+(?!\d)/u.test(block.value.slice(end, end + OF_MANY)) ||
  (/^1(?:[.,]?000?)+(?!\d)/u.test(claim.text) && block.value[start - 1] === '/')

/** Units of text behind a figure in which the slash and the round number stand. */
const OF_MANY = 16
