import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { read } from '../../src/ingest/index.ts'
import { blocksOf, type Claim, type Finding, type Relation } from '../../src/model/index.ts'
import type { Audit } from '../../src/pipeline.ts'
import { structure } from '../../src/structure/index.ts'
import { sampleAudit } from '../sample-audit.ts'
import { launch, open } from './page.ts'

const paragraphs = 10_000

/** A report of 30,000 figures, three a paragraph and each in a relation, with a finding in every tenth paragraph. */
async function longAudit(): Promise<Audit> {
  const lines = Array.from({ length: paragraphs }, (_, at) => {
    const head = at % 500 === 0 ? `## ${at / 500 + 1}. Lĩnh vực ${at / 500 + 1}\n\n` : ''
    return `${head}Thôn số ${at} có 120 hộ nghèo, gồm khu Đông 70 hộ và khu Tây 40 hộ.`
  })
  const bytes = new TextEncoder().encode(lines.join('\n\n'))
  const { path, sha256, mediaType, ...document } = await read({ path: 'dài.md', bytes })
  const report = structure(document)
  const sample = await sampleAudit()
  const claims: Claim[] = []
  const relations: Relation[] = []
  const findings: Finding[] = []
  for (const block of blocksOf(report).filter(({ value }) => value.startsWith('Thôn'))) {
    const at = relations.length
    const own = ['120 hộ', '70 hộ', '40 hộ'].map((text, index): Claim => {
      const start = block.value.indexOf(text)
      const place = { block: block.id, start, end: start + text.length }
      return { ...sample.claims[index]!, id: `c${at}-${index}`, place, section: block.section, text }
    })
    claims.push(...own)
    const [stated, ...members] = own.map(({ id }) => id)
    const verdict = at % 10 === 0 ? 'inconsistent' : 'consistent'
    relations.push({ ...sample.relations[0]!, id: `r${at}`, stated: stated!, members, verdict })
    if (verdict === 'inconsistent')
      findings.push({
        ...sample.findings[0]!,
        id: `f${at}`,
        relation: `r${at}`,
        claims: [stated!, ...members],
      })
  }
  return { path, sha256, mediaType, report, claims, relations, findings }
}

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

/** Milliseconds that the page's main thread works for an action: time of its own, whatever else the machine does. */
async function work(page: Page, action: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value
  const before = await spent()
  await action()
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const after = await spent()
  await session.detach()
  return 1000 * (after - before)
}

test('a page of 30,000 figures answers at once: pointing, choosing, filtering, scrolling, the other language', async () => {
  const { page, troubles } = await open(browser, [await longAudit()])
  page.setDefaultTimeout(120_000)
  expect(await page.locator('.fig').count()).toBe(3 * paragraphs)
  const click = (selector: string) => () =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => (element as HTMLElement).click())
  const spent = {
    point: await work(page, () => page.hover('#r1-c0-1')),
    choose: await work(page, click('#r1-c0-1')),
    filterLevel: await work(page, click('.panel .chip')),
    filterBack: await work(page, click('.panel .chip')),
    filterState: await work(page, click('[data-state="agrees"].chip')),
    scroll: await work(page, () => page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2))),
    language: await work(page, click('#language')),
    dark: await work(page, click('#theme')),
  }
  expect(Object.entries(spent).filter(([, milliseconds]) => milliseconds > 1500)).toEqual([])
  expect(troubles).toEqual([])
}, 300_000)
