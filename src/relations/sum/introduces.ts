import { isTime } from '../context/measured.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { isDeeper } from './bullets.ts'

/** "Phân tích 114 vụ tai nạn:" above "- Nguyên nhân: …": the figure of what opens the list of which an item is. */
export const introduces = ({ block }: Mention, { block: item }: Mention): boolean =>
  item.kind === 'item' &&
  (block.kind !== 'item' || isDeeper(item, block)) &&
  block.section === item.section &&
  (/[:：]\s*$/.test(block.value) || (block.kind === 'heading' && TAKEN_APART.test(block.value)))

/** "2. Phân tích 114 vụ tai nạn": a title that says that its figure is taken apart. */
const TAKEN_APART = /^(?:phân tích|phân loại|cơ cấu|phân tổ)(?!\p{L})/iu

/** "Kỳ này giải quyết 14 người, kinh phí …" above "- Theo chính sách: …", "- Theo đối tượng: …": the first count of the paragraph right above a list. */
export function heads(
  { passages, passageOf }: Discourse,
  { block, order }: Mention,
  { block: item }: Mention,
): boolean {
  if (item.kind !== 'item' || block.kind === 'item' || block.section !== item.section) return false
  const [own, list] = [passageOf(block.id), passageOf(item.id)]
  if (!own || !list || list.index - own.index > ITEMS) return false
  const first = own.mentions.find(
    ({ claim, bracket }) => claim.kind === 'quantity' && bracket === null && !isTime(claim),
  )
  return (
    first?.order === order &&
    passages.slice(own.index + 1, list.index).every((between) => between.block.kind === 'item')
  )
}

/** So many items back from one of a list its paragraph may stand. */
const ITEMS = 8
