import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type Audit, audit } from '../../src/pipeline.ts'
import { docx } from '../../src/report/docx/index.ts'
import { remarksOf } from '../../src/report/docx/remarks.ts'
import { type Parts, p, packageOf, r, tc } from '../ingest/docx-package.ts'
import { commented } from '../report/docx/review.ts'
import { openInLibreOffice } from './libreoffice.ts'

const bundled = (name: string) => readFileSync(new URL(`../../fixtures/reports/${name}`, import.meta.url))
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const FIELD = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =100+60 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('160')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

/** Every way in which a figure may stand in a Word file: runs, insertions, controls, links, cells, notes, boxes. */
const byHand = (strict: boolean): Uint8Array => {
  const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => tc(cell)).join('')}</w:tr>`
  const body = [
    `<w:p>${r('Toàn xã có 12')}${r('0 hộ', '<w:b/>')}${r(' nghèo, gồm thôn Đông 70 hộ và thôn Tây 40 hộ.')}</w:p>`,
    `<w:p>${r('Năm trước có 90 hộ nghèo, ')}<w:ins w:id="4" w:author="Lan">${r('gồm thôn Đông 50 hộ và thôn Tây 30 hộ.')}</w:ins></w:p>`,
    `<w:p>${r('Xã có ')}${FIELD}${r(' hộ nghèo, gồm thôn Đông 100 hộ và thôn Tây 50 hộ.')}</w:p>`,
    `<w:p>${r('Nay ')}<w:sdt><w:sdtPr><w:alias w:val="hộ"/></w:sdtPr><w:sdtContent>${r('có 90 hộ vay vốn, ')}</w:sdtContent></w:sdt><w:hyperlink w:anchor="x">${r('gồm thôn Đông 50 hộ')}</w:hyperlink>${r(' và thôn Tây 30 hộ.')}</w:p>`,
    `<w:p>${r('Tổng chi ')}<w:sdt><w:sdtPr><w:alias w:val="chi"/></w:sdtPr><w:sdtContent>${r('500 triệu đồng')}</w:sdtContent></w:sdt>${r(', trong đó chi thường xuyên 300 triệu đồng và chi đầu tư 100 triệu đồng.')}</w:p>`,
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${row('Thôn', 'Số hộ')}${row('Đông', '41')}${row('Tây', '41')}${row('Tổng cộng', '81')}</w:tbl>`,
    `<w:p>${r('Chi tiết nêu ở chú thích')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('.')}</w:p>`,
  ].join('')
  const footnotes = `<w:footnote w:id="2">${p('Có 25 lớp, gồm 12 lớp mầm và 10 lớp lá.')}</w:footnote>`
  return packed({ body, footnotes }, strict)
}

/** A package that names the types of its parts, as LibreOffice asks. */
function packed(given: Parts, strict = false): Uint8Array {
  const override = (part: string, kind: string) =>
    `<Override PartName="/word/${part}.xml" ContentType="${CONTENT}.${kind}+xml"/>`
  const notes = given.footnotes === undefined ? '' : override('footnotes', 'footnotes')
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${notes}</Types>`
  const parts = Object.entries({ '[Content_Types].xml': strToU8(types), ...packageOf(given) })
  return zipSync(Object.fromEntries(parts.map(([name, bytes]) => [name, strict ? inStrict(bytes) : bytes])))
}

const inStrict = (bytes: Uint8Array): Uint8Array =>
  strToU8(
    new TextDecoder()
      .decode(bytes)
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
  )

const originals: Readonly<Record<string, Uint8Array>> = {
  'thi-dua-2024.docx': bundled('thi-dua-2024.docx'),
  'ngan-sach-2023.docx': bundled('ngan-sach-2023.docx'),
  'hand.docx': byHand(false),
  'strict.docx': byHand(true),
}
const drafted: Readonly<Record<string, Uint8Array>> = {
  'dan-toc-2024.errors.md': bundled('dan-toc-2024.errors.md'),
  'y-te-9-thang-2024.errors.md': bundled('y-te-9-thang-2024.errors.md'),
}

const audits = new Map<string, Audit>()
const copies: Record<string, Uint8Array> = {}
for (const [path, bytes] of Object.entries({ ...originals, ...drafted })) {
  const made = await audit({ path, bytes })
  audits.set(path, made)
  copies[path] = Object.values(
    await docx.parts(made, { language: 'vi', original: () => bytes }),
  )[0] as Uint8Array
}
const asIs = Object.fromEntries(Object.entries(originals).map(([name, bytes]) => [`${name}.before`, bytes]))
const control = `<w:p>${r('Nước có ')}<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${r('780 hộ nghèo')}</w:sdtContent></w:sdt>${r(' và 20 xã.')}</w:p>`
const inControl = { 'control.docx': await commented(packed({ body: control }), ['780 hộ']) }
const opened = openInLibreOffice({ ...copies, ...asIs, ...inControl })

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

test.each([...audits.keys()])('%s: LibreOffice shows every comment, word for word, at its figure', (path) => {
  const made = audits.get(path)!
  const { comments } = opened.get(path)!
  const expected = remarksOf(made, 'vi').map(({ about, paragraphs }) => ({
    about,
    paragraphs: paragraphs.map(tidy),
  }))
  expect(expected.length).toBeGreaterThan(2)
  const words = (all: readonly { paragraphs: readonly string[] }[]) =>
    all.map(({ paragraphs }) => paragraphs.join('\n')).sort()
  expect(words(comments)).toEqual(words(expected))
  expect(new Set(comments.map(({ author }) => author))).toEqual(new Set(['Doisoat']))
  const texts = new Map(made.claims.map((claim) => [`${claim.place.block} ${claim.place.start}`, claim]))
  for (const { about, paragraphs } of expected) {
    const claim = about && texts.get(`${about.block} ${about.start}`)
    const at = comments
      .filter((comment) => comment.paragraphs.join('\n') === paragraphs.join('\n'))
      .map((comment) => tidy(comment.at))
    if (!claim) continue
    // A figure in a note is marked at the note's mark in the text.
    if (claim.footnote === null) expect(at, paragraphs.join(' ')).toContain(tidy(claim.text))
    else expect(at.join(), paragraphs.join(' ')).toMatch(/^\[\^\d+\]/)
  }
})

test('a control of one plain value is marked as a whole, and keeps its text', () => {
  const { text, comments } = opened.get('control.docx')!
  expect(text).toBe('Nước có 780 hộ nghèo và 20 xã.')
  expect(comments.map(({ at }) => at)).toEqual(['780 hộ nghèo'])
})

test.each(Object.keys(originals))('%s: all that LibreOffice read before, it still reads', (path) => {
  expect(opened.get(path)!.text).toBe(opened.get(`${path}.before`)!.text)
  expect(opened.get(path)!.text.length).toBeGreaterThan(100)
})

test.each(Object.keys(drafted))('%s: LibreOffice reads the text of the report', (path) => {
  const { text } = opened.get(path)!
  for (const { text: figure, footnote } of audits.get(path)!.claims)
    if (footnote === null) expect(text).toContain(tidy(figure))
})
