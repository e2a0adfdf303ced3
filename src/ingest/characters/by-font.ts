/** An encoding that letters had before Unicode. */
export type Charset = 'TCVN3' | 'VNI' | 'VPS' | 'VISCII'

/** The encoding that a font of that name expects; undefined for a Unicode font. */
export function fontCharset(font: string | undefined): Charset | undefined {
  if (!font) return undefined
  if (/^\.vn/i.test(font)) return 'TCVN3'
  if (/^vni[- ]/i.test(font)) return 'VNI'
  if (/^vps /i.test(font)) return 'VPS'
  return /^vi[ -]/i.test(font) ? 'VISCII' : undefined
}

/** The text as Unicode; `charset` says what it was read as, when that changed it. */
export function decodeByFont(text: string, _font: string | undefined): { text: string; charset?: Charset } {
  return { text }
}
