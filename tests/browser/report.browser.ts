import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleAudit } from '../sample-audit.ts'
import { launch, open } from './page.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const audit = await sampleAudit()
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const chosen = (page: Page) => page.locator('li.finding.chosen')
const seen = async (page: Page, selector: string) => (await page.locator(selector).allInnerTexts()).join('\n')

describe('findings and figures find each other', () => {
  test('a click on a figure chooses its finding, one on a finding shows its figures', async () => {
    const { page, troubles } = await open(browser, [audit])
    await page.click('#r1-c2')
    expect(await chosen(page).getAttribute('id')).toBe('r1-f-f1')
    await page.click('#r1-f-f1 .message')
    expect(await page.locator('.fig.chosen').allInnerTexts()).toEqual(['120 hộ1', '70 hộ', '40 hộ'])
    expect(new URL(page.url()).hash).toBe('#r1-f-f1')
    expect(troubles).toEqual([])
  })

  test('pointing at a figure shows its arithmetic, marks what it is tied to and draws the arcs', async () => {
    const { page } = await open(browser, [audit])
    await page.hover('#r1-c4')
    expect(await seen(page, '#card')).toContain('Khớp do làm tròn')
    expect(await page.locator('.fig.tied').allInnerTexts()).toEqual(['2/3 thôn'])
    expect(await page.locator('#arcs path').count()).toBe(1)
    await page.mouse.move(2, 400)
    expect(await page.locator('#card').isVisible()).toBe(false)
  })

  test('the keyboard does the same', async () => {
    const { page } = await open(browser, [audit])
    await page.keyboard.press('j')
    expect(await chosen(page).count()).toBe(1)
    await page.focus('#r1-c4')
    expect(await page.locator('#card').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('#card').isVisible()).toBe(false)
    await page.focus('#r1-c3')
    await page.keyboard.press('Enter')
    expect(await chosen(page).getAttribute('id')).toBe('r1-f-f1')
  })

  test('an address opens a finding with its figure in view', async () => {
    const { page } = await open(browser, [audit], {
      hash: '#r1-f-f1',
      viewport: { width: 1000, height: 300 },
    })
    await chosen(page).waitFor()
    const box = (await page.locator('#r1-c1').boundingBox())!
    expect(box.y).toBeGreaterThan(0)
    expect(box.y).toBeLessThan(300)
  })
})

test('the id that every output gives a finding is an address too', async () => {
  const { page } = await open(browser, [audit], { hash: '#f1' })
  await chosen(page).waitFor()
  expect(await chosen(page).getAttribute('id')).toBe('r1-f-f1')
  expect(await page.title()).toMatch(/^BÁO CÁO 07\/BC-UBND .* – Đối soát số liệu$/)
})

test('the card hides none of the figures that its arcs lead to', async () => {
  const { page } = await open(browser, [audit])
  await page.hover('#r1-c1')
  const card = (await page.locator('#card').boundingBox())!
  for (const box of await Promise.all(
    ['#r1-c1', '#r1-c2', '#r1-c3'].map((id) => page.locator(id).boundingBox()),
  ))
    expect(box!.y + box!.height <= card.y || box!.y >= card.y + card.height).toBe(true)
})

test('filters hide findings by level and the marks of a state', async () => {
  const { page } = await open(browser, [
    { ...audit, findings: [...audit.findings, { ...audit.findings[0]!, id: 'f2', level: 'info' }] },
  ])
  await page.click('.panel [data-level="error"].chip')
  expect(await page.locator('li.finding:visible').count()).toBe(1)
  await page.click('[data-state="rounding"].chip')
  const colour = (id: string) =>
    page.locator(id).evaluate((figure) => getComputedStyle(figure).borderBottomColor)
  expect(await colour('#r1-c4')).toBe('rgba(0, 0, 0, 0)')
  expect(await colour('#r1-c2')).not.toBe('rgba(0, 0, 0, 0)')
})

test('the search finds words across figures, without regard to case', async () => {
  const { page } = await open(browser, [audit])
  await page.keyboard.press('/')
  await page.keyboard.type('ĐÔNG 70 hộ')
  await page.waitForFunction(() => document.getElementById('hits')!.textContent !== '')
  expect(await seen(page, '#hits')).toBe('1/1')
  await page.fill('#search', 'không có từ này')
  await page.waitForFunction(() => document.getElementById('hits')!.textContent !== '1/1')
  expect(await seen(page, '#hits')).toBe('không thấy')
})

test('the search forgives who types without the marks of Vietnamese, where nothing else is found', async () => {
  const { page } = await open(browser, [audit])
  await page.fill('#search', 'ho ngheo')
  await page.waitForFunction(() => document.getElementById('hits')!.textContent !== '')
  const found = await seen(page, '#hits')
  await page.fill('#search', 'hộ nghèo')
  await page.waitForFunction(
    (before) => document.getElementById('hits')!.textContent !== '' || !before,
    found,
  )
  expect(found).toMatch(/^1\/\d+$/)
  expect(await seen(page, '#hits')).toBe(found)
})

test('the address of a section that is taller than the window leads to its head', async () => {
  const { page } = await open(browser, [audit], { hash: '#r1-s-I', viewport: { width: 1300, height: 200 } })
  await page.waitForFunction(() => scrollY > 0)
  const top = await page.locator('#r1-s-I').evaluate((section) => section.getBoundingClientRect().top)
  expect(top).toBeGreaterThanOrEqual(0)
  expect(top).toBeLessThan(170)
})

test('an address that was cut short does no harm', async () => {
  const { page, troubles } = await open(browser, [audit, { ...audit, path: 'b.md' }], { hash: '#%E0%A4%A' })
  await page.waitForFunction(() => document.querySelector('article')?.hidden)
  expect(troubles).toEqual([])
})

test('the whole page changes its language', async () => {
  const { page } = await open(browser, [audit])
  expect(await seen(page, '.verdict')).toBe('1 lỗi')
  await page.click('#language')
  expect(await seen(page, '.verdict')).toBe('1 error')
  expect(await seen(page, '#r1-f-f1 .message')).toContain('printed as')
})

test('dates are sorted as dates', async () => {
  const dated = async (path: string, day: number, month: number) => {
    const one = await sampleAudit(path)
    const header = { ...one.report.header, date: { year: 2024, month, day } }
    return { ...one, report: { ...one.report, header } }
  }
  const audits = [await dated('a.md', 20, 3), await dated('b.md', 7, 11), await dated('c.md', 15, 4)]
  const { page } = await open(browser, audits)
  await page.click('[data-sort]:has-text("Ngày")')
  expect(await page.locator('.overview tbody th').allInnerTexts()).toEqual(['a.md', 'c.md', 'b.md'])
})

test('of several reports the list comes first, sorts, and leads to each', async () => {
  const clean = { ...(await sampleAudit('sạch.md')), findings: [] }
  const { page, troubles } = await open(browser, [audit, clean])
  await page.waitForFunction(() => document.querySelector('article')?.hidden)
  const files = () => page.locator('.overview tbody th').allInnerTexts()
  expect(await files()).toEqual(['mẫu/báo cáo.md', 'sạch.md'])
  await page.click('[data-sort]:has-text("Lỗi")')
  expect(await files()).toEqual(['sạch.md', 'mẫu/báo cáo.md'])
  await page.fill('#search', 'SẠCH')
  expect(await page.locator('.overview tbody tr:visible').count()).toBe(1)
  await page.click('.overview a:has-text("sạch.md")')
  await page.waitForSelector('article:visible')
  expect(await page.locator('article:visible h1').count()).toBe(1)
  expect(await seen(page, 'article:visible .file')).toBe('sạch.md')
  expect(troubles).toEqual([])
})

describe('everybody can use it', () => {
  const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
    [1440, 390].map((width) => ({ colorScheme, width })),
  )

  test.each(looks)('axe finds nothing: $colorScheme, $width px', async ({ colorScheme, width }) => {
    const { page } = await open(browser, [audit], {
      colorScheme,
      viewport: { width, height: 900 },
      bypassCSP: true,
    })
    await page.evaluate(axe)
    const violations = await page.evaluate(() =>
      (
        window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
      ).axe.run(),
    )
    expect(
      violations.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
    ).toEqual([])
  })

  test.each([1440, 1000, 390, 320])('at %d px nothing sticks out to the side', async (width) => {
    const { page } = await open(browser, [audit], { viewport: { width, height: 900 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

  test('on paper there are the text, the findings, and no controls', async () => {
    const { page } = await open(browser, [audit], { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.bar-top').isVisible()).toBe(false)
    expect(await page.locator('li.finding').isVisible()).toBe(true)
    expect(await page.locator('.paper').evaluate((paper) => getComputedStyle(paper).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    )
  })

  test('without scripts the text and the findings are there', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const { collect } = await import('../collect.ts')
    const { html } = await import('../../src/report/html/index.ts')
    await page.setContent(collect(html, [audit]).get('audit.html')!)
    expect(await page.locator('li.finding').isVisible()).toBe(true)
    expect(await page.locator('#r1-c1').isVisible()).toBe(true)
  })
})
