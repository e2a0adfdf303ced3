import { DONE_WITH_EACH, NO_QUALIFIERS } from '../../lexicon/product-cues.ts'
import type { Operand } from '../proposal.ts'
import type { Rate } from './rates.ts'

/** Words behind a rate that go on with something else than what it is for one of: "9 người/trại, tăng …", "người/trại so với …". */
const GOES_ON = new RegExp(`^(?:${NO_QUALIFIERS.join('|')}|vào(?! viện)|/)(?!\\p{L})`, 'u')

/** Words behind "mỗi nhà" that say what is done with each, and not which: "mỗi nhà được hỗ trợ 50 triệu đồng". */
const DONE_WITH = new RegExp(`^(?:${DONE_WITH_EACH.join('|')})(?!\\p{L})`, 'u')

/**
 * Whether a mean is for one of those only that further words pick out, as in "50 triệu đồng/nhà xây mới" or "mỗi trại có giấy
 * phép 9 người", and a count is not of them: not all of these words stand beside it.
 */
export function isOfOthers(rate: Rate, { claim }: Operand): boolean {
  const words = syllables(qualifierOf(rate))
  if (words.length === 0) return false
  const { block, lower } = rate.figure.passage
  const isHere = claim.place.block === block.id
  const behind = isHere
    ? lower.slice(claim.place.end, claim.place.end + REACH).split(/[\d,;:.()]/u, 1)[0]
    : ''
  const own = new Set(syllables(`${claim.subject} ${claim.text} ${behind}`))
  return !words.every((word) => own.has(word))
}

/** Units of text behind a count in which its own words stand. */
const REACH = 60

const syllables = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** The words that pick out for which ones a mean is: "vào viện" of "4,5 ngày/bệnh nhân vào viện"; "" where none do. */
export function qualifierOf({ figure: { lead, mention, tail }, per, operand }: Rate): string {
  const { claim } = operand
  if ('unit' in claim && /\//.test(claim.unit)) {
    const bare = tail.replace(/^\P{L}+|\P{L}+$/gu, '')
    return tail === '' || mention.bracket !== null || GOES_ON.test(bare) ? '' : bare
  }
  const each = lead.lastIndexOf(`mỗi ${per.word}`)
  if (each < 0) return ''
  const behind = lead.slice(each + 4 + per.word.length).trim()
  return DONE_WITH.test(behind) ? '' : behind
}
