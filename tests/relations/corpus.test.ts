import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/claims/index.ts'
import { read } from '../../src/ingest/index.ts'
import { relate } from '../../src/relations/index.ts'
import { structure } from '../../src/structure/index.ts'
import { type Case, casesIn, documentOf, type Expected } from './notation.ts'
import { asExpected } from './weighed-notation.ts'

const FOLDER = new URL('../../fixtures/corpus/relations/', import.meta.url)

/** Kind of relation that a file is about, where its name says something narrower. */
const KINDS: Readonly<Record<string, string>> = {
  account: 'balance',
  remainder: 'complement',
  'change-yearly': 'change',
  none: 'restatement',
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  describe(file, () => {
    const name = file.replace(/\.txt$/, '')
    const kind = KINDS[name] ?? name
    for (const line of casesIn(readFileSync(new URL(file, FOLDER), 'utf8')))
      it(`${file}:${line.line} ${line.text}`, async () => {
        const found = await relationsIn(line.text)
        if (line.expected.length === 0) expect(found.filter((relation) => speaks(relation, kind))).toEqual([])
        else expect(found.filter((relation) => isAsked(relation, line))).toEqual(line.expected)
      })
  })
}

/** Silence: no alarm of any kind, and nothing checked of the kind that the file is about. */
const speaks = ({ kind, sign }: Expected, about: string) => sign === '≠' || (kind === about && sign === '=')

/** Of a line with expectations, only the figures and kinds it names, and alarms, are compared. */
const isAsked = (relation: Expected, { expected }: Case) =>
  relation.sign === '≠' ||
  expected.some(({ kind, stated }) => kind === relation.kind && stated === relation.stated)

async function relationsIn(text: string): Promise<Expected[]> {
  const document = await read({ path: 'case.md', bytes: new TextEncoder().encode(documentOf(text)) })
  const report = structure(document)
  return relate(report, extract(report)).flatMap(asExpected)
}
