import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { addressOf } from '../../src/dataset/xlsx/sheet.ts'
import { escapeXml } from '../../src/model/escape-xml.ts'
import { sampleAudit } from '../sample-audit.ts'
import { workbookOf } from '../workbook.ts'

const audits = await Promise.all([sampleAudit('a.md'), sampleAudit('b.md')])
const book = workbookOf(audits)
const sheet = (name: string) => readSheet(Buffer.from(book), name)

test('another reader finds the findings first, and text as text', async () => {
  const rows = await sheet('Phát hiện')
  expect(rows[0]!.slice(0, 7)).toEqual(['Mức', 'Mã', 'Tệp', 'Mục', 'Chú thích', 'Dòng', 'Số liệu'])
  expect(rows.slice(1).map((row) => row.slice(0, 8))).toEqual(
    ['a.md', 'b.md'].map((path) => [
      'Lỗi',
      'DS101',
      path,
      'I/1',
      null,
      17,
      '120 hộ',
      '70 + 40 = 110 hộ, ghi là 120 hộ',
    ]),
  )
})

test('a settled finding says so in a column of its own', async () => {
  const [sample] = audits
  const decision = { decision: 'rejected', reason: 'đọc nhầm', by: 'Lan' } as const
  const settled = { ...sample!, findings: sample!.findings.map((finding) => ({ ...finding, decision })) }
  const [head, row] = await readSheet(Buffer.from(workbookOf([settled])), 'Phát hiện')
  expect(row![head!.indexOf('Quyết định')]).toBe('Bác bỏ (Lan): đọc nhầm')
})

test('numbers are numbers and a minus is no formula', async () => {
  const rows = await sheet('claims')
  const [head] = rows
  const cell = (id: string, column: string) =>
    rows.find((row) => row[head!.indexOf('id')] === id)![head!.indexOf(column)]
  expect([cell('c7', 'value'), cell('c7', 'text'), cell('c4', 'value')]).toEqual([-5, '-5', 66.6])
})

test('the links lead to the rows of the figures', async () => {
  const xml = strFromU8(unzipSync(book)['xl/worksheets/sheet1.xml']!)
  const rows = await sheet('claims')
  const targets = [...xml.matchAll(/location="'claims'!A(\d+)"/g)].map((found) =>
    rows[Number(found[1]) - 1]!.slice(0, 2),
  )
  expect(targets).toEqual([
    ['a.md', 'c1'],
    ['b.md', 'c1'],
  ])
})

test('every part is well-formed, and the same audits give the same bytes', () => {
  for (const [path, bytes] of Object.entries(unzipSync(book))) {
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw new Error(`${path}: ${error.message}`)
    })
    parser.write(strFromU8(bytes)).close()
  }
  expect(Buffer.from(workbookOf(audits)).equals(Buffer.from(book))).toBe(true)
})

test('addresses and escapes', () => {
  expect([addressOf(0, 0), addressOf(25, 1), addressOf(26, 2), addressOf(701, 0), addressOf(702, 0)]).toEqual(
    ['A1', 'Z2', 'AA3', 'ZZ1', 'AAA1'],
  )
  expect(escapeXml('<a b="1">&\u0001\ud800')).toBe('&lt;a b=&quot;1&quot;&gt;&amp;��')
})
