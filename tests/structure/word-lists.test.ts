import { describe, expect, test } from 'vitest'
import { read } from '../../src/ingest/index.ts'
import { blocksOf } from '../../src/model/index.ts'
import { structure } from '../../src/structure/index.ts'
import { docx, p } from '../ingest/docx-package.ts'

const level = (text: string, index: number): string =>
  `<w:lvl w:ilvl="${index}"><w:numFmt w:val="bullet"/><w:lvlText w:val="${text}"/></w:lvl>`
const numbering = `<w:abstractNum w:abstractNumId="0">${['•', '–', '+'].map(level).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

const listed = (ilvl: number) =>
  p(`mục ${ilvl}`, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="1"/></w:numPr>`)
const typed = (bullet: string) => p(`${bullet} mục gõ tay`)

async function depths(...body: string[]): Promise<number[]> {
  const bytes = docx({ body: p('Kết quả như sau:') + body.join(''), numbering })
  const report = structure(await read({ path: 'danh-sach.docx', bytes }))
  return blocksOf(report).flatMap(({ kind, depth }) => (kind === 'item' ? [depth] : []))
}

describe('how deep a bullet of Word stands', () => {
  test('goes by the level of its list, whatever the bullets of the levels look like', async () => {
    expect(await depths(listed(0), listed(1), listed(1), listed(0), listed(2), listed(1))).toEqual([
      1, 2, 2, 1, 2, 2,
    ])
  })

  test('goes by the look of the bullets where one of two was typed by hand', async () => {
    expect(await depths(typed('-'), listed(2), typed('-'), listed(1), typed('+'))).toEqual([1, 2, 1, 1, 2])
  })
})
