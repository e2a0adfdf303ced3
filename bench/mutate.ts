/**
 * Changes one digit of each figure in each consistent relation and prints the share that is found, by kind.
 *
 *     npm run mutate            the reports of fixtures/reports
 *     npm run mutate -- FOLDER  the reports of another folder
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../src/checks/index.ts'
import { extract } from '../src/claims/index.ts'
import { read } from '../src/ingest/index.ts'
import type { Block, BodyNode, Claim, Note, Relation, Report, Table } from '../src/model/index.ts'
import { relate } from '../src/relations/index.ts'
import { structure } from '../src/structure/index.ts'

interface Tally {
  tried: number
  found: number
}

const folder = process.argv[2] ?? 'fixtures/reports'
const verbose = process.argv.includes('--verbose')
const tallies = new Map<string, Tally>()

for (const name of readdirSync(folder).sort()) {
  if (/\.(md|docx)$/.test(name)) await mutateAll(join(folder, name))
}
for (const [kind, { tried, found }] of [...tallies].sort())
  console.log(
    `${kind.padEnd(20)} ${String(found).padStart(5)} of ${String(tried).padStart(5)}  ${percent(found, tried)}`,
  )

async function mutateAll(path: string): Promise<void> {
  const document = await read({ path, bytes: readFileSync(path) })
  const report = structure(document)
  const { claims, relations } = judgeAll(report)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  for (const relation of relations.filter(({ verdict }) => verdict === 'consistent')) {
    for (const id of new Set([relation.stated, ...relation.members])) {
      const claim = byId.get(id ?? '')
      if (claim) mutate(path, report, { relation, claim })
    }
  }
}

/** Changes one digit of the figure, the place and the new digit taken from its id, and looks for an alarm at it. */
function mutate(
  path: string,
  report: Report,
  { relation, claim }: { relation: Relation; claim: Claim },
): void {
  const digits = [...claim.text].flatMap((char, at) => (/\d/.test(char) ? [at] : []))
  if (digits.length === 0 || !['quantity', 'ratio', 'percent'].includes(claim.kind)) return
  const seed = Number.parseInt(claim.id.replace(/[^0-9a-f]/g, '').slice(-6), 16) || 1
  const at = digits[seed % digits.length]!
  const old = Number(claim.text[at])
  const other = (old + 1 + (seed % 8)) % 10
  if (at === digits[0] && other === 0) return
  const text = `${claim.text.slice(0, at)}${other}${claim.text.slice(at + 1)}`
  const changed = judgeAll(reprinted(report, claim, text))
  const touched = new Set(
    changed.claims
      .filter((c) => c.place.block === claim.place.block && c.place.start === claim.place.start)
      .map((c) => c.id),
  )
  const found = changed.relations.some(
    (r) => r.verdict === 'inconsistent' && [r.stated, ...r.members].some((id) => touched.has(id ?? '')),
  )
  const tally = tallies.get(relation.kind) ?? { tried: 0, found: 0 }
  tallies.set(relation.kind, { tried: tally.tried + 1, found: tally.found + (found ? 1 : 0) })
  if (!found && verbose)
    console.log(`${path}: ${relation.kind}: ${claim.text} → ${text} in “${claim.quote.slice(0, 160)}”`)
}

function judgeAll(report: Report): { claims: Claim[]; relations: Relation[] } {
  const claims = extract(report)
  return { claims, relations: check(report, claims, relate(report, claims)).relations }
}

/** The report with one figure printed otherwise. */
function reprinted(report: Report, { place }: Claim, text: string): Report {
  const block = (node: Block): Block =>
    node.id === place.block
      ? { ...node, value: node.value.slice(0, place.start) + text + node.value.slice(place.end) }
      : node
  const table = (node: Table): Table => ({ ...node, children: node.children.map(block) })
  const any = (node: BodyNode): BodyNode => {
    if (node.type === 'block') return block(node)
    return node.type === 'table' ? table(node) : { ...node, children: node.children.map(any) }
  }
  const note = (node: Note): Note => ({ ...node, children: node.children.map(any) as Note['children'] })
  return { ...report, children: report.children.map(any), notes: report.notes.map(note) }
}

function percent(found: number, tried: number): string {
  return tried === 0 ? '' : `${((100 * found) / tried).toFixed(1)} %`
}
