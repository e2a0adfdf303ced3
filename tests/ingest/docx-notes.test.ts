import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docx, outlineOf, p, packageOf, r, reading } from './docx-package.ts'

const mark = (kind: string, id: number): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`
const note = (kind: string, id: number, content: string): string =>
  `<w:${kind} w:id="${id}">${content}</w:${kind}>`
const SEPARATOR = `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote>`

describe('notes', () => {
  test('are numbered in the order of their marks, each kind by itself', async () => {
    const { text, losses } = await reading({
      body: `<w:p>${r('a')}${mark('footnote', 7)}${r(' b')}${mark('endnote', 2)}${r(' c')}${mark('footnote', 3)}</w:p>`,
      footnotes:
        SEPARATOR +
        note('footnote', 3, p('hai')) +
        note('footnote', 7, `<w:p><w:r><w:footnoteRef/></w:r>${r(' một')}</w:p>`),
      endnotes: note('endnote', 2, p('cuối')),
    })
    expect(text.split('\n')).toEqual(['a[^1] b[^e1] c[^2]', '[^1]: một', '[^2]: hai', '[^e1]: cuối'])
    expect(losses).toEqual([])
  })

  test('have words at the rule above them that are in the ledger', async () => {
    const rule = `<w:footnote w:type="continuationNotice" w:id="-2">${p('(xem tiếp trang sau)')}</w:footnote>`
    const { losses } = await reading({ body: p('a'), footnotes: SEPARATOR + rule })
    expect(losses).toEqual(['note: (xem tiếp trang sau)'])
  })

  test('hold several paragraphs and tables', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p('1')}</w:tc><w:tc>${p('2')}</w:tc></w:tr></w:tbl>`
    const { text } = await reading({
      body: `<w:p>${r('a')}${mark('footnote', 1)}</w:p>`,
      footnotes: note('footnote', 1, p('một') + p('- hai') + table),
    })
    expect(text).toBe('a[^1]\n[^1]: một\n  - hai\n  | 1 | 2 |')
  })

  test('stand in cells, headings and other notes', async () => {
    const { text } = await reading({
      body: `<w:tbl><w:tr><w:tc><w:p>${r('12')}${mark('footnote', 1)}</w:p></w:tc><w:tc>${p('x')}</w:tc></w:tr></w:tbl>`,
      footnotes: note('footnote', 1, `<w:p>${r('xem')}${mark('endnote', 1)}</w:p>`),
      endnotes: note('endnote', 1, p('cuối')),
    })
    expect(text).toBe('| 12[^1] | x |\n[^1]: xem[^e1]\n[^e1]: cuối')
  })

  test('have marks in brackets, or marks of their own', async () => {
    const own = '<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>(*)</w:t></w:r>'
    const { text } = await reading({
      body: `<w:p>${r('a(')}${mark('footnote', 1)}${r(') b')}${own}</w:p>`,
      footnotes:
        note('footnote', 1, `<w:p>${r('(')}<w:r><w:footnoteRef/></w:r>${r(') một')}</w:p>`) +
        note('footnote', 2, p('hai')),
    })
    expect(text).toBe('a[^1] b[^2]\n[^1]: một\n[^2]: hai')
  })

  test('without a mark are lost, marks without a note stay', async () => {
    const { text, losses } = await reading({
      body: `<w:p>${r('a')}${mark('footnote', 9)}</w:p>`,
      footnotes: note('footnote', 1, p('không ai gọi')),
    })
    expect(text).toBe('a[^1]')
    expect(losses).toEqual(['note: không ai gọi', 'note: '])
  })

  test('a missing or damaged part of notes costs the notes, not the document', async () => {
    const parts = packageOf({ body: `<w:p>${r('a')}${mark('footnote', 1)}</w:p>`, footnotes: '', styles: '' })
    const { 'word/footnotes.xml': _, ...without } = parts
    const missing = await outlineOf(zipSync(without))
    expect([missing.text, missing.losses[0]]).toEqual(['a[^1]', 'part: '])
    const spoiled = {
      ...parts,
      'word/styles.xml': new TextEncoder().encode('<w:styles'),
      'word/footnotes.xml': new TextEncoder().encode('<a></b>'),
    }
    const damaged = await outlineOf(zipSync(spoiled))
    expect([damaged.text, damaged.losses.slice(0, 2)]).toEqual(['a[^1]', ['part: ', 'part: ']])
  })

  test('a body without notes has none', async () => {
    expect((await outlineOf(docx({ body: p('a') }))).text).toBe('a')
  })

  const raised = (text: string) => r(text, '<w:vertAlign w:val="superscript"/>')

  test('typed by hand are notes when each has its mark', async () => {
    const body =
      `<w:p>${r('45 m')}${raised('2')}${r(' ở 3 xã')}${raised('1')}${r(', 2 thôn')}${raised('2')}${r('.')}</w:p>` +
      `<w:p>${raised('1')}${r(' Xã A.')}</w:p><w:p>${raised('2')}${r('Thôn B.')}</w:p>${p('Hết')}`
    const { text, losses } = await reading({ body })
    expect(text.split('\n')).toEqual(['45 m² ở 3 xã[^1], 2 thôn[^2].', 'Hết', '[^1]: Xã A.', '[^2]: Thôn B.'])
    expect(losses).toEqual([])
  })

  test('raised digits without a mark in the text stay', async () => {
    const body = `${p('a')}<w:p>${raised('1')}${r(' Xã A.')}</w:p>`
    expect((await reading({ body })).text).toBe('a\n¹ Xã A.')
  })
})
