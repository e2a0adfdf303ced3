import type { Loss } from '../../model/index.ts'
import { type DecodedText, decodeText } from '../characters/index.ts'
import type { Source } from '../document.ts'
import { lossWords } from '../reason-words.ts'
import { UnreadableError } from '../unreadable.ts'

const CONTROL = /(?!\s)\p{Cc}/gu

/** The text of a file in whatever encoding, and what of it could not be read. Rejects what is no text. */
export function decode({ path, bytes }: Source): { text: string; losses: Loss[] } {
  if (bytes.length === 0) throw new UnreadableError(path, 'is empty')
  const decoded = decodeText(bytes)
  const { text } = decoded
  if (text.trim() === '') throw new UnreadableError(path, 'holds no text')
  const junk = text.match(CONTROL)?.length ?? 0
  if ((junk + decoded.undecoded) * 20 > text.length || text.includes('\0'))
    throw new UnreadableError(path, 'is not text')
  return { text, losses: lossesOf(decoded) }
}

function lossesOf({ text, encoding, confidence, undecoded, originals }: DecodedText): Loss[] {
  const losses: Loss[] = []
  const lose = (kind: string, reason: string, lost: Pick<Loss, 'length' | 'text'>) =>
    losses.push({ kind, reason: lossWords(reason), where: 'the whole file', ...lost })
  if (undecoded > 0)
    lose('undecoded', `${undecoded} bytes are no ${encoding} and were read as U+FFFD.`, {
      length: undecoded,
      text: '',
    })
  if (!encoding.startsWith('utf') || originals.length > 0) {
    const sure = Math.round(confidence * 100)
    const original = (originals[0] ?? text).slice(0, 200)
    lose('legacy-charset', `The text was read as ${encoding}, ${sure} % sure.`, { length: 0, text: original })
  }
  return losses
}
