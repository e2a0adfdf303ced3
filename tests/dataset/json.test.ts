import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { json } from '../../src/dataset/json.ts'
import { jsonSchema } from '../../src/dataset/json-schema.ts'
import { datasetSchema } from '../../src/dataset/schema.ts'
import { coverageOf } from '../../src/model/index.ts'
import { collect } from '../collect.ts'
import { sampleAudit, sampleText } from '../sample-audit.ts'

const written = async (...paths: string[]) =>
  collect(json, await Promise.all(paths.map((path) => sampleAudit(path)))).get('audit.json')!

test.each([[[]], [['a.md']], [['a.md', 'b.md']]])(
  'the dataset of %j is valid by its own schema',
  async (paths) => {
    const dataset = datasetSchema.parse(JSON.parse(await written(...paths)))
    expect(dataset.reports.map((report) => report.path)).toEqual(paths)
  },
)

test('the JSON Schema is one that another validator takes, and it refuses what the dataset is not', async () => {
  const validate = new Ajv2020({ strict: false }).compile(jsonSchema())
  const dataset = JSON.parse(await written('a.md'))
  expect(validate(dataset), JSON.stringify(validate.errors)).toBe(true)
  expect(validate({ ...dataset, extra: 1 })).toBe(false)
  dataset.reports[0].claims[0].value = 120
  expect(validate(dataset)).toBe(false)
})

test('the same audit gives the same bytes', async () => {
  expect(await written('a.md', 'b.md')).toBe(await written('a.md', 'b.md'))
})

test('blocks hold all text, and places of claims point into it', async () => {
  const { reports } = datasetSchema.parse(JSON.parse(await written('a.md')))
  const [report] = reports
  const blocks = new Map(report!.blocks.map((block) => [block.id, block.text]))
  for (const { text, place } of report!.claims) {
    expect(blocks.get(place.block)!.slice(place.start, place.end)).toBe(text)
    expect(sampleText.slice(place.offset!, place.offset! + text.length)).toBe(text)
  }
  expect(report!.footnotes).toEqual([
    {
      number: 1,
      kind: 'footnote',
      referredFrom: 'I/1',
      text: 'Theo Quyết định số 59/QĐ-UBND, chuẩn mới có 15 hộ.',
    },
  ])
  expect(report!.tables.map(({ rows, columns, cells }) => [rows, columns, cells.length])).toEqual([[4, 2, 8]])
})

test('figures that disagree only where it is settled are counted apart', async () => {
  const audit = await sampleAudit()
  const decision = { decision: 'rejected', reason: 'làm tròn ở nguồn', by: null } as const
  const settled = audit.findings.map((finding) => ({ ...finding, decision }))
  const open = coverageOf(audit)
  expect(coverageOf({ ...audit, findings: settled })).toMatchObject({
    related: open.related,
    disagrees: 0,
    settled: open.disagrees,
  })
  const twice = [...settled, { ...audit.findings[0]!, id: 'f2' }]
  expect(coverageOf({ ...audit, findings: twice })).toMatchObject({ disagrees: open.disagrees, settled: 0 })
})

test('coverage counts every figure once, under its worst verdict', async () => {
  const { reports } = datasetSchema.parse(JSON.parse(await written('a.md')))
  const { reasons, sections, characters, charactersLost, losses, ...counts } = reports[0]!.coverage
  expect(counts).toEqual({
    figures: 7,
    related: 5,
    agrees: 0,
    rounding: 2,
    disagrees: 3,
    settled: 0,
    unchecked: 1,
    unrelated: 1,
  })
  expect(reasons).toEqual([
    { reason: { vi: 'không rõ số nào là gốc', en: 'the base is not stated' }, figures: 1 },
  ])
  expect(sections.reduce((sum, section) => sum + section.figures, 0)).toBe(counts.figures)
})
