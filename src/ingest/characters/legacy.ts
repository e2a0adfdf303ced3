import { CONTROLS, TCVN3, VISCII, VPS, WINDOWS_1252 } from './code-pages.ts'
import { decodeVni } from './vni.ts'

/** An encoding that Vietnamese letters had before Unicode. */
export type Charset = 'TCVN3' | 'VNI' | 'VPS' | 'VISCII'

/** In the order in which offices of Vietnam used them, most first. */
export const CHARSETS: readonly Charset[] = ['TCVN3', 'VNI', 'VPS', 'VISCII']

/** What each code stands for; the fonts of TCVN3 have quotes and dashes where Windows has them. */
const TABLES: Readonly<Record<Exclude<Charset, 'VNI'>, ReadonlyMap<string, string>>> = {
  TCVN3: table(TCVN3, CONTROLS.TCVN3, ''),
  VPS: table(VPS, CONTROLS.VPS, WINDOWS_1252),
  VISCII: table(VISCII, CONTROLS.VISCII, WINDOWS_1252),
}

/** Bare signs of tone, which TCVN3 has beside its letters. */
const SIGNS = new Set(['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'])

/**
 * The text whose letters were taken for Latin ones: "Trªn ®Þa bµn" in TCVN3 → "Trên địa bàn".
 * Letters that the encoding does not have stay, as does a sign of tone after no letter (25° is a number).
 */
export function decodeLegacy(text: string, charset: Charset): string {
  if (charset === 'VNI') return decodeVni(text).normalize('NFC')
  const known = TABLES[charset]
  let decoded = ''
  let last = ''
  for (const letter of text) {
    const meant = known.get(letter) ?? letter
    last = SIGNS.has(meant) && !/\p{L}/u.test(last) ? letter : meant
    decoded += last
  }
  return decoded.normalize('NFC')
}

function table(
  page: string,
  controls: Readonly<Record<number, string>>,
  windows: string,
): Map<string, string> {
  const letters = new Map<string, string>()
  const add = (written: string, meant: string | undefined) => {
    if (meant !== undefined && meant !== '·') letters.set(written, meant)
  }
  for (const [code, meant] of Object.entries(controls)) add(String.fromCharCode(Number(code)), meant)
  for (let at = 0; at < page.length; at++) add(String.fromCharCode(0x80 + at), page[at])
  for (let at = 0; at < windows.length; at++) add(windows[at]!, page[at])
  return letters
}
