import type { Ledger } from '../ledger.ts'
import { element, type XmlElement } from '../xml/element.ts'

const SYMBOL_FONTS = new Set(['symbol', 'webdings', 'wingdings', 'wingdings 2', 'wingdings 3'])

/** True for fonts whose letters are pictures. */
export const isSymbolFont = (font: string | undefined): boolean => SYMBOL_FONTS.has(font?.toLowerCase() ?? '')

/** Letters of the private area, where Word keeps the pictures of symbol fonts. */
const PRIVATE = /[\u{f000}-\u{f0ff}]/u

/** A symbol, or a text with symbols in it, as elements that the reader of the tree can decode. */
export function symbolsOf(source: XmlElement, ledger: Ledger): XmlElement[] {
  const font = source.attributes['w:font'] ?? ''
  if (source.name === 'w:sym') return symbol(font, source.attributes['w:char'] ?? '', ledger)
  const text = source.children.join('')
  const pictures = isSymbolFont(font)
  if (!pictures && !PRIVATE.test(text)) return [element('w:t', {}, [text])]
  return [...text].flatMap((letter) => {
    const drawn = PRIVATE.test(letter) || (pictures && /\S/.test(letter))
    if (!drawn) return [element('w:t', {}, [letter])]
    const code = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    return symbol(pictures ? font : 'Symbol', code, ledger)
  })
}

function symbol(font: string, code: string, ledger: Ledger): XmlElement[] {
  const known = isSymbolFont(font) && /^(?:F0|00)[0-9A-F]{2}$/i.test(code)
  if (known) return [element('w:sym', { 'w:font': font, 'w:char': code.toUpperCase() })]
  const point = Number.parseInt(code, 16)
  // Other fonts hold ordinary letters at ordinary places.
  if (point >= 0x20 && point < 0xe000) return [element('w:t', {}, [String.fromCodePoint(point)])]
  ledger.lose('symbol', `The symbol ${code} of the font "${font}" has no known letter.`, '\u{fffd}')
  return []
}
