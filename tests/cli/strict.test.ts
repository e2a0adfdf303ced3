import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docx, p, packageOf, r } from '../ingest/docx-package.ts'
import { given } from './given.ts'
import { doisoat } from './run.ts'

const text = 'Toàn xã có 12 hộ nghèo.'
const marked = `<w:p>${r(text)}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`
const notes = `<w:footnote w:id="1">${p('Chú thích.')}</w:footnote>`

/** The parts of a document with a note, with these bytes in place of its notes. */
function spoiled(bytes: Uint8Array | undefined): Uint8Array {
  const { 'word/footnotes.xml': _, ...parts } = packageOf({ body: marked, footnotes: notes })
  return zipSync(bytes ? { ...parts, 'word/footnotes.xml': bytes } : parts)
}

/** A document with a byte in its text that is no UTF-8. */
function withBadByte(): Uint8Array {
  const parts = packageOf({ body: p(`${text}§`) })
  const bytes = Uint8Array.from(parts['word/document.xml']!)
  bytes[bytes.lastIndexOf(0xa7)] = 0x2e
  return zipSync({ ...parts, 'word/document.xml': bytes })
}

const WHOLE: Readonly<Record<string, string | Uint8Array>> = {
  'whole.docx': docx({ body: marked, footnotes: notes }),
  'page-number.docx': docx({ body: p(text), footer: p('- 2 -') }),
  'inserted.docx': docx({ body: `<w:p><w:ins w:id="1">${r(text)}</w:ins></w:p>` }),
  'marks-of-pages.md': `${text}\n\n---\n\n{2}------\n\n<!-- page 3 -->\n\n${text}\n`,
  'broken-word.md': 'Toàn xã đã thực hi-\nện 12 việc.\n',
}

const LOST: Readonly<Record<string, string | Uint8Array>> = {
  'head.docx': docx({ body: p(text), header: p('Đầu trang') }),
  'hidden.docx': docx({ body: `${p(text)}<w:p>${r('ẩn', '<w:vanish/>')}</w:p>` }),
  'missing-notes.docx': spoiled(undefined),
  'damaged-notes.docx': spoiled(new TextEncoder().encode('<a></b>')),
  'bytes.docx': withBadByte(),
  'bytes.md': new Uint8Array([...new TextEncoder().encode(text), 0xff]),
  'comment.md': `${text}\n\n<!-- bỏ 3 hộ -->\n`,
}

const cwd = given({ ...WHOLE, ...LOST })
const codeOf = (name: string, ...options: string[]) => doisoat(['audit', name, ...options], { cwd }).code

test.each(Object.keys(WHOLE))('nothing of the text of %s is lost', (name) => {
  expect(codeOf(name, '--strict')).toBe(0)
})

test.each(Object.keys(LOST))('text of %s is lost, which --strict does not accept', (name) => {
  expect([codeOf(name), codeOf(name, '--strict')]).toEqual([0, 3])
})
