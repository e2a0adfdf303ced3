import type { Operand } from '../proposal.ts'

/** "tiêu chí/xã", "tiêu chí trên xã" → what is counted, for one of what. */
export function unitParts({ claim }: Operand): string[] {
  return 'unit' in claim ? claim.unit.split(/\/| trên | mỗi | một /).map((part) => part.trim()) : []
}
