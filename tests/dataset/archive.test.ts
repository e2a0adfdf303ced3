import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { archive } from '../../src/dataset/archive/index.ts'
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

test('the manifest is one that sha256sum checks', () => {
  expect(files.get('archive/manifest.sha256')).toBe(`${audit.sha256}  a & b.md\n`)
  expect(audit.sha256).toMatch(/^[0-9a-f]{64}$/)
})
