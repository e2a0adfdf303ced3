import { unitOf as rowOf } from '../../lexicon/index.ts'
import type { Figure } from '../context/figures.ts'
import { squeezed } from '../discourse/index.ts'
import { nounOf } from './for-one.ts'

/** What a bare number is the rate of, and for one of what. */
interface Named {
  readonly above: string
  readonly below: readonly string[]
}

/** "Tỷ lệ giáo viên trên lớp đạt 1,74": the words in front of a bare number say of what and for one of what it is. */
export function namedRate({ lead, passage, mention }: Figure, unit: string): Named | undefined {
  const before = passage.lower.slice(Math.max(0, mention.start - REACH), mention.start)
  const { above = '', per = '' } = (NAMED.exec(lead) ?? LISTED.exec(squeezed(before)))?.groups ?? {}
  const below = nounOf(per)
  if (unit !== '' && unit.toLowerCase() !== above) return undefined
  return rowOf(above) && rowOf(below) ? { above, below: [below] } : undefined
}

const RATE = '(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số|hệ số|định mức|bình quân|số)'
const NOUN = '\\p{L}+(?: \\p{L}+){0,2}?'
const OF_ONE = ' ?(?:\\/|trên|tính trên) ?(?:một |mỗi |1 |đầu )?(?<per>\\p{L}+(?: \\p{L}+){0,7})'

const NAMED = new RegExp(`${RATE} (?<above>${NOUN})${OF_ONE}$`, 'u')

/** "tỷ số y sĩ, hộ sinh, điều dưỡng trên bác sĩ là 2,4": of several nouns the last stands for all. */
const LISTED = new RegExp(`${RATE} (?:${NOUN}(?:,| và) ){1,3}(?<above>${NOUN})${OF_ONE}$`, 'u')
const REACH = 90
