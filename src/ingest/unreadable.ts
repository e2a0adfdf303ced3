import type { Bilingual } from '../model/index.ts'
import { reasonWords } from './reason-words.ts'

/** A file that cannot be read: the message names the file and the reason in one line. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
  readonly path: string
  /** Why, in English, as the end of a sentence: "it is a PDF file, not .docx". */
  readonly reason: string
  /** The same in both languages. */
  readonly words: Bilingual

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options)
    this.path = path
    this.reason = reason
    this.words = reasonWords(reason)
  }
}
