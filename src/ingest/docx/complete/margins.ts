import type { Ledger } from '../ledger.ts'
import type { Package } from '../parts.ts'
import { childrenOf } from '../xml/element.ts'
import { textOf } from './text.ts'

const MARGINS: readonly (readonly [kind: string, loss: string, reason: string])[] = [
  ['header', 'header', 'The text is printed at the head of pages.'],
  ['footer', 'footer', 'The text is printed at the foot of pages.'],
  ['comments', 'comment', 'The text is a comment on the document.'],
  ['chart', 'chart-text', 'The text is part of a chart.'],
  ['chartEx', 'chart-text', 'The text is part of a chart.'],
  ['diagramData', 'diagram-text', 'The text is part of a diagram.'],
]

/** Texts that stand beside the body are no part of the report, but are not forgotten. */
export function loseMargins(parts: Package, ledger: Ledger): void {
  for (const [kind, loss, reason] of MARGINS) {
    for (const name of parts.named(kind)) {
      const root = parts.part(name)
      if (!root) continue
      ledger.enterPart(name)
      const comments = childrenOf(root, 'w:comment')
      for (const text of (comments.length > 0 ? comments : [root]).map(textOf)) {
        if (comments.length > 0) ledger.enterParagraph()
        loseText(text, { loss, reason, ledger })
      }
    }
  }
  loseEmbedded(parts, ledger)
}

interface Beside {
  readonly loss: string
  readonly reason: string
  readonly ledger: Ledger
}

/** A page number is counted by Word, not written by the author: no text is lost with it. */
function loseText(text: string, { loss, reason, ledger }: Beside): void {
  if (text === '') return
  const ofPage = loss === 'header' || loss === 'footer'
  if (ofPage && /^[-–\s]{0,4}\d{1,4}[-–\s]{0,4}$/.test(text))
    ledger.remark('page-number', 'The number of the page is not part of the text.', text)
  else ledger.lose(loss, reason, text)
}

/** Files put in whole ("altChunk"): HTML and plain text are counted letter by letter, others as a file. */
function loseEmbedded(parts: Package, ledger: Ledger): void {
  for (const name of parts.named('aFChunk')) {
    ledger.enterPart(name)
    const isText = /\.(?:x?html?|mht|txt|xml)$/i.test(name)
    const text = isText
      ? parts
          .text(name)
          .replace(/<[^<>]*>/g, ' ')
          .trim()
      : ''
    ledger.lose('embedded-file', 'A file is put into the document, and not read.', text)
  }
}
