import type { Mention } from '../discourse/index.ts'

/** Units of text behind a figure in which what it names stands. */
const REACH = 24

/** "(điểm 0: 328; 0,25: 12; 0,5: 9)": a bare figure in a bracket that names the count behind its colon, and counts nothing itself. */
export const isKey = ({ block, bracket, claim, end }: Mention): boolean =>
  bracket !== null &&
  claim.kind === 'quantity' &&
  claim.unit === '' &&
  /^ ?: ?\d[\d.,]*(?: ?[;)]|, )/u.test(block.value.slice(end, end + REACH))
