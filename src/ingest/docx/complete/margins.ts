import type { Ledger } from '../ledger.ts'
import type { Package } from '../parts.ts'
import { childrenOf } from '../xml/element.ts'
import { textOf } from './text.ts'

const MARGINS: readonly (readonly [kind: string, loss: string, reason: string])[] = [
  ['header', 'header', 'The text is printed at the head of pages.'],
  ['footer', 'footer', 'The text is printed at the foot of pages.'],
  ['comments', 'comment', 'The text is a comment on the document.'],
  ['chart', 'chart-text', 'The text is part of a chart.'],
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
      for (const text of (comments.length > 0 ? comments : [root]).map(textOf))
        if (text !== '') ledger.lose(loss, reason, text)
    }
  }
  loseEmbedded(parts, ledger)
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
