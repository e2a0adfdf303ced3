import { CONTROLS, TCVN3, VISCII, VPS, WINDOWS_1252 } from './code-pages.ts'
import { decodeVni } from './vni.ts'

/** An encoding that Vietnamese letters had before Unicode. */
export type Charset = 'TCVN3' | 'VNI' | 'VPS' | 'VISCII'

/** In the order in which offices of Vietnam used them, most first. */
export const CHARSETS: readonly Charset[] = ['TCVN3', 'VNI', 'VPS', 'VISCII']

const PAGES = { TCVN3, VISCII, VPS }

/**
 * The text whose letters were taken for Latin ones: "Trªn ®Þa bµn" in TCVN3 → "Trên địa bàn".
 * Letters beyond Latin-1 stay; a number followed by a bare sign of tone keeps what it had (25° is no letter).
 */
export function decodeLegacy(text: string, charset: Charset): string {
  if (charset === 'VNI') return decodeVni(text).normalize('NFC')
  const page = PAGES[charset]
  const controls = CONTROLS[charset]
  let decoded = ''
  for (const letter of text) {
    const meant = meaning(letter, page, charset !== 'TCVN3') ?? controls[letter.charCodeAt(0)]
    const loose = meant !== undefined && /\p{M}/u.test(meant) && !/\p{L}$/u.test(decoded)
    decoded += meant === undefined || meant === '·' || loose ? letter : meant
  }
  return decoded.normalize('NFC')
}

/** The fonts of TCVN3 have quotes and dashes where Windows has them; the others have letters there. */
function meaning(letter: string, page: string, throughWindows: boolean): string | undefined {
  const code = letter.charCodeAt(0)
  if (code >= 0x80 && code <= 0xff) return page[code - 0x80]
  const at = throughWindows && code > 0xff ? WINDOWS_1252.indexOf(letter) : -1
  return at < 0 ? undefined : page[at]
}
