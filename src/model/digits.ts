/** Zeros that tell nothing, cut off the digits of figures. */

/** Without the zeros in front: "5" of "05"; "" of zeros alone. */
export function withoutLeadingZeros(digits: string): string {
  let from = 0
  while (digits[from] === '0') from++
  return digits.slice(from)
}

/** Without the zeros at the end: "12" of "1200"; "" of zeros alone. */
export function withoutTrailingZeros(digits: string): string {
  let to = digits.length
  while (digits[to - 1] === '0') to--
  return digits.slice(0, to)
}
