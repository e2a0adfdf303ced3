import { spawnSync } from 'node:child_process'
import mammoth from 'mammoth'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Input } from './inputs.ts'

const bare = unified().use(remarkParse).freeze()
const extended = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmFootnote(), gfmTable()])
  .data('fromMarkdownExtensions', [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()])
  .freeze()

/** What others need for the parsing alone of the same file. */
export function peersOf({ bytes, isWord }: Input): Record<string, () => unknown> {
  if (isWord) return { mammoth: () => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }) }
  const text = new TextDecoder().decode(bytes)
  return { 'remark-parse': () => bare.parse(text), 'with extensions': () => extended.parse(text) }
}

/** Milliseconds that pandoc takes for a file, its start included; undefined where it is not installed. */
export function pandoc({ path, isWord }: Input): number | undefined {
  const from = isWord ? 'docx' : 'gfm+footnotes'
  const start = performance.now()
  const { status } = spawnSync('pandoc', ['-f', from, '-t', 'json', path], { maxBuffer: 1 << 28 })
  return status === 0 ? performance.now() - start : undefined
}
