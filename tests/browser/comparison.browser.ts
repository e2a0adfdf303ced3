import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { html } from '../../src/report/comparison/html/index.ts'
import { comparisonOf } from '../compare/notation.ts'
import { launch } from './page.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const comparison = await comparisonOf(
  '2022: Đàn bò 1.012 con. | 2023: Đàn bò 1.045 con. | 2024: Đàn bò 1.089 con, tăng 54 con so với năm 2023. | 2024-S1: Đàn bò 1.060 con. | 2023-S1: Đàn bò 1.020 con.',
)
const file = join(mkdtempSync(join(tmpdir(), 'doisoat-page-')), 'comparison.html')
let page = ''
html(comparison, (_file, part) => (page += String(part)), 'vi')
writeFileSync(file, page)
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

test.each(['light', 'dark'] as const)(
  'nothing is loaded, nothing fails, and it is accessible when %s',
  async (colorScheme) => {
    const tab = await (
      await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } })
    ).newPage()
    const troubles: string[] = []
    tab.on('pageerror', (error) => troubles.push(String(error)))
    tab.on('console', (message) => troubles.push(message.text()))
    tab.on('request', (request) => !/^(file|data):/.test(request.url()) && troubles.push(request.url()))
    await tab.goto(pathToFileURL(file).href)
    expect(troubles).toEqual([])
    const run = `${axe};axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((r) => r.violations.map((v) => v.id + ' ' + v.nodes[0].html))`
    expect(await tab.evaluate(run)).toEqual([])
  },
)

test('the language changes without reloading, and a narrow window scrolls no more than its tables', async () => {
  const tab = await (await browser.newContext({ viewport: { width: 360, height: 700 } })).newPage()
  await tab.goto(pathToFileURL(file).href)
  expect(await tab.locator('.finding .level').innerText()).toBe('Lỗi')
  await tab.click('#language')
  expect(await tab.locator('.finding .level').innerText()).toBe('Error')
  expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
})
