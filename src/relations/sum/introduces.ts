import type { Mention } from '../discourse/index.ts'
import { isDeeper } from './bullets.ts'

/** "Phân tích 114 vụ tai nạn:" above "- Nguyên nhân: …": the figure of what opens the list of which an item is. */
export const introduces = ({ block }: Mention, { block: item }: Mention): boolean =>
  item.kind === 'item' &&
  (block.kind !== 'item' || isDeeper(item, block)) &&
  block.section === item.section &&
  /[:：]\s*$/.test(block.value)
