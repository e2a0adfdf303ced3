import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Audit } from '../../src/pipeline.ts'
import { html } from '../../src/report/html/index.ts'
import { collect } from '../collect.ts'

/** Debian's Chromium, or that of CHROMIUM; started without the services that call home. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** An open page with what went wrong on it: errors, complaints of its policy, requests to anywhere. */
export interface Opened {
  readonly page: Page
  readonly troubles: string[]
}

/** Opens the page of these audits from a file, as people do. */
export async function open(
  browser: Browser,
  audits: readonly Audit[],
  options: BrowserContextOptions & { hash?: string } = {},
): Promise<Opened> {
  const { hash = '', ...context } = options
  const file = join(mkdtempSync(join(tmpdir(), 'doisoat-page-')), 'audit.html')
  writeFileSync(file, collect(html, audits).get('audit.html')!)
  const page = await (
    await browser.newContext({ viewport: { width: 1440, height: 900 }, ...context })
  ).newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('console', (message) => troubles.push(message.text()))
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) troubles.push(request.url())
  })
  await page.goto(`${pathToFileURL(file)}${hash}`)
  await page.waitForFunction(() => document.documentElement.classList.contains('scripted'))
  return { page, troubles }
}
