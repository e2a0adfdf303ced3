import { isElement, type XmlNode } from '../xml/element.ts'
import { equationHandlers } from './equations.ts'
import { fieldHandlers } from './fields.ts'
import { graphicHandlers } from './graphics.ts'
import { paragraphHandlers } from './paragraphs.ts'
import type { Handler, Reading } from './reading.ts'
import { revisionHandlers } from './revisions.ts'
import { runHandlers } from './runs.ts'
import { tableHandlers } from './tables.ts'
import { wrapperHandlers } from './wrappers.ts'

const HANDLERS: ReadonlyMap<string, Handler> = new Map(
  Object.entries({
    ...paragraphHandlers,
    ...runHandlers,
    ...tableHandlers,
    ...fieldHandlers,
    ...revisionHandlers,
    ...wrapperHandlers,
    ...graphicHandlers,
    ...equationHandlers,
  }),
)

/** Reads nodes in document order. Elements without a handler are passed through: their children are read. */
export function readNodes(nodes: readonly XmlNode[], reading: Reading): void {
  for (const node of nodes) {
    if (!isElement(node)) {
      reading.ledger.lose('stray-text', 'The text stands outside of any run of text.', node)
      continue
    }
    const handler = HANDLERS.get(node.name)
    if (handler) handler(node, reading)
    else reading.read(node.children)
  }
}
