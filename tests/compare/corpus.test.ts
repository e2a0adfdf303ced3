import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { comparisonChecks } from '../../src/compare/index.ts'
import { casesIn, comparisonOf, saidOf } from './notation.ts'

const FOLDER = new URL('../../fixtures/corpus/compare/', import.meta.url)

for (const file of readdirSync(FOLDER)) {
  describe(file, () => {
    for (const { line, text, expected } of casesIn(readFileSync(new URL(file, FOLDER), 'utf8')))
      it(`${file}:${line} ${text}`, async () => expect(await saidOf(text)).toBe(expected))
  })
}

/** The examples of a check are its documentation and its test: each bad one yields its finding alone. */
describe.each(comparisonChecks)('$code $id', ({ code, examples }) => {
  it.each(examples.bad)('finds %s', async (example) => {
    const { findings } = await comparisonOf(example)
    expect(findings.map((finding) => finding.code)).toEqual([code])
  })

  it.each(examples.good)('is silent on %s', async (example) => {
    expect((await comparisonOf(example)).findings).toEqual([])
  })
})
