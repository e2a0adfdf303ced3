import { evidence, share } from './evidence.ts'
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

/**
 * The text of one font as Unicode. Fonts are declared more often than used: text that holds letters which the
 * encoding does not have, or reads better as it is, stays. The capital fonts of TCVN3 (".VnTimeH") print capitals.
 */
export function decodeByFont(text: string, font: string | undefined): Decoded {
  const charset = fontCharset(font)
  if (!charset) return { text }
  const capitals = charset === 'TCVN3' && /[a-z3 ]H$/.test(font!)
  const plain = capitals ? text.toUpperCase() : text
  if (!/\P{ASCII}/u.test(text)) return { text: plain }
  if (isUnicode(text)) return { text }
  const decoded = decodeLegacy(text, charset)
  if (share(evidence(text)) > share(evidence(decoded))) return { text }
  return { text: capitals ? decoded.toLocaleUpperCase('vi') : decoded, charset }
}

/** Letters of Vietnamese that no single byte can stand for. */
const isUnicode = (text: string): boolean => /[\u{100}-\u{1b0}\u{1e00}-\u{1eff}]|\p{M}/u.test(text)
