import { NARROWING_WORDS } from '../../lexicon/share-cues.ts'
import type { Figure } from '../context/figures.ts'
import { unitOf } from '../operand.ts'

/** "Học sinh lớp 5 là 1.247 em": a figure of some of those that "số học sinh" names. */
export function isNarrower({ lead, tail, mention: { claim } }: Figure, name: string): boolean {
  const short = bareName(name)
  const words = `${lead} ${unitOf({ claim, facet: 'value' }).toLowerCase()} ${tail}`
  const at = short === '' ? -1 : words.lastIndexOf(`${short} `)
  return at >= 0 && SOME.test(words.slice(at + short.length))
}

const SOME = new RegExp(`^ (?:${NARROWING_WORDS.join('|')})(?!\\p{L})`, 'u')

/** "tổng số hộ": "hộ". */
export const bareName = (name: string) => name.replace(/^(?:tổng số|tổng|số|các) ?/, '')
