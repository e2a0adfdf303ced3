import type { Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/**
 * Blocks are told apart beforehand, line by line: left to micromark, "2. Căn cứ" becomes a list. No report holds code:
 * a grave accent in one is a quotation mark.
 */
const UNREAD = [
  'headingAtx',
  'list',
  'setextUnderline',
  'thematicBreak',
  'blockQuote',
  'codeIndented',
  'codeFenced',
  'htmlFlow',
  'definition',
  'codeText',
]

const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmFootnote(), { disable: { null: UNREAD } }])
  .data('fromMarkdownExtensions', [gfmFootnoteFromMarkdown()])
  .freeze()

const CALL = /\[\^([^\]\s]{1,40})\]/g

/** The mdast of one block: a paragraph, unless the block opens as a definition does. Calls of notes are read whether or not the block defines them. */
export function parse(markdown: string): Root {
  const labels = new Set(Array.from(markdown.matchAll(CALL), (call) => call[0]))
  // micromark reads a call only where its definition stands in the same text.
  const definitions = [...labels].map((label) => `${label}:`).join('\n\n')
  const tree = processor.parse(definitions ? `${markdown}\n\n${definitions}\n` : markdown)
  return {
    ...tree,
    children: tree.children.filter(({ position }) => position!.start.offset! < markdown.length),
  }
}
