import { readFileSync } from 'node:fs'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { archive } from '../../src/dataset/archive/index.ts'
import { type Audit, audit as auditSource } from '../../src/pipeline.ts'
import { collect } from '../collect.ts'
import { sampleAudit } from '../sample-audit.ts'

const audit = await sampleAudit('a & b.md')
const files = collect(archive, [audit])

/** Text of every element by its path, read by a parser that we did not write. */
function elementsOf(xml: string): [path: string, text: string][] {
  const found: [string, string][] = []
  const open: { name: string; text: string; leaf: boolean }[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    for (const parent of open.slice(-1)) parent.leaf = false
    open.push({ name, text: '', leaf: true })
  })
  parser.on('text', (text) => {
    for (const element of open.slice(-1)) element.text += text
  })
  parser.on('closetag', () => {
    const path = open
      .slice(2)
      .map((element) => element.name)
      .join('.')
    const { leaf, text } = open.pop()!
    if (leaf) found.push([path, text])
  })
  parser.write(xml).close()
  return found
}

test('the form has the decree’s fields, and what the source does not say is empty', () => {
  expect(elementsOf(files.get('archive/documents.xml')!)).toEqual([
    ['FileCode.OrganId', ''],
    ['FileCode.FileCatalog', ''],
    ['FileCode.FileNotation', ''],
    ['DocOrdinal', ''],
    ['TypeName', 'BÁO CÁO'],
    ['CodeNumber', '07'],
    ['CodeNotation', 'BC-UBND'],
    ['IssuedDate', '2024-07-05'],
    ['OrganName', 'ỦY BAN NHÂN DÂN XÃ MẪU'],
    ['Subject', 'Kết quả công tác 6 tháng đầu năm 2024'],
    ['Language', 'Tiếng Việt'],
    ['PageAmount', ''],
    ['Description', ''],
    ['SignerInfo.Position', ''],
    ['SignerInfo.FullName', ''],
    ['To.OrganId', ''],
    ['To.OrganName', ''],
    ['Priority', ''],
    ['IssuedAmount', ''],
    ['DueDate', ''],
  ])
})

test('a date without its day is no date; a long subject is cut where the decree cuts it', () => {
  const { header } = audit.report
  const blank = {
    ...header,
    date: { year: 2024, month: 7, day: null },
    subject: 'a'.repeat(600),
    addressees: ['A', 'B'],
  }
  const written = collect(archive, [{ ...audit, report: { ...audit.report, header: blank } }])
  const fields = elementsOf(written.get('archive/documents.xml')!)
  const valuesOf = (name: string) => fields.filter(([path]) => path === name).map(([, text]) => text)
  expect(valuesOf('IssuedDate')).toEqual([''])
  expect(valuesOf('Subject')[0]).toHaveLength(500)
  expect(valuesOf('To.OrganName')).toEqual(['A', 'B'])
  expect(written.get('archive/documents.csv')).toContain(',A; B,')
})

test('those who have a copy are receivers too; the sender’s own archive is none', () => {
  const { header } = audit.report
  const report = {
    ...audit.report,
    header: { ...header, addressees: ['Sở Nội vụ'] },
    recipients: ['Như trên', 'UBND huyện', 'Sở Nội vụ', 'Lưu Văn Bình', 'Lưu: VT'],
  }
  const written = collect(archive, [{ ...audit, report }])
  expect(written.get('archive/documents.csv')).toContain(',Sở Nội vụ; UBND huyện; Lưu Văn Bình,')
})

test('the manifest is one that sha256sum checks', () => {
  expect(files.get('archive/manifest.sha256')).toBe(`${audit.sha256}  a & b.md\n`)
  expect(audit.sha256).toMatch(/^[0-9a-f]{64}$/)
})

test('a name with a line break is escaped, as sha256sum writes it', async () => {
  const written = collect(archive, [{ ...audit, path: 'a\\b\nc.md' }])
  expect(written.get('archive/manifest.sha256')).toBe(`\\${audit.sha256}  a\\\\b\\nc.md\n`)
})

interface Annotation {
  id: string
  type: string
  body: { type: string; format: string; value: string }
  target: {
    source: { id: string; via: string }
    selector: [
      { type: string; exact: string; prefix: string; suffix: string },
      { type: string; start: number; end: number },
    ]
  }
}
interface Collection {
  '@context': string
  type: string
  total: number
  first: { type: string; startIndex: number; items: Annotation[] }
}

const bundled = (name: string): Promise<Audit> => {
  const path = `fixtures/reports/${name}`
  return auditSource({ path, bytes: readFileSync(new URL(`../../${path}`, import.meta.url)) })
}

test('every figure is an annotation whose selectors lead to it in the plain text, by words and by place', async () => {
  const emoji = { ...audit, path: 'b.md', sha256: '0'.repeat(64), report: withEmoji(audit) }
  const audits = [audit, emoji, await bundled('ngan-sach-2023.docx'), await bundled('dan-toc-2024.errors.md')]
  const written = collect(archive, [...audits, { ...audit, path: 'copy.md' }])
  const collection = JSON.parse(written.get('archive/annotations.jsonld')!) as Collection
  const { items } = collection.first
  expect([
    collection['@context'],
    collection.type,
    collection.first.type,
    collection.first.startIndex,
  ]).toEqual([...['http://www.w3.org/ns/anno.jsonld', 'AnnotationCollection', 'AnnotationPage', 0]])
  const claims = audits.flatMap((each) => each.claims)
  expect([items.length, collection.total]).toEqual([claims.length, claims.length])
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  for (const [at, { id, type, body, target }] of items.entries()) {
    const text = written.get(`archive/${target.source.id}`)!
    const [quote, position] = target.selector
    expect([type, quote.type, position.type]).toEqual([
      'Annotation',
      'TextQuoteSelector',
      'TextPositionSelector',
    ])
    expect(id.endsWith(`:${claims[at]!.id}`)).toBe(true)
    expect(quote.exact).toBe(claims[at]!.text)
    expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact)
    const before = [...text].slice(0, position.start).join('')
    expect(before.endsWith(quote.prefix)).toBe(true)
    expect(text.startsWith(`${quote.exact}${quote.suffix}`, before.length)).toBe(true)
    expect(JSON.parse(body.value)).toMatchObject({ id: claims[at]!.id, kind: claims[at]!.kind })
  }
  expect(items[0]!.target.source.via).toBe('a%20%26%20b.md')
})

/** The report with a letter of two UTF-16 units before all figures. */
function withEmoji({ report }: Audit): Audit['report'] {
  const [first, ...others] = report.children
  if (first?.type !== 'block') throw new Error('the sample begins with a block')
  return { ...report, children: [{ ...first, value: `😀${first.value}` }, ...others] }
}
