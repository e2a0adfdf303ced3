import { CONCLUDING_WORDS } from '../../lexicon/change-cues.ts'
import type { Figure } from '../context/figures.ts'

const CONCLUDES = new RegExp(`(?:^|[,(:] ?)(?:${CONCLUDING_WORDS.join('|')})(?!\\p{L})`, 'u')

/** How far back such a word may stand. */
const REACH = 120

/** Whether the words before a figure draw a conclusion from what was told just before: "Như vậy giảm 45 hộ, tỷ lệ giảm 1,2%". */
export function concludes({ passage, mention }: Figure): boolean {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const words = passage.lower.slice(Math.max(from, mention.start - REACH), mention.start)
  return CONCLUDES.test(words.split(';').at(-1)!.trimStart())
}
