import { isLetter, opensAt, type Passage } from '../passage.ts'
import { endOfCount } from './channel.ts'

/** "gộp sổ 412 sổ", "chuyển lớp 3 lớp": behind its number the noun stands as what is counted. */
export const isNamedAgain = ({ text, lower }: Passage, surface: string, at: number): boolean =>
  opensAt(lower, endOfCount(text, at), [` ${surface}`]) &&
  !isLetter(lower[endOfCount(text, at) + 1 + surface.length])
