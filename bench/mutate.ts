/**
 * Changes one digit of each figure in each consistent relation and prints the share that is found, by kind. A change that
 * leaves the relation true within its rounding is no error and counted apart; sums within a table have a row of their own.
 *
 *     npm run mutate                           the reports of fixtures/reports
 *     npm run mutate -- FOLDER                 the reports of another folder
 *     npm run mutate -- --kind sum,share       relations of these kinds alone; "table" for sums within a table
 *     npm run mutate -- --every 10 --verbose   every tenth figure, and each miss
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { check } from '../src/checks/index.ts'
import { extract } from '../src/claims/index.ts'
import { read } from '../src/ingest/index.ts'
import type { Claim, Relation, Report } from '../src/model/index.ts'
import { relate } from '../src/relations/index.ts'
import { structure } from '../src/structure/index.ts'
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
  const { claims, relations } = judgeAll(report)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  for (const relation of relations.filter(({ verdict }) => verdict === 'consistent')) {
    if (kinds && !kinds.includes(rowOf(relation, byId))) continue
    for (const id of new Set([relation.stated, ...relation.members])) {
      const claim = byId.get(id ?? '')
      if (claim && figures++ % every === 0) mutate(path, report, { relation, claim, byId })
    }
  }
}

/** The row of the printed table that a relation is counted in. */
function rowOf({ kind, stated, members }: Relation, byId: ReadonlyMap<string, Claim>): string {
  const all = [stated, ...members].map((id) => byId.get(id ?? ''))
  return kind === 'sum' && all.every((claim) => claim?.row) ? 'table' : kind
}

interface Figure {
  readonly relation: Relation
  readonly claim: Claim
  readonly byId: ReadonlyMap<string, Claim>
}

/** Changes one digit of the figure, the place and the new digit taken from its id, and looks for an alarm at it. */
function mutate(path: string, report: Report, { relation, claim, byId }: Figure): void {
  const digits = [...claim.text].flatMap((char, at) => (/\d/.test(char) ? [at] : []))
  if (digits.length === 0 || !['quantity', 'ratio', 'percent'].includes(claim.kind)) return
  const seed = Number.parseInt(claim.id.replace(/[^0-9a-f]/g, '').slice(-6), 16) || 1
  const at = digits[seed % digits.length]!
  const old = Number(claim.text[at])
  const other = (old + 1 + (seed % 8)) % 10
  if (at === digits[0] && other === 0) return
  const text = `${claim.text.slice(0, at)}${other}${claim.text.slice(at + 1)}`
  const changed = judgeAll(reprinted(report, claim, text))
  const tally = tallyOf(rowOf(relation, byId))
  if (stillHolds(relation, byId, changed)) {
    tally.harmless++
    return
  }
  const found = isAlarmed(claim, changed)
  tally.tried++
  if (found) tally.found++
  else if (values.verbose)
    console.log(`${path}: ${relation.kind}: ${claim.text} → ${text} in “${claim.quote.slice(0, 160)}”`)
}

function tallyOf(row: string): Tally {
  const tally = tallies.get(row) ?? { tried: 0, found: 0, harmless: 0 }
  tallies.set(row, tally)
  return tally
}

const placeOf = ({ place }: Claim): string => `${place.block}:${place.start}`

/** The places of a relation's figures, the stated one first. */
const placesOf = ({ stated, members }: Relation, byId: ReadonlyMap<string, Claim>): string =>
  [stated, ...members].map((id) => placeOf(byId.get(id ?? '')!)).join(' ')

/** The relation between the same places is still found, and still judged to hold. */
function stillHolds(relation: Relation, byId: ReadonlyMap<string, Claim>, changed: Judged): boolean {
  const places = placesOf(relation, byId)
  const ids = new Map(changed.claims.map((claim) => [claim.id, claim]))
  return changed.relations.some(
    (r) =>
      r.kind === relation.kind && /^(consistent|rounding)$/.test(r.verdict) && placesOf(r, ids) === places,
  )
}

/** An inconsistent relation names the figure that stands where the changed one stood. */
function isAlarmed(claim: Claim, { claims, relations }: Judged): boolean {
  const place = placeOf(claim)
  const touched = new Set(claims.filter((c) => placeOf(c) === place).map(({ id }) => id))
  return relations.some(
    (r) => r.verdict === 'inconsistent' && [r.stated, ...r.members].some((id) => touched.has(id ?? '')),
  )
}

interface Judged {
  readonly claims: readonly Claim[]
  readonly relations: readonly Relation[]
}

function judgeAll(report: Report): Judged {
  const claims = extract(report)
  return { claims, relations: check(report, claims, relate(report, claims)).relations }
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
