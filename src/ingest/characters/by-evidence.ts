import { evidence, share } from './evidence.ts'
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

/** Words that must speak for an encoding, and the share of them that must read as Vietnamese. */
const LEAST_WORDS = 3
const LEAST_SHARE = 0.8

/**
 * The text with lines in a legacy encoding as Unicode. The whole text decides which encoding it is; each line
 * decides whether it was in it, for documents are pasted together. What reads well as it stands is left alone.
 */
export function repairLegacy(text: string): Repaired {
  const unchanged = { text, charset: undefined, confidence: 1, originals: [] }
  const lines = text.split('\n')
  const doubtful = lines.filter(isDoubtful)
  if (doubtful.length === 0) return unchanged
  const sample = doubtful.join('\n')
  const charset = bestCharset(sample)
  if (!charset) return unchanged
  const originals: string[] = []
  const repaired = lines.map((line) => {
    if (!isDoubtful(line)) return line
    const decoded = decodeLegacy(line, charset)
    if (share(evidence(decoded)) <= share(evidence(line))) return line
    originals.push(line)
    return decoded
  })
  const confidence = share(evidence(decodeLegacy(originals.join('\n'), charset)))
  return { text: repaired.join('\n'), charset, confidence, originals }
}

/** Letters of Latin-1, but none that only Unicode has, and words that do not read as Vietnamese. */
function isDoubtful(line: string): boolean {
  if (!/[\u{80}-\u{ff}]/u.test(line) || /[\u{102}-\u{1b0}\u{1ea0}-\u{1eff}]|\p{M}/u.test(line)) return false
  return share(evidence(line)) < 1
}

function bestCharset(sample: string): Charset | undefined {
  const asItIs = share(evidence(sample))
  const rated = CHARSETS.map((charset) => ({ charset, seen: evidence(decodeLegacy(sample, charset)) }))
  const best = rated.sort((a, b) => share(b.seen) - share(a.seen))[0]!
  const convincing = best.seen.valid >= LEAST_WORDS && share(best.seen) >= LEAST_SHARE
  return convincing && share(best.seen) > asItIs ? best.charset : undefined
}
