import { strFromU8, strToU8, zipSync } from 'fflate'
import { p, packageOf, part } from '../../tests/ingest/docx-package.ts'

const MAIN = 'word/document.xml'

const whole = (): Record<string, Uint8Array> => packageOf({ body: p('Có 12 hộ.') })

/** A package whose main part was changed as text. */
const spoiled = (change: (xml: string) => string): Uint8Array => {
  const parts = whole()
  return zipSync({ ...parts, [MAIN]: strToU8(change(strFromU8(parts[MAIN]!))) })
}

/** A package whose bytes were changed, found by what stands before them. */
const patched = (zip: Uint8Array, sign: string, write: (view: DataView, at: number) => void): Uint8Array => {
  write(new DataView(zip.buffer, zip.byteOffset), strFromU8(zip, true).lastIndexOf(sign))
  return zip
}

/** A compound file whose directory names one stream. */
const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(64 * 1024)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (let at = 0; at < stream.length; at++) bytes[1024 + 2 * at] = stream.charCodeAt(at)
  return bytes
}

const blanks = (): Uint8Array => new Uint8Array(150 * 2 ** 20).fill(32)
const DIRECTORY = 'PK\u{1}\u{2}'

/** The main part with bytes that no UTF-8 has. */
const invalid = (): Uint8Array => {
  const bytes = Uint8Array.from(whole()[MAIN]!)
  bytes.set([0xff, 0xfe], strFromU8(bytes, true).indexOf('12 h'))
  return bytes
}

const entities = (): string => {
  const more = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join(
    '',
  )
  return `<!DOCTYPE w [<!ENTITY e0 "ha">${more}]>`
}

/** Archives and XML that lie about what they hold. */
export const ARCHIVES: Readonly<Record<string, () => Uint8Array>> = {
  'zip bomb': () => zipSync({ [MAIN]: blanks() }),
  'zip bomb that declares 1,000 bytes': () =>
    patched(zipSync({ [MAIN]: blanks() }), DIRECTORY, (view, at) => view.setUint32(at + 24, 1000, true)),
  'zip bomb within the limits of size': () =>
    zipSync(
      { ...whole(), [MAIN]: strToU8(part('document', `<w:body>${'<w:p/>'.repeat(2_900_000)}</w:body>`)) },
      { level: 0 },
    ),
  'overlapping entries': () =>
    patched(zipSync(whole(), { level: 0 }), DIRECTORY, (view, at) => view.setUint32(at + 42, 3, true)),
  'duplicate entries': () => {
    const zip = zipSync({ ...whole(), 'word/document.xmm': strToU8('b') }, { level: 0 })
    return Uint8Array.from(strFromU8(zip, true).replaceAll('document.xmm', 'document.XML'), (letter) =>
      letter.charCodeAt(0),
    )
  },
  '20,000 entries': () =>
    zipSync({
      ...whole(),
      ...Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`x${at}`, new Uint8Array()])),
    }),
  'names that climb out of the folder': () =>
    zipSync({ ...whole(), '../../../tmp/x': strToU8('x'), '/etc/passwd': strToU8('y') }),
  'wrong checksum': () =>
    patched(zipSync(whole(), { level: 0 }), '12 h', (view, at) => view.setUint8(at, 0x33)),
  'external entity': () =>
    spoiled((xml) =>
      xml
        .replace('<w:document', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document')
        .replace('12', '&x;'),
    ),
  'entities that expand': () =>
    spoiled((xml) => xml.replace('<w:document', `${entities()}<w:document`).replace('12', '&e30;')),
  'mismatched tags': () => spoiled((xml) => xml.replace('</w:p>', '</w:tbl>')),
  'invalid UTF-8': () => zipSync({ ...whole(), [MAIN]: invalid() }),
  'encrypted by a password': () => compound('EncryptedPackage'),
  '.doc renamed': () => compound('WordDocument'),
  '.rtf renamed': () => strToU8(`{\\rtf1\\ansi ${'\\par x '.repeat(100_000)}}`),
}
