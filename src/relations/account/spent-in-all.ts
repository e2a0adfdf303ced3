import { WHOLE_SPENDING } from '../../lexicon/surplus-cues.ts'

/** Whether words before a total leave it all that was spent: "tổng chi phí vật tư" does not. */
export function isOfAll(words: string): boolean {
  const kind = KIND.exec(words)?.[1]
  return kind === undefined || WHOLLY.test(kind)
}

const KIND = /(?<!\p{L})tổng (?:các |số )?(?:khoản )?(?:chi phí|chi)(?!\p{L})([^,;:]*)$/u
const WHOLLY = new RegExp(`^(?: (?:${WHOLE_SPENDING.join('|')}|\\d[\\d/.]*))*\\s*$`, 'u')
