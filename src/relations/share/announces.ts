import { ONES_OF_MANY, WIDER_WHOLES } from '../../lexicon/place-levels.ts'
import { type Figure, gapBetween } from '../context/figures.ts'

/** "Đấu giá 125 lô: …", "Dự thi 42 em, có …": what follows is told of the count before; "tháng 5 có 40, đã có 52 …" is not. */
export const announces = (whole: Figure, figure: Figure) =>
  ANNOUNCED.test(gapBetween(whole, figure)) && !ONE_OF_MANY.test(whole.lead) && !WIDER.test(figure.tail)

const ANNOUNCED = /^[^:;,.]*(?::|, ?(?:trong đó |thì |đã |kết quả )?(?:có|đã)(?!\p{L}))/u
/** "có 49 đại biểu nữ toàn xã": counted of more than those whom the sentence began with. */
const WIDER = new RegExp(
  `^[\\p{L} ]{0,40}(?:toàn|trong cả|của cả) (?:${WIDER_WHOLES.join('|')})(?!\\p{L})`,
  'u',
)
/** The name of one beside others: the next count is of another. */
const ONE_OF_MANY = new RegExp(
  `^(?:[-+–•]\\s*)?(?:ở |tại |trong )?(?:${ONES_OF_MANY.join('|')})(?!\\p{L})`,
  'u',
)
