import { evidence, isUnicode, share } from './evidence.ts'
import { CHARSETS, type Charset, decodeLegacy } from './legacy.ts'

/** A text of which some lines may have been in a legacy encoding. */
export interface Repaired {
  readonly text: string
  /** Encodings of the lines that were decoded, the most frequent first. */
  readonly charsets: readonly Charset[]
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
 * The text with lines in a legacy encoding as Unicode. All lines together decide which encodings there are; each
 * line decides whether it was in one, for documents are pasted together. What reads well as it is stays.
 */
export function repairLegacy(text: string): Repaired {
  const lines = text.split('\n')
  const charsets = elect(lines)
  if (charsets.length === 0) return { text, charsets, confidence: 1, originals: [] }
  const wholly = isWhollyLegacy(lines)
  const originals: string[] = []
  const decoded: string[] = []
  const repaired = lines.map((line) => {
    if (!isLatin(line)) return line
    const best = bestOf(charsets.map((charset) => decodeLegacy(line, charset)))
    const gain = share(evidence(best)) - share(evidence(line))
    if (gain < 0 || (gain === 0 && !wholly)) return line
    originals.push(line)
    decoded.push(best)
    return best
  })
  const confidence = share(evidence(decoded.join('\n')))
  return { text: repaired.join('\n'), charsets, confidence, originals }
}

/** The reading with most words of Vietnamese, the first of those that have as many. */
function bestOf(readings: readonly string[]): string {
  const shares = readings.map((reading) => share(evidence(reading)))
  return readings[shares.indexOf(Math.max(...shares))]!
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

/**
 * The encoding in which most words of doubtful lines read as Vietnamese, and those in which the lines do that it
 * leaves doubtful; none that does not convince.
 */
function elect(lines: readonly string[]): Charset[] {
  const votes = new Map<Charset, number>()
  const doubtful = sampleOf(lines)
  for (const line of doubtful)
    for (const charset of CHARSETS) votes.set(charset, (votes.get(charset) ?? 0) + voteOf(line, charset))
  const [first] = [...votes].sort(([, a], [, b]) => b - a)
  if (!first || first[1] < LEAST_WORDS) return []
  return [first[0], ...elect(doubtful.filter((line) => voteOf(line, first[0]) === 0))]
}

/** Doubtful lines, as many as say something new. */
function sampleOf(lines: readonly string[]): string[] {
  let seen = 0
  return lines.filter((line) => {
    if (seen > SAMPLE || !isDoubtful(line)) return false
    seen += line.length
    return true
  })
}

/** Words of a line that speak for an encoding; 0 when it does not convince. */
function voteOf(line: string, charset: Charset): number {
  const read = evidence(decodeLegacy(line, charset))
  return share(read) >= LEAST_SHARE && share(read) > share(evidence(line)) ? read.valid : 0
}
