import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readMarkdown } from '../../src/ingest/markdown/index.ts'
import { type Block, blocksOf, sectionsOf } from '../../src/model/index.ts'
import { structure } from '../../src/structure/index.ts'

const noise = fc
  .array(
    fc.constantFrom(
      ...'ệỆ \n*_`[]()#|-+.:!\\~$^&{}<>"1=/;,\t¹',
      ...[
        '\n\n',
        '[^1]',
        '**',
        '---',
        '<table>',
        '<td>',
        '</td>',
        '</table>',
        '<sup>',
        '</sup>',
        '<!--',
        '-->',
      ],
      ...[
        '1. ',
        'I. ',
        'Số: ',
        'BÁO CÁO',
        'Nơi nhận:',
        'TM. ',
        '---- ----',
        '+---+',
        '|---|---|',
        '<br>',
        '<b>',
        '&amp;',
      ],
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''))

const pointAt = (block: Block, at: number) => block.points.findLast((point) => point.at <= at)

it('says of every letter of any text where it stands in the source', () => {
  fc.assert(
    fc.property(noise, (markdown) => {
      for (const block of blocksOf(structure(readMarkdown(markdown))))
        for (const { 0: letter, index } of block.value.matchAll(/ệ/gi)) {
          const point = pointAt(block, index)
          expect(point && markdown[point.offset + index - point.at]).toBe(letter)
        }
    }),
    { numRuns: 1_000 },
  )
})

it('gives unique ids and paths, and stretches within the text', () => {
  fc.assert(
    fc.property(noise, (markdown) => {
      const report = structure(readMarkdown(markdown))
      const blocks = blocksOf(report)
      const paths = sectionsOf(report).map((section) => section.path)
      expect(new Set(paths).size).toBe(paths.length)
      expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length)
      for (const { value, sentences, marks } of blocks) {
        expect(sentences.every(([start, end]) => start < end && end <= value.length)).toBe(true)
        expect(marks.every((mark) => mark.at <= value.length)).toBe(true)
      }
    }),
    { numRuns: 1_000 },
  )
})

it('reads composed and decomposed letters alike', () => {
  const text = '## I. KẾT QUẢ\n\nĐã cấp **12** giấy<sup>1</sup> cho hộ nghèo.\n\n<sup>1</sup> Thôn Một.'
  const plain = (markdown: string) =>
    blocksOf(structure(readMarkdown(markdown))).map(({ id, value, marks }) => ({ id, value, marks }))
  expect(plain(text.normalize('NFD'))).toEqual(plain(text))
})
