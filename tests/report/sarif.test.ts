import { readFileSync } from 'node:fs'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { Log } from 'sarif'
import { expect, test } from 'vitest'
import { audit } from '../../src/pipeline.ts'
import { draft } from '../../src/report/docx/write/index.ts'
import { sarif } from '../../src/report/sarif/index.ts'
import { uriOf } from '../../src/report/sarif/result.ts'
import { collect } from '../collect.ts'
import { sampleAudit, sampleText } from '../sample-audit.ts'

const schema = JSON.parse(readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8'))
const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)
const log = (text: string): Log => JSON.parse(text)
const written = log(collect(sarif, [await sampleAudit(), await sampleAudit('b.md')]).get('audit.sarif')!)

test.each([0, 1, 2])('the log of %d reports is valid SARIF 2.1.0', async (count) => {
  const audits = await Promise.all(['a.md', 'b.md'].slice(0, count).map((path) => sampleAudit(path)))
  expect(validate(log(collect(sarif, audits).get('audit.sarif')!)), JSON.stringify(validate.errors)).toBe(
    true,
  )
})

test('the validator refuses what is no SARIF', () => {
  expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false)
})

test('a result names its rule, its file and the exact text', () => {
  const [run] = written.runs
  const [result] = run!.results!
  const { artifactLocation, region } = result!.locations![0]!.physicalLocation!
  expect(run!.columnKind).toBe('utf16CodeUnits')
  expect(run!.tool.driver.rules!.map((rule) => rule.id)).toContain(result!.ruleId)
  expect(decodeURIComponent(run!.artifacts![artifactLocation!.index!]!.location!.uri!)).toBe('mẫu/báo cáo.md')
  const line = sampleText.split('\n')[region!.startLine! - 1]!
  expect(line.slice(region!.startColumn! - 1, region!.endColumn! - 1)).toBe('120 hộ')
  expect(sampleText.slice(region!.charOffset!, region!.charOffset! + region!.charLength!)).toBe('120 hộ')
  expect(result!.relatedLocations!.map((location) => location.message!.text)).toEqual(['70 hộ', '40 hộ'])
})

test('fingerprints do not depend on language, order or other reports', async () => {
  const prints = (text: string) => log(text).runs[0]!.results!.map((result) => result.partialFingerprints)
  const alone = collect(sarif, [await sampleAudit('b.md')], 'en').get('audit.sarif')!
  expect(prints(alone)).toEqual([written.runs[0]!.results![1]!.partialFingerprints])
})

test('fingerprints stay when text is put in elsewhere, the file is renamed, or it becomes a Word file', async () => {
  const bytes = readFileSync(new URL('../../fixtures/reports/dan-toc-2024.errors.md', import.meta.url))
  const made = await audit({ path: 'a.md', bytes })
  const longer = new TextDecoder()
    .decode(bytes)
    .replace(/\n## I\. .*\n/, '$&\nBáo cáo này có phụ lục kèm theo.\n')
  const printsOf = async (path: string, content: Uint8Array) => {
    const text = collect(sarif, [await audit({ path, bytes: content })]).get('audit.sarif')!
    return log(text)
      .runs[0]!.results!.map((result) => result.partialFingerprints!['doisoat/v1'])
      .sort()
  }
  const prints = await printsOf('a.md', bytes)
  expect(prints.length).toBeGreaterThan(4)
  expect(await printsOf('sub/b.md', new TextEncoder().encode(longer))).toEqual(prints)
  expect(await printsOf('a.docx', draft(made.report).bytes)).toEqual(prints)
})

test.each([
  ['a b/c#1.md', 'a%20b/c%231.md'],
  ['/tmp/x.md', 'file:///tmp/x.md'],
  ['C:\\báo\\x.md', 'file:///C:/b%C3%A1o/x.md'],
])('the URI of %s', (path, uri) => expect(uriOf(path)).toBe(uri))
