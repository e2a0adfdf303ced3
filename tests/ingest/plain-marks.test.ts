import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { expect, it } from 'vitest'
import { parsed } from '../../src/ingest/markdown/inline.ts'
import { linesOf } from '../../src/ingest/markdown/line.ts'
import { plainMarks } from '../../src/ingest/markdown/plain-marks.ts'

/** Text with its place in the source, tags, and "*…*" for strong: neighbouring texts run on. */
const shown = (nodes: readonly Nodes[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'strong') return `*${shown(node.children)}*`
      if (node.type === 'emphasis') return `/${shown(node.children)}/`
      if (node.type === 'link') return `{${shown(node.children)}|${node.url}}`
      if (node.type === 'image') return `!{${node.alt}|${node.url}}`
      if (node.type === 'footnoteReference') return `[^${node.label}]`
      return 'value' in node ? node.value : `(${node.type})`
    })
    .join('')

const word = fc.constantFrom('hộ', '12,5%', 'Tổng số:', '(a)', '“b”', '1.4.', 'x ', ' y')
const mark = fc.constantFrom(
  '**',
  '<sup>',
  '</sup>',
  '<br>',
  '<b>',
  '*',
  '_',
  '[',
  '\\',
  '&',
  '<',
  ' ',
  '\n',
  '. ',
)
const text = fc
  .array(
    fc.oneof(
      word,
      mark,
      word.map((own) => `**${own}**`),
      word.map((own) => `*${own}*`),
      word.map((own) => `[${own}](a/b_c.png)`),
      word.map((own) => `![${own}](a.png)`),
      word.map((own) => `**${own}\\. (${own}**`),
      fc.constantFrom('\\*', '\\.', '\\_', '&amp;', '&lt;', '[^1]', '[^ab]'),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/^\s+|\s+$|\n\s*(?=\n)/g, '')
      .replace(/[ \t]*\n[ \t]*/g, '\n'),
  )
  .filter((joined) => joined !== '')

it('reads what it reads as a parser of Markdown does', () => {
  let read = 0
  fc.assert(
    fc.property(text, (markdown) => {
      const nodes = plainMarks(linesOf(markdown))
      if (!nodes) return
      read++
      expect(shown(nodes)).toBe(shown(parsed(linesOf(markdown))))
    }),
    { numRuns: 3000 },
  )
  expect(read).toBeGreaterThan(100)
})

it('leaves what is in doubt to the parser', () => {
  for (const doubtful of [
    'a**b**',
    '**a**b',
    '***a***',
    '** a**',
    '**a\nb**',
    'a\\',
    '[a [b](c)]',
    '[a](b c)',
    '[^a b]',
    '&x;',
    '<a>',
    '**a_b_**',
  ])
    expect(plainMarks(linesOf(doubtful))).toBe(undefined)
})
