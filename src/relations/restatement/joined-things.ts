/** Figures of two things together beside figures of one of them: "12 người chết và mất tích" and "21 người mất tích" are two. */
import type { Statement } from './statement.ts'

/** Longer figures are hardly ever one slip apart by chance, whatever their names leave out. */
const SHORT = 3

/** The last word of the one thing, and the first of the other. */
const JOINED = /(?<!\p{L})(\p{L}+)(?: và|,) (\p{L}+)/u

/** Whether of two short figures one is of two things together, and the other of one of these alone. */
export const isOneOfJoined = (a: Statement, b: Statement): boolean =>
  Math.min(a.digits, b.digits) <= SHORT && (isWithin(a, b) || isWithin(b, a))

function isWithin(
  { mention: { claim: alone } }: Statement,
  { mention: { claim: both } }: Statement,
): boolean {
  const [, one, other] = JOINED.exec(both.subject.toLowerCase()) ?? []
  if (!one || !other || JOINED.test(alone.subject)) return false
  const words = new Set(alone.subject.toLowerCase().split(' '))
  return words.has(one) !== words.has(other)
}
