import { printedOf } from './operand.ts'
import type { Weighed } from './weighed.ts'

/**
 * Whether a figure has the digits that it ought to have and only another size: "24,2 triệu đồng" where 142,6 tỷ over 58.846 cases is
 * 2,423 triệu. Of figures that have nothing to do with each other hardly one in two hundred has.
 */
export function isShifted({ proposal: { stated }, judgement: { computed, difference } }: Weighed): boolean {
  const printed = stated && printedOf(stated)
  if (!printed || !computed || digitsIn(printed) < DIGITS) return false
  const [ought, is] = [Math.abs(computed.valueOf()), Math.abs(computed.add(difference).valueOf())]
  if (ought === 0 || is === 0) return false
  const size = Math.log10(is / ought)
  const power = Math.round(size)
  return power !== 0 && Math.abs(power) <= MOST && Math.abs(size - power) <= CLOSE
}

/** Fewer digits agree with anything. */
const DIGITS = 3

/** Powers of ten between units that are mistaken for each other: tỷ and triệu, tấn and tạ. */
const MOST = 3

/** Half of the third digit, as a part of a power of ten. */
const CLOSE = 0.0022

const digitsIn = (printed: string): number => printed.replace(/\D/g, '').replace(/^0+/, '').length
