import { opensAt, type Passage } from '../passage.ts'
import { endOfCount } from './channel.ts'

/** "gộp sổ 412 sổ", "chuyển lớp 3 lớp": behind its number the noun stands as what is counted, and ends its clause; "tổ 8 tổ chức" goes on. */
export const isNamedAgain = ({ text, lower }: Passage, surface: string, at: number): boolean => {
  const from = endOfCount(text, at)
  const end = from + 1 + surface.length
  return opensAt(lower, from, [` ${surface}`]) && ENDS.test(lower.slice(end, end + 4))
}

const ENDS = /^\s?(?:$|[,;.:()[\]!?\n]|và(?!\p{L}))/u
