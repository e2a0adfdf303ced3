import { sum, ZERO } from '../../model/index.ts'
import { amountOf } from '../operand.ts'
import { SOME } from './heading-words.ts'
import type { Parts } from './parts.ts'

/**
 * Whether what follows a heading makes no total up: it says itself that it names the main ones only, or its first figure is what the others
 * make up, "Tài chính: sai phạm 60 triệu đồng, thu hồi 40 triệu đồng, xử lý khác 20 triệu đồng".
 */
export function isNoList(heading: string, { members }: Parts): boolean {
  const [first, ...others] = members.map((member) => amountOf(member) ?? ZERO)
  return SOME.test(heading) || (others.length > 1 && sum(others).equals(first!))
}
