import type { Mention } from '../discourse/index.ts'
import { isDeeper } from './bullets.ts'

/** "Phân tích 114 vụ tai nạn:" above "- Nguyên nhân: …": the figure of what opens the list of which an item is. */
export const introduces = ({ block }: Mention, { block: item }: Mention): boolean =>
  item.kind === 'item' &&
  (block.kind !== 'item' || isDeeper(item, block)) &&
  block.section === item.section &&
  (/[:：]\s*$/.test(block.value) || (block.kind === 'heading' && TAKEN_APART.test(block.value)))

/** "2. Phân tích 114 vụ tai nạn": a title that says that its figure is taken apart. */
const TAKEN_APART = /^(?:phân tích|phân loại|cơ cấu|phân tổ)(?!\p{L})/iu
