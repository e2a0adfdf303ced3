import { foldLookAlikes } from './look-alikes.ts'

/** Soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks. */
const INVISIBLE = /[\u{ad}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2064}\u{2066}-\u{2069}\u{feff}]/gu

/** The text in NFC, one code for one look, without letters that only guide its layout. */
export function cleanText(text: string): string {
  if (!/\P{ASCII}/u.test(text)) return text
  return foldLookAlikes(text.replace(INVISIBLE, '').normalize('NFC'))
}
