/**
 * Changes one digit of each figure in each consistent relation and prints the share that is found, by kind. Found is what a
 * relation that names the figure says as an error or a warning, and did not say before. A change that leaves the relation
 * true within its rounding is no error and counted apart; sums within a table have a row of their own.
 *
 *     npm run mutate                           the reports of fixtures/reports
 *     npm run mutate -- FOLDER                 the reports of another folder
 *     npm run mutate -- --kind sum,share       relations of these kinds alone; "table" for sums within a table
 *     npm run mutate -- --every 10 --verbose   every tenth figure, and each miss with what became of its relation
 *     npm run mutate -- --salt 1               other digits of the same figures
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { read } from '../src/ingest/index.ts'
import type { Claim, Relation, Report } from '../src/model/index.ts'
import { structure } from '../src/structure/index.ts'
import { alarmAt, fateOf, type Judged, judgeAll, rowOf, slipped, stillHolds } from './mutation.ts'
import { reprinted } from './reprinted.ts'

interface Tally {
  tried: number
  found: number
  /** Changes under which the relation still holds. */
  harmless: number
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string' },
    every: { type: 'string', default: '1' },
    salt: { type: 'string', default: '0' },
    verbose: { type: 'boolean', default: false },
  },
})
const folder = positionals[0] ?? 'fixtures/reports'
const kinds = values.kind?.split(',')
const every = Number(values.every)
const tallies = new Map<string, Tally>()
let figures = 0

async function mutateAll(path: string): Promise<void> {
  const document = await read({ path, bytes: readFileSync(path) })
  const report = structure(document)
  const before = judgeAll(report)
  for (const relation of before.relations.filter(({ verdict }) => verdict === 'consistent')) {
    if (kinds && !kinds.includes(rowOf(relation, before))) continue
    for (const id of new Set([relation.stated, ...relation.members])) {
      const claim = before.byId.get(id ?? '')
      if (claim && figures++ % every === 0) mutate(path, report, { relation, claim, before })
    }
  }
}

interface Figure {
  readonly relation: Relation
  readonly claim: Claim
  readonly before: Judged
}

/** Changes one digit of the figure, the place and the new digit taken from its id, and looks for an alarm at it. */
function mutate(path: string, report: Report, { relation, claim, before }: Figure): void {
  const text = slipped(claim, Number(values.salt))
  if (text === undefined) return
  const after = judgeAll(reprinted(report, claim, text))
  const row = rowOf(relation, before)
  const tally = tallies.get(row) ?? { tried: 0, found: 0, harmless: 0 }
  tallies.set(row, tally)
  if (stillHolds(relation, before, after)) {
    tally.harmless++
    return
  }
  tally.tried++
  if (alarmAt(claim, before, after)) tally.found++
  else if (values.verbose)
    console.log(
      `${path}: ${row}: ${claim.text} → ${text} in “${claim.quote.slice(0, 160)}”: ${fateOf(relation, before, after)}`,
    )
}

function percent(found: number, tried: number): string {
  return tried === 0 ? '' : `${((100 * found) / tried).toFixed(1)} %`
}

for (const name of readdirSync(folder).sort()) {
  if (/\.(md|docx)$/.test(name)) await mutateAll(join(folder, name))
}
for (const [kind, { tried, found, harmless }] of [...tallies].sort())
  console.log(
    `${kind.padEnd(12)} ${String(found).padStart(5)} of ${String(tried).padStart(5)}  ${percent(found, tried).padStart(7)}  (${harmless} within rounding)`,
  )
