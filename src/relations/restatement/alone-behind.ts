import type { Mention, Passage } from '../discourse/index.ts'

/** Whether a figure stands alone in a bracket right behind another: "4,6 ha (46.000 m²)", "7.300.000đ. (bảy triệu ba trăm nghìn đồng)". */
export const isAloneBehind = ({ block: { value } }: Passage, first: Mention, second: Mention): boolean =>
  OPENS.test(value.slice(first.end, first.end + NEAR)) &&
  second.bracket !== null &&
  second.start - second.bracket.open < NEAR &&
  first.end <= second.bracket.open &&
  second.bracket.open - first.end < NEAR &&
  CLOSES.test(value.slice(second.end, second.bracket.close + 1))

const NEAR = 4
const OPENS = /^\s*[.,:]?\s*\(/u
const CLOSES = /^\s*(?:(?:đồng )?chẵn\s*)?[./]*\s*\)$/u
