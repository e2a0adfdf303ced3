import { describe, expect, test } from 'vitest'
import { HOSTILE } from '../bench/hostile.ts'
import { check } from '../src/checks/index.ts'
import { extract } from '../src/claims/index.ts'
import { read } from '../src/ingest/index.ts'
import { relate, tryAll } from '../src/relations/index.ts'
import { structure } from '../src/structure/index.ts'

const SMALL = 60
const TIMES = 4
const LONGEST_QUOTE = 4000

/** What one report made the stages do, counted: no clock decides. */
async function workOf(text: string): Promise<Record<string, number>> {
  const document = await read({ path: 'report.md', bytes: new TextEncoder().encode(text) })
  const report = structure(document)
  const claims = extract(report)
  for (const { quote } of claims) expect(quote.length).toBeLessThanOrEqual(LONGEST_QUOTE)
  const tried = tryAll(report, claims)
  const { relations, findings } = check(report, claims, relate(report, claims))
  return {
    claims: claims.length,
    tried: tried.length,
    members: tried.reduce((total, { entry }) => total + entry.proposal.members.length, 0),
    relations: relations.length,
    findings: findings.length,
  }
}

describe('reports that overdo one thing make work in step with their size', () => {
  test.each(Object.keys(HOSTILE))('%s', async (name) => {
    const [less, more] = [await workOf(HOSTILE[name]!(SMALL)), await workOf(HOSTILE[name]!(SMALL * TIMES))]
    // What is looked at is bounded by a window of figures or of text, which a small report does not fill.
    const fill = 2.5
    for (const [what, count] of Object.entries(more))
      expect(count, what).toBeLessThanOrEqual(TIMES * fill * less[what]! + 100)
  })
})

test('figures that come in numbers are not taken for slips of each other', async () => {
  const { findings } = await workOf(HOSTILE['paragraphs nearly alike']!(400))
  expect(findings).toBeLessThan(10)
})
