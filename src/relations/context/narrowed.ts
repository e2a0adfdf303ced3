/** Whether a sentence tells a figure of one place, where a table or a name of another scope must not decide about it. */
import { NO_PLACES } from '../../lexicon/place-levels.ts'
import type { Figure } from './figures.ts'

/** How far before and behind a figure a place narrows it. */
const BEFORE = 240
const BEHIND = 90

/** "tại huyện Nam", "ở khu vực thành thị", but not "trên địa bàn tỉnh", "ở mức", "tại Bảng 2". */
const PLACED = new RegExp(
  `(?<!\\p{L})(?:tại|ở|thuộc|trên địa bàn)(?! (?:${NO_PLACES.join('|')}))(?= \\p{L})`,
  'u',
)

/** Whether words around a figure, in its sentence, say of which place it is. */
export function isNarrowed({ passage, mention: { block, sentence, start, end } }: Figure): boolean {
  const [from = 0, to = block.value.length] = block.sentences[sentence] ?? []
  const words = [
    passage.lower.slice(Math.max(from, start - BEFORE), start),
    passage.lower.slice(end, Math.min(to, end + BEHIND)),
  ]
  return words.some((text) => PLACED.test(text))
}
