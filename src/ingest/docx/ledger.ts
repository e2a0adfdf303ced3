import type { Loss } from '../../model/index.ts'
import { lossWords } from '../reason-words.ts'

const SHOWN = 200

/** Where the reader is in the package, and what it had to leave behind. */
export interface Ledger {
  readonly losses: readonly Loss[]
  /** Names the part that is read from now on; its paragraphs count from 1. */
  enterPart(name: string): void
  enterParagraph(): void
  /**
   * Notes one loss at the current place, or adds to the last one when it is of one kind there: words are split
   * over runs. Text that is blank is no loss, unless there is none at all.
   */
  lose(kind: string, reason: string, text: string): void
  /** Notes something that was read, but not as it stood: no text was lost. */
  remark(kind: string, reason: string, text: string): void
}

/** An empty ledger. */
export function openLedger(): Ledger {
  const losses: Loss[] = []
  let part = ''
  let paragraph = 0
  const where = () => (paragraph > 0 ? `${part}, paragraph ${paragraph}` : part)
  const add = (kind: string, reason: string, { length, text }: Pick<Loss, 'length' | 'text'>) => {
    const last = losses.at(-1)
    const more = text !== '' && last?.kind === kind && last.reason.en === reason && last.where === where()
    const before = more ? losses.pop()! : { length: 0, text: '' }
    const shown = `${before.text}${text}`.slice(0, SHOWN)
    losses.push({
      kind,
      reason: lossWords(reason),
      where: where(),
      length: before.length + length,
      text: shown,
    })
  }
  return {
    losses,
    enterPart(name) {
      part = name.slice(0, SHOWN)
      paragraph = 0
    },
    enterParagraph() {
      paragraph++
    },
    lose(kind, reason, text) {
      if (text === '' || text.trim() !== '') add(kind, reason, { length: text.length, text })
    },
    remark: (kind, reason, text) => add(kind, reason, { length: 0, text }),
  }
}
