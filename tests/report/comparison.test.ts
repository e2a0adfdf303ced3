import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assets, pages } from '../../scripts/embed.ts'
import { html } from '../../src/report/comparison/html/index.ts'
import { comparisonOf } from '../compare/notation.ts'

const comparison = await comparisonOf(
  '2023: Sản lượng cá <b>nuôi</b> & tôm đạt 214 tấn. | 2024: Sản lượng cá <b>nuôi</b> & tôm đạt 230 tấn (năm 2023: 241 tấn).',
)
let page = ''
html(comparison, (_file, part) => (page += String(part)), 'vi')

test('the script and style in the file are those of the client folder', async () => {
  expect(readFileSync(new URL('assets.ts', pages.comparison), 'utf8'), 'run npm run embed').toBe(
    await assets(pages.comparison),
  )
})

test('the policy allows the page’s own script and style, and nothing from anywhere', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? []
  const [, printed = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
  const policy = printed.replaceAll('&#39;', "'")
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain(`style-src ${hash(style)}`)
  expect(policy).toContain(`script-src ${hash(script)}`)
  expect(page).not.toMatch(/\sstyle=|https?:\/\//)
})

test('text of the reports stays text; the finding and both levels of the series are there', () => {
  expect(page.match(/<b>/g)).toHaveLength(2)
  expect(page).toContain('&amp; tôm')
  expect(page).toContain('<li class="finding error"')
  expect(page).toContain('≠ 241')
  expect(page.match(/<circle/g)).toHaveLength(2)
})

test('one report or one agency is said as one', async () => {
  const one = await comparisonOf('2023: Sản lượng cá đạt 214 tấn. | 2024: Sản lượng cá đạt 230 tấn.')
  let said = ''
  html(one, (_file, part) => (said += String(part)), 'en')
  expect(said).toContain('2 reports of 1 agency<')
  expect(said).toContain('<span class="good">')
})
