import { evidence, isUnicode, share } from './evidence.ts'
import { type Charset, decodeLegacy } from './legacy.ts'

/** The encoding that a font of that name expects; undefined for a Unicode font. */
export function fontCharset(font: string | undefined): Charset | undefined {
  if (!font) return undefined
  if (/^\.vn/i.test(font)) return 'TCVN3'
  if (/^vni[- ]/i.test(font)) return 'VNI'
  if (/^vps[- ]/i.test(font)) return 'VPS'
  return /^vi[- ]/i.test(font) ? 'VISCII' : undefined
}

/** What text in a legacy font stands for. */
export interface Decoded {
  readonly text: string
  /** Present when letters were read in another way than as Unicode. */
  readonly charset?: Charset
}

/** Reads text by its font. It learns from all that it was given: one for each document. */
export type FontDecoder = (text: string, font: string | undefined) => Decoded

/**
 * A decoder that has seen no text yet.
 *
 * Fonts are declared more often than used: text that holds letters which the encoding does not have, or that
 * reads better as it is, stays. Where both readings are words ("có" and "cú"), it counts how the font was used
 * before. The capital fonts of TCVN3 (".VnTimeH") print capitals.
 */
export function fontDecoder(): FontDecoder {
  const used = new Map<string, number>()
  return (text, font) => {
    const charset = fontCharset(font)
    if (!font || !charset) return { text }
    const isUsed = (used.get(font) ?? 0) >= 0
    const capitals = charset === 'TCVN3' && /[a-z3 ]H$/.test(font)
    if (!/\P{ASCII}/u.test(text)) return { text: capitals && isUsed ? text.toUpperCase() : text }
    const decoded = decodeLegacy(text, charset)
    const gain = isUnicode(text) ? -1 : share(evidence(decoded)) - share(evidence(text))
    used.set(font, (used.get(font) ?? 0) + Math.sign(gain))
    if (gain < 0 || (gain === 0 && !isUsed)) return { text }
    return { text: capitals ? decoded.toLocaleUpperCase('vi') : decoded, charset }
  }
}
