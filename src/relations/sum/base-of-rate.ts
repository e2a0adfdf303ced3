import type { Mention } from '../discourse/index.ts'

/** "hệ số sử dụng đất 2,24 lần trên 428,2 ha": what so many times are taken of. */
export const isBaseOfRate = ({ lead, block, start }: Mention): boolean =>
  TAKEN_OF.test(lead) && /\d lần[^\d.,;]*$/u.test(block.value.slice(Math.max(0, start - OF_RATE), start))

const TAKEN_OF = /(?<!\p{L})trên(?: tổng(?: số)?)?$/u
const OF_RATE = 40
