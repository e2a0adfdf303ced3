import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/claims/index.ts'
import { read } from '../../src/ingest/index.ts'
import { relate } from '../../src/relations/index.ts'
import { structure } from '../../src/structure/index.ts'
import type { Expected } from './notation.ts'
import { tableCasesIn } from './table-notation.ts'
import { asExpected } from './weighed-notation.ts'

const FOLDER = new URL('../../fixtures/corpus/tables/', import.meta.url)

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.md')))
  describe(file, () => {
    for (const { title, document, expected } of tableCasesIn(readFileSync(new URL(file, FOLDER), 'utf8')))
      it(`${file}: ${title}`, async () => {
        const found = await relationsIn(document)
        expect(alarmsIn(found)).toEqual(alarmsIn(expected))
        if (expected.length === 0) expect(found).toEqual([])
        else expect(found).toEqual(expect.arrayContaining([...expected]))
      })
  })

const alarmsIn = (relations: readonly Expected[]) =>
  relations.filter(({ sign }) => sign === '≠').sort((a, b) => a.stated - b.stated)

async function relationsIn(document: string): Promise<Expected[]> {
  const source = { path: 'case.md', bytes: new TextEncoder().encode(document) }
  const report = structure(await read(source))
  return relate(report, extract(report)).flatMap(asExpected)
}
