import { evidence, isUnicode, share } from './evidence.ts'
import { CHARSETS, type Charset, decodeLegacy } from './legacy.ts'

/** A text of which some lines may have been in a legacy encoding. */
export interface Repaired {
  readonly text: string
  /** Encoding of the lines that were decoded; undefined when there were none. */
  readonly charset: Charset | undefined
  /** 0–1: share of their words that read as Vietnamese now; 1 when nothing was decoded. */
  readonly confidence: number
  /** The lines that were decoded, as they stood. */
  readonly originals: readonly string[]
}

/** Words that must speak for an encoding in a text, and the share of them in a line. */
const LEAST_WORDS = 3
const LEAST_SHARE = 0.8

/** Letters of doubtful lines that decide the encoding: more say nothing new. */
const SAMPLE = 100_000

/**
 * The text with lines in a legacy encoding as Unicode. All lines together decide which encoding it is; each
 * line decides whether it was in it, for documents are pasted together. What reads well as it is stays.
 */
export function repairLegacy(text: string): Repaired {
  const lines = text.split('\n')
  const charset = elect(lines)
  if (!charset) return { text, charset, confidence: 1, originals: [] }
  const wholly = isWhollyLegacy(lines)
  const originals: string[] = []
  const repaired = lines.map((line) => {
    if (!isLatin(line)) return line
    const decoded = decodeLegacy(line, charset)
    const gain = share(evidence(decoded)) - share(evidence(line))
    if (gain < 0 || (gain === 0 && !wholly)) return line
    originals.push(line)
    return decoded
  })
  const confidence = share(evidence(decodeLegacy(originals.join('\n'), charset)))
  return { text: repaired.join('\n'), charset, confidence, originals }
}

/** Letters of Latin-1, but none that only Unicode has. */
const isLatin = (line: string): boolean => /[\u{80}-\u{ff}]/u.test(line) && !isUnicode(line)

/** Latin-1 whose words do not all read as Vietnamese. */
function isDoubtful(line: string): boolean {
  if (!isLatin(line)) return false
  const { words, valid } = evidence(line)
  return valid < words
}

/** True when next to nothing of a text is Unicode: then lines that could be either are legacy, too. */
function isWhollyLegacy(lines: readonly string[]): boolean {
  const unicode = lines.filter(isUnicode).length
  return unicode * 20 <= lines.filter(isLatin).length
}

/** The encoding in which most words of doubtful lines read as Vietnamese; undefined when none convinces. */
function elect(lines: readonly string[]): Charset | undefined {
  const votes = new Map<Charset, number>()
  let seen = 0
  for (const line of lines) {
    if (seen > SAMPLE || !isDoubtful(line)) continue
    seen += line.length
    for (const charset of CHARSETS) {
      const read = evidence(decodeLegacy(line, charset))
      const convincing = share(read) >= LEAST_SHARE && share(read) > share(evidence(line))
      votes.set(charset, (votes.get(charset) ?? 0) + (convincing ? read.valid : 0))
    }
  }
  const [first] = [...votes].sort(([, a], [, b]) => b - a)
  return first && first[1] >= LEAST_WORDS ? first[0] : undefined
}
