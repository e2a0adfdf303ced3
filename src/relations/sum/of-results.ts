import { COUNT_UNITS } from '../../lexicon/count-nouns.ts'
import { RESULT_DEEDS } from '../../lexicon/result-deeds.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Mention } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'

/**
 * "Toàn tỉnh có 853 người tham gia. Kết quả cụ thể:" stands above what was reached, each for itself; "kết quả rà soát:" above the
 * communes that make up the total. Whether the figures below such words need not be its parts.
 */
export function areResults(total: Mention, mentions: readonly Mention[]): boolean {
  if (!RESULTS.test(total.block.value.slice(-REACH))) return false
  const openings = mentions.map(({ block }) => block.value.slice(0, REACH).trimStart().toLowerCase())
  if (openings.every((opening) => NAMES.test(opening))) return false
  return openings.every((opening) => DEEDS.test(opening)) || !isSlip(total, mentions)
}

/** Units of text at the end of a paragraph, or at the head of an item, that tell what it is about. */
const REACH = 80

const RESULTS = /(?<!\p{L})kết quả(?: \p{L}+){0,6}[:：]\s*$/iu

const opensWith = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})(?!\\p{L})`, 'u')

const DEEDS = opensWith(RESULT_DEEDS)

/** Of these, each stands in one item only. */
const NAMES = opensWith(
  COUNT_UNITS.filter(({ group }) => group === 'places' || group === 'schools').map(({ surface }) => surface),
)

/** Whether the parts are the total, or would be but for a digit. */
function isSlip(total: Mention, mentions: readonly Mention[]): boolean {
  const members = mentions.map(({ claim }) => ({ claim, facet: 'value', role: 'part' }) as const)
  const stated = { claim: total.claim, facet: 'value' } as const
  const sum = { kind: 'sum', variant: 'parts', stated, members, evidence: '', strength: 1 } as const
  return judgedToHold(judge(sum)) || isDigitOff(sum)
}
