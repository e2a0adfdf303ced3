import { codeOf, unitOf } from './operand.ts'
import type { Operand } from './proposal.ts'

/** Whether two figures count or measure the same sort of thing, so that one may be part of the other. */
export function compatible(a: Operand, b: Operand): boolean {
  const [codeA, codeB] = [codeOf(a), codeOf(b)]
  if (codeA === codeB) return true
  if (codeA === '' || codeB === '') return false
  return oneInTheOther(unitOf(a).toLowerCase(), unitOf(b).toLowerCase())
}

/** "vụ" and "vụ việc", "vụ, việc": one unit opens the other, as whole words. */
function oneInTheOther(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short !== '' && long.startsWith(short) && /^[\s,/]/.test(long.slice(short.length))
}
