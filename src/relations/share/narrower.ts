import { FIELD_DEEDS } from '../../lexicon/crop-words.ts'
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

/** "tổng số hộ": "hộ"; "diện tích xuống giống": "xuống giống", for the unit says that it is an area. */
export function bareName(name: string): string {
  const own = name.replace(/^(?:tổng số|tổng|số|các) ?/, '')
  return AREA_OF_DEED.exec(own)?.[1] ?? own
}

const AREA_OF_DEED = new RegExp(`^diện tích (?:đã |được )?(${FIELD_DEEDS.join('|')})$`, 'u')

/** Whether a name tells an area by what was done there. */
export const isOfDeed = (name: string): boolean =>
  AREA_OF_DEED.test(name.replace(/^(?:tổng số|tổng|số|các) ?/, ''))

/** "chưa có đất ở 143 hộ": a figure of all but those that "số hộ có đất ở" names. */
export function isDenied({ lead, tail }: Figure, short: string): boolean {
  const words = `${lead} ${tail}`
  const at = words.indexOf(short)
  return at > 0 && DENYING.test(words.slice(0, at)) && !/^(?:chưa|không)(?!\p{L})/u.test(short)
}

const DENYING = /(?<!\p{L})(?:chưa|không)(?: (?:được|bị|thể|còn))? $/u
