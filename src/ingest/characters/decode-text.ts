import { repairLegacy } from './by-evidence.ts'
import { evidence, share } from './evidence.ts'
import { CHARSETS, type Charset, decodeLegacy } from './legacy.ts'
import { foldLookAlikes } from './look-alikes.ts'

/** A text file as Unicode. */
export interface DecodedText {
  /** NFC, one code for one look, without a byte order mark. Lines are those of the file. */
  readonly text: string
  /** "utf-8", "utf-16le", "windows-1258", "TCVN3", …; several joined by "+" where lines differ. */
  readonly encoding: string
  /** 0–1: how sure the encoding is. */
  readonly confidence: number
  /** Bytes that the encoding does not explain; each is U+FFFD in the text. */
  readonly undecoded: number
  /** Lines as they stood that were read in a legacy encoding. */
  readonly originals: readonly string[]
}

/** The bytes as text, by their byte order mark, by being valid UTF-8, or by which reading is Vietnamese. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, encoding, confidence } = byMark(bytes) ?? byUtf8(bytes) ?? byWords(bytes)
  const repaired = repairLegacy(text)
  const undecoded = text.split('\u{fffd}').length - 1
  return {
    text: foldLookAlikes(repaired.text.normalize('NFC')),
    encoding: [encoding, ...repaired.charsets].join('+'),
    confidence: Math.min(confidence, repaired.confidence),
    undecoded,
    originals: repaired.originals,
  }
}

interface Reading {
  readonly text: string
  readonly encoding: string
  readonly confidence: number
}

function decodeAs(bytes: Uint8Array, encoding: string, confidence: number): Reading {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, confidence }
}

function byMark(bytes: Uint8Array): Reading | undefined {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16le', 1)
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, 'utf-16be', 1)
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs(bytes, 'utf-8', 1)
  return withoutMark(bytes)
}

/** UTF-16 without a mark: in every second byte of text with blanks and digits there are zeros. */
function withoutMark(bytes: Uint8Array): Reading | undefined {
  const head = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++
  })
  if (bytes.length % 2 !== 0 || zeros[0]! + zeros[1]! < head.length / 8) return undefined
  if (zeros[0]! === 0) return decodeAs(bytes, 'utf-16le', 0.9)
  return zeros[1]! === 0 ? decodeAs(bytes, 'utf-16be', 0.9) : undefined
}

/** Mostly valid UTF-8 is UTF-8 with damage: letters of other encodings hardly ever look like it. */
function byUtf8(bytes: Uint8Array): Reading | undefined {
  const text = new TextDecoder().decode(bytes)
  const damaged = text.split('\u{fffd}').length - 1
  if (damaged === 0) return { text, encoding: 'utf-8', confidence: 1 }
  const letters = text.match(/[\u{80}-\u{fffc}]/gu)?.length ?? 0
  return damaged * 2 <= letters ? { text, encoding: 'utf-8', confidence: 0.9 } : undefined
}

/** Of a file that is in one encoding, nearly all words read as Vietnamese. */
const SURE = 0.95

function byWords(bytes: Uint8Array): Reading {
  const latin = latin1(bytes)
  const candidates: Reading[] = [
    decodeAs(bytes, 'windows-1258', 0),
    ...CHARSETS.map((charset: Charset) => ({
      text: decodeLegacy(latin, charset),
      encoding: charset,
      confidence: 0,
    })),
    decodeAs(bytes, 'windows-1252', 0),
  ]
  const best = candidates.map(rated).reduce(surer)
  return best.confidence < SURE ? surer(best, rated(lineByLine(latin))) : best
}

const rated = (reading: Reading): Reading => ({
  ...reading,
  confidence: share(evidence(reading.text.normalize('NFC'))),
})

const surer = (best: Reading, other: Reading): Reading => (other.confidence > best.confidence ? other : best)

/** Lines of several encodings, each read in its own. */
function lineByLine(latin: string): Reading {
  const { text, charsets } = repairLegacy(latin)
  return { text, encoding: charsets.join('+') || 'windows-1252', confidence: 0 }
}

/** One letter a byte, in steps: a call takes only so many arguments. */
function latin1(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return pieces.join('')
}
