/** Letters as they are meant: NFC, one code for one look, legacy fonts and encodings read as Unicode. */
export { repairLegacy } from './by-evidence.ts'
export { type FontDecoder, fontCharset, fontDecoder } from './by-font.ts'
export { cleanText } from './clean.ts'
export { type DecodedText, decodeText } from './decode-text.ts'
export { type Charset, decodeLegacy } from './legacy.ts'
export { foldLookAlikes } from './look-alikes.ts'
export { isSyllable } from './syllable.ts'
