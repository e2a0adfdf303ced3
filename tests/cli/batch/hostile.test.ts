import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docx, p, packageOf, part, r } from '../../ingest/docx-package.ts'
import { given, report } from '../given.ts'
import { doisoat } from '../run.ts'

/** Of two files at once, each may take its ten seconds; four times what that takes on two busy cores. */
const WHOLE_RUN = 300_000

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('')
// Bombs zip well: these stand for files that hide them in more bytes.
const stored = (parts: Parameters<typeof packageOf>[0]) => zipSync(packageOf(parts), { level: 0 })
const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
const nested = (open: string, close: string, depth: number) =>
  open.repeat(depth) + p('a') + close.repeat(depth)
const cell = (depth: number) => nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', depth)

/** Files that make naive readers hang, crash or fill the memory. */
const hostile: Readonly<Record<string, string | Uint8Array>> = {
  'bomb.docx': zipSync({ 'word/document.xml': new Uint8Array(50 * 2 ** 20).fill(32) }),
  'many-elements.docx': docx({ body: '<w:p/>'.repeat(3_000_001) }),
  'deep.docx': stored({ body: cell(100_000) }),
  'nested-tables.docx': stored({ body: cell(160) }),
  'entities.docx': zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
  'cut.docx': docx({ body: p('a') }).subarray(0, 300),
  'styles.docx': stored({
    body: `<w:p>${many(20_000, (i) => `<w:r><w:rPr><w:rStyle w:val="r${i}"/></w:rPr><w:t>a</w:t></w:r>`)}</w:p>`,
  }),
  'fields.docx': stored({ body: `<w:p>${many(20_000, () => field + r('a'))}</w:p>` }),
  'notes.docx': stored({
    body: `<w:p>${many(5000, (i) => `<w:r><w:footnoteReference w:id="${i}"/></w:r>`)}</w:p>`,
    footnotes: many(5000, (i) => `<w:footnote w:id="${i}">${p('n')}</w:footnote>`),
  }),
  'paragraph.docx': stored({ body: p('1.201,5 ha '.repeat(1_000_000)) }),
  'namespaces.docx': zipSync({
    'word/document.xml': strToU8(
      part('document', `<w:body>${many(10_000, (i) => `<w:p xmlns:b="urn:${i}">${r('a')}</w:p>`)}</w:body>`),
    ),
  }),
  'empty.docx': new Uint8Array(),
  'stars.md': '* '.repeat(10_000),
  'quotes.md': `${'> '.repeat(20_000)}a\n`,
  'brackets.md': '['.repeat(50_000),
  'line.md': '1.201,5 triệu đồng, '.repeat(250_000),
  'notes.md': many(20_000, (i) => `Có ${i} hộ.\n\n[^${i}]: chú thích ${i}\n\n`),
  'figures.md': `Gồm ${many(50_000, (i) => `thôn ${i} có ${i} hộ, `)}tổng cộng 12 hộ.\n`,
  'zeros.md': new Uint8Array(300_000),
  'dot.md': `${'9'.repeat(300_000)} hộ\n`,
}

test('hostile files are read or refused within their limits, and their neighbours are as they would be alone', {
  timeout: WHOLE_RUN,
}, () => {
  const good = { 'a.md': report(5, false), 'm/n.md': report(6), 'z.md': report(7) }
  const cwd = given({ ...hostile, ...good })
  const limits = ['--timeout', '10', '--memory', '700', '--jobs', '2']
  const { code, out, err } = doisoat(
    ['audit', '.', '--format', 'csv', '--table', 'findings', '--quiet', ...limits],
    { cwd },
  )
  expect(code).toBe(3)
  const refused = err.trimEnd().split('\n')
  expect(refused.filter((line) => /stopped the program|undefined|\bat .*\.js|damaged/.test(line))).toEqual([])
  const names = refused.map((line) => line.split(':')[0]!)
  expect(names.filter((name) => !(name in hostile))).toEqual([])
  expect(names).toEqual(
    expect.arrayContaining(['bomb.docx', 'deep.docx', 'entities.docx', 'cut.docx', 'empty.docx']),
  )
  const alone = doisoat(['audit', ...Object.keys(good), '--format', 'csv'], { cwd })
    .out.trimEnd()
    .split('\n')
  expect(alone.length).toBeGreaterThan(1)
  expect(out.split('\n')).toEqual(expect.arrayContaining(alone))
})
