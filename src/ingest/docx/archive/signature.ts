const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const PK = [0x50, 0x4b]
const DIRECTORY_ENTRY = 128

/** Why bytes without the signature of a zip are no .docx, as the end of a sentence; undefined for a zip. */
export function whyNotZip(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'the file is empty'
  if (startsWith(bytes, PK)) return undefined
  if (startsWith(bytes, OLE)) return whichOle(bytes)
  const head = String.fromCharCode(...bytes.subarray(0, 16)).toLowerCase()
  if (head.startsWith('{\\rtf')) return 'it is an RTF file, not .docx'
  if (head.startsWith('%pdf')) return 'it is a PDF file, not .docx'
  if (/^\s*<(?:!doctype|html|\?xml)/.test(head)) return 'it is an HTML or XML file, not .docx'
  return 'it is not a zip archive, which every .docx is'
}

/** True for the files of word processors, which are no text: zip, OLE, RTF, PDF. */
export function isWordProcessed(bytes: Uint8Array): boolean {
  return [PK, OLE, [...'{\\rtf'].map(code), [...'%PDF'].map(code)].some((sign) => startsWith(bytes, sign))
}

const code = (letter: string): number => letter.charCodeAt(0)

function whichOle(bytes: Uint8Array): string {
  if (holdsStream(bytes, 'EncryptedPackage'))
    return 'it is encrypted with a password; save it without one first'
  if (holdsStream(bytes, 'WordDocument')) return 'it is a Word 97–2003 document (.doc), not .docx'
  return 'it is an OLE file of another program, not .docx'
}

/** Entries of the directory of an OLE file begin with their name in UTF-16, at multiples of 128 bytes. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = 512; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    if (bytes[at] === wanted[0] && wanted.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, i) => bytes[i] === byte)
}
