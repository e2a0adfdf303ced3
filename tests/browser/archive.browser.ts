import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { archive } from '../../src/dataset/archive/index.ts'
import { audit } from '../../src/pipeline.ts'
import { collect } from '../collect.ts'
import { launch } from './page.ts'

/** What the letterhead and the end of a report say, as a person reads them. */
interface Said {
  readonly number: string
  readonly symbol: string
  readonly date: string
  readonly agency: string
  readonly subject: string
  readonly signer: readonly [position: string, name: string]
  readonly to: readonly string[]
}

const fieldsOf = ({ number, symbol, date, agency, subject, signer, to }: Said) => [
  ...['OrganId', 'FileCatalog', 'FileNotation'].map((name) => [`FileCode.${name}`, '']),
  ['DocOrdinal', ''],
  ['TypeName', 'BÁO CÁO'],
  ['CodeNumber', number],
  ['CodeNotation', symbol],
  ['IssuedDate', date],
  ['OrganName', agency],
  ['Subject', subject],
  ['Language', 'Tiếng Việt'],
  ...['PageAmount', 'Description'].map((name) => [name, '']),
  ['SignerInfo.Position', signer[0]],
  ['SignerInfo.FullName', signer[1]],
  ...to.flatMap((name) => [
    ['To.OrganId', ''],
    ['To.OrganName', name],
  ]),
  ...['Priority', 'IssuedAmount', 'DueDate'].map((name) => [name, '']),
]

const bundled = (path: string) =>
  audit({ path, bytes: readFileSync(new URL(`../../fixtures/reports/${path}`, import.meta.url)) })
const audits = await Promise.all(['giam-ngheo-2024.errors.md', 'ngan-sach-2023.docx'].map(bundled))
const files = collect(archive, audits)
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

test('a browser’s XML parser finds every field of the decree, in its order, with what the report says', async () => {
  const page = await browser.newPage()
  const read = await page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml')
    const leaves = (element: Element): string[][] =>
      element.children.length === 0
        ? [[element.tagName, element.textContent ?? '']]
        : [...element.children].flatMap((child) =>
            leaves(child).map(([name, text]) => [
              element.tagName === 'Document' ? name! : `${element.tagName}.${name}`,
              text!,
            ]),
          )
    return {
      broken: document.querySelector('parsererror')?.textContent ?? null,
      documents: [...document.querySelectorAll('Documents > Document')].map((each) => ({
        file: each.getAttribute('file'),
        fields: leaves(each),
      })),
    }
  }, files.get('archive/documents.xml')!)
  expect(read.broken).toBe(null)
  expect(read.documents.map(({ file }) => file)).toEqual(audits.map(({ path }) => path))
  expect(read.documents.map(({ fields }) => fields)).toEqual([
    fieldsOf({
      ...{ number: '412', symbol: 'BC-UBND', date: '2025-01-09' },
      agency: 'ỦY BAN NHÂN DÂN HUYỆN MƯỜNG SƠN',
      subject: 'Kết quả giảm nghèo bền vững và xây dựng nông thôn mới năm 2024',
      signer: ['CHỦ TỊCH', 'Lò Văn Hặc'],
      to: ['UBND tỉnh', 'Thường trực Huyện ủy', 'Các phòng, ban liên quan'],
    }),
    fieldsOf({
      ...{ number: '45', symbol: 'BC-TCKH', date: '2024-01-18' },
      agency: 'PHÒNG TÀI CHÍNH - KẾ HOẠCH',
      subject: 'Tình hình thực hiện dự toán ngân sách huyện năm 2023',
      signer: ['TRƯỞNG PHÒNG', 'Đoàn Hữu Nghị'],
      to: ['UBND huyện', 'Kho bạc Nhà nước huyện'],
    }),
  ])
})

/** Apache Annotator as one script, which anchors Web Annotations in a page. */
async function annotator(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom'`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    ...{ bundle: true, write: false, platform: 'browser', format: 'iife', globalName: 'annotator' },
  })
  return outputFiles[0]!.text
}

type Matcher = (selector: object) => (scope: Node) => AsyncIterable<Range>

interface Selectors {
  readonly target: { readonly source: { readonly id: string }; readonly selector: readonly [object, object] }
}

test('Apache Annotator finds every figure in the plain text, by its words and by its place', async () => {
  const { items } = JSON.parse(files.get('archive/annotations.jsonld')!).first as { items: Selectors[] }
  const page = await browser.newPage()
  await page.addScriptTag({ content: await annotator() })
  for (const { sha256, claims } of audits) {
    const source = `text/${sha256}.txt`
    const own = items.filter(({ target }) => target.source.id === source)
    const found = await page.evaluate(
      async ({ text, selectors }) => {
        document.body.textContent = text
        const letters = document.body.firstChild!
        const { createTextQuoteSelectorMatcher, createTextPositionSelectorMatcher } = (
          globalThis as unknown as { annotator: Record<string, Matcher> }
        ).annotator
        const first = async (matches: AsyncIterable<Range>) => {
          const ranges: Range[] = []
          for await (const range of matches) ranges.push(range)
          return ranges.map((range) => ({ text: String(range), start: range.startOffset }))
        }
        const anchored = []
        for (const [quote, position] of selectors)
          anchored.push({
            byWords: await first(createTextQuoteSelectorMatcher!(quote)(letters)),
            byPlace: await first(createTextPositionSelectorMatcher!(position)(letters)),
          })
        return anchored
      },
      { text: files.get(`archive/${source}`)!, selectors: own.map(({ target }) => target.selector) },
    )
    expect(found.map(({ byPlace }) => byPlace.map(({ text }) => text))).toEqual(
      claims.map(({ text }) => [text]),
    )
    // The words and what stands around them name one place, and it is that of the figure.
    expect(found.map(({ byWords }) => byWords)).toEqual(found.map(({ byPlace }) => byPlace))
  }
})
