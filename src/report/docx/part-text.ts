/** A part as text, and the way back into its encoding. */
export interface PartText {
  readonly text: string
  readonly encode: (text: string) => Uint8Array
}

/** The text of a part in UTF-8 or, by its byte order mark, UTF-16; the mark is no part of the text, and comes back. */
export function readPart(bytes: Uint8Array): PartText {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe
  if (little || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes)
    return { text, encode: (changed) => utf16(changed, little) }
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const text = new TextDecoder().decode(bytes)
  return { text, encode: (changed) => new TextEncoder().encode(hasMark ? `\u{feff}${changed}` : changed) }
}

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * (text.length + 1)))
  view.setUint16(0, 0xfeff, little)
  for (let at = 0; at < text.length; at++) view.setUint16(2 * (at + 1), text.charCodeAt(at), little)
  return new Uint8Array(view.buffer)
}
