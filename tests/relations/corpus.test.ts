import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/claims/index.ts'
import { read } from '../../src/ingest/index.ts'
import { relate, type Weighed } from '../../src/relations/index.ts'
import { printedOf } from '../../src/relations/operand.ts'
import { structure } from '../../src/structure/index.ts'
import { type Case, casesIn, documentOf, type Expected } from './notation.ts'

const FOLDER = new URL('../../fixtures/corpus/relations/', import.meta.url)

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  describe(file, () => {
    const kind = file.replace(/\.txt$/, '')
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
  return relate(report, extract(report))
    .filter(({ proposal }) => proposal.stated !== null)
    .map(expectedOf)
}

function expectedOf({ proposal, judgement }: Weighed): Expected {
  const open = judgement.verdict === 'unchecked' || (proposal.open && judgement.verdict === 'inconsistent')
  const members = proposal.members.flatMap((member) =>
    Array.from({ length: member.times ?? 1 }, () => Math.abs(Number(printedOf(member)))),
  )
  return {
    kind: proposal.kind,
    stated: Math.abs(Number(proposal.stated && printedOf(proposal.stated))),
    sign: open ? '?' : judgement.verdict === 'inconsistent' ? '≠' : '=',
    members: members.sort((a, b) => a - b),
  }
}
