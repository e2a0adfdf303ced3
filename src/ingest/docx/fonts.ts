import type { FontReader } from './look.ts'
import { child, type XmlElement } from './xml/element.ts'

/** Windows allows 31 letters; the name is repeated in messages. */
const LONGEST_NAME = 64

/** Reads the font of letters beyond ASCII; fonts that the theme names are taken from it. */
export function fontReader(theme: XmlElement | undefined): FontReader {
  const scheme = child(child(theme, 'a:themeElements'), 'a:fontScheme')
  const latin = (which: string) => child(child(scheme, which), 'a:latin')?.attributes.typeface
  const major = latin('a:majorFont')
  const minor = latin('a:minorFont')
  return (rFonts) => {
    const attributes = rFonts?.attributes
    if (!attributes) return undefined
    const themed = attributes['w:hAnsiTheme'] ?? attributes['w:asciiTheme']
    if (themed !== undefined) return themed.startsWith('major') ? major : minor
    return (attributes['w:hAnsi'] ?? attributes['w:ascii'])?.slice(0, LONGEST_NAME)
  }
}
