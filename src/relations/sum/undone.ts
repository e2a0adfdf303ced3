import type { Mention } from '../discourse/index.ts'
import type { Operand } from '../proposal.ts'

/** "Đã đánh giá 11.917 đảng viên: …; còn 75 đảng viên chưa đánh giá": what was not done yet is no part of what was done. */
export function isUndone({ claim: { quote, text } }: Operand, { tail }: Mention): boolean {
  const deed = /^chưa (?:được )?(\p{L}+(?: \p{L}+)?)/u.exec(tail)?.[1]
  if (deed === undefined) return false
  const done = new RegExp(`(?<!\\p{L})đã (?:được )?${deed}(?!\\p{L})`, 'u')
  return done.test(
    quote
      .slice(0, Math.max(0, quote.indexOf(text)))
      .slice(-REACH)
      .toLowerCase(),
  )
}

/** Units of text before a total in which its deed stands. */
const REACH = 80
