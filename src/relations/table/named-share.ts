import { contentWords } from '../content-words.ts'
import type { Lane } from './lane.ts'

/** "Tỷ lệ hộ nghèo (%)": what a column of shares is called by. */
const RATE = /^\s*t[ỷỉ] lệ (?:phần trăm )?(?!tăng|giảm)([^()%]{2,60})/iu
const TOTAL = /^\s*(?:tổng|toàn bộ|tổng cộng)(?!\p{L})/iu

/** "Tổng số hộ | Số hộ nghèo theo chuẩn mới | … | Tỷ lệ hộ nghèo": the share has the name of the one column, and the other is called the total. */
export function isNamedShare(target: Lane, first: Lane, second: Lane): boolean {
  const [head, part, whole] = [target, first, second].map(({ heads }) => heads.at(-1) ?? '')
  const name = contentWords(RATE.exec(head!)?.[1] ?? '')
  const words = new Set(contentWords(part!))
  return name.length > 0 && name.every((word) => words.has(word)) && TOTAL.test(whole!) && !TOTAL.test(part!)
}
