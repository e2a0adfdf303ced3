/** Letters as they are meant: NFC, one code for one look, legacy fonts and encodings read as Unicode. */

export { decodeByFont, fontCharset } from './by-font.ts'
export { cleanText } from './clean.ts'
