import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { checkOf } from '../../src/checks/index.ts'
import { trace } from '../../src/pipeline.ts'
import type { Tried, Variant } from '../../src/relations/index.ts'
import { auditOf, REPORTS, reportNames } from '../fixtures/reports.ts'
import { casesIn, documentOf } from '../relations/notation.ts'
import { lineHolds } from './arithmetic-line.ts'

const CORPUS = new URL('../../fixtures/corpus/relations/', import.meta.url)

/** Their lines hold words, dates and names: there is nothing to compute again. */
const WORDS: ReadonlySet<Variant> = new Set(['in-words', 'one-document', 'real-date', 'years', 'enumerated'])

/** The lines of all that was tried and could be computed. */
const linesOf = (tried: readonly Tried[]): string[] =>
  tried
    .filter(({ entry }) => entry.judgement.computed !== null && !WORDS.has(entry.proposal.variant))
    .map(({ entry }) => checkOf(entry.proposal.variant).arithmetic(entry))

/** The line that an explanation in Vietnamese shows; undefined where it shows none. */
const shownIn = (explanation: string): string | undefined =>
  / Phép tính: (.+)\.$/.exec(explanation)?.[1] ?? /^(.+?); khớp với “/.exec(explanation)?.[1]

describe('every line of arithmetic holds by its own text', () => {
  test.each(reportNames)('%s: what is tried', async (name) => {
    const { tried } = await trace({ path: name, bytes: readFileSync(new URL(name, REPORTS)) })
    const lines = linesOf(tried)
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.filter((line) => !lineHolds(line))).toEqual([])
  })

  test.each(reportNames)('%s: what is shown', async (name) => {
    const words = new Set([...WORDS].map((variant) => checkOf(variant).code))
    const shown = (await auditOf(name)).relations
      .filter(({ check, computed }) => computed !== null && !words.has(check))
      .flatMap(({ explanation }) => shownIn(explanation.vi) ?? [])
    expect(shown.length).toBeGreaterThan(5)
    expect(shown.filter((line) => !lineHolds(line))).toEqual([])
  })

  test.each(readdirSync(CORPUS).filter((file) => file.endsWith('.txt')))('%s', async (file) => {
    const cases = casesIn(readFileSync(new URL(file, CORPUS), 'utf8'))
    const traces = await Promise.all(
      cases.map(({ text }) => trace({ path: file, bytes: new TextEncoder().encode(documentOf(text)) })),
    )
    expect(traces.flatMap(({ tried }) => linesOf(tried)).filter((line) => !lineHolds(line))).toEqual([])
  })
})

test('what is below zero is taken off', async () => {
  const table =
    '| Khoản | Tỷ đồng |\n|---|---|\n| Giá gốc | 1.208,0 |\n| Điều chỉnh | -51,4 |\n| Tổng cộng | 1.157,6 |'
  const { tried } = await trace({ path: 'bang.md', bytes: new TextEncoder().encode(table) })
  expect(linesOf(tried)).toContain('1.208,0 − 51,4 = 1.156,6')
})

describe('a line that does not hold is seen', () => {
  it.each([
    ['874,0 + 327,0 = 1.201,0 triệu đồng', '874,0 + 327,0 = 1.201,1 triệu đồng'],
    ['04 ÷ 12 × 100 ≈ 33,3333%', '04 ÷ 12 × 100 ≈ 33,3334%'],
    ['(12 + 19 + 10 × 5) ÷ 8 = 10,125 tiêu chí', '(12 + 19 + 10 × 5) ÷ 7 = 10,125 tiêu chí'],
    ['1.150 m + 620 m = 1,77 km', '1.150 m + 620 = 1,77 km'],
    ['396 ha × 61,5 tạ/ha = 2.435,4 tấn', '396 ha × 61,5 tạ/ha = 2.435,4 tạ'],
    ['450 nghìn đồng × 312 × 12 = 1.684,8 triệu đồng', '450 nghìn đồng × 312 = 1.684,8 triệu đồng'],
    ['9.421,8 ≠ 9.412,8', '9.421,8 ≠ 9.421,8'],
    ['10 ÷ 8 × 100 = 125%', '10 ÷ 8 × 100 ≈ 125%'],
    ['7 − 12 = -5 cặp', '7 − 12 = 5 cặp'],
    ['60 hộ ≤ 100 hộ', '100 hộ ≤ 60 hộ'],
  ])('%s; not %s', (right, wrong) => {
    expect([lineHolds(right), lineHolds(wrong)]).toEqual([true, false])
  })

  it.each(['?', '1 + = 2', '1 + 2 = ?', '(1 + 2 = 3', '1 = 1 = 1', 'Không có'])('%s is no line', (line) => {
    expect(() => lineHolds(line)).toThrow()
  })
})
