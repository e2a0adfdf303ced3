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
}
