import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import type { Source } from '../../ingest/index.ts'
import type { Finding } from '../../model/index.ts'
import { type Audit, audit } from '../../pipeline.ts'
import { applyKnown } from '../baseline.ts'
import { applyDecisions } from '../decisions.ts'
import { formatOf } from '../formats.ts'
import { encode } from './packet.ts'
import { quick } from './quick.ts'
import type { Plan, Settled, Tally, Task } from './task.ts'
import { textLost } from './text-lost.ts'

/** The packet of one file, encoded. Rejects with an `UnreadableError` when the file cannot be read. */
export async function auditTask(task: Task, plan: Plan): Promise<Uint8Array> {
  const found = task.found ? again(task.found, task.source.path) : await foundIn(task, plan)
  const { gone, ...said } = settle(found.audit.findings, task)
  const settled = { ...found.audit, ...said }
  const given = { language: plan.language, original: () => found.bytes }
  const parts = []
  for (const { name, window } of plan.wanted) {
    const format = await formatOf(name, window)
    parts.push(await format.parts(settled, given))
  }
  const packet = { tally: tallyOf(settled, gone), parts }
  return encode(task.keep ? { ...packet, found: brotliCompressSync(serialize(found), quick) } : packet)
}

/** What was found in a file, and the bytes that the stages read. */
interface Found {
  readonly audit: Audit
  readonly bytes: Source['bytes']
}

async function foundIn({ source, original }: Task, { limits }: Plan): Promise<Found> {
  const sha256 = createHash('sha256').update(source.bytes).digest('hex')
  const read = await audit({ ...source, sha256 }, limits.reading)
  return { audit: { ...read, ...original }, bytes: source.bytes }
}

/** The same, found in a file of another name. */
function again(bytes: Uint8Array, path: string): Found {
  const found: Found = deserialize(brotliDecompressSync(bytes))
  return { ...found, audit: { ...found.audit, path } }
}

/** The findings with what people decided on them and, after that, with what the baseline knows of them. */
function settle(read: readonly Finding[], { decisions, known }: Settled) {
  const { findings, void: lapsed } = applyDecisions(read, decisions)
  return known ? { ...applyKnown(findings, known), lapsed } : { findings, lapsed, gone: [] }
}

const tallyOf = ({ findings, report, lapsed = [] }: Audit, gone: Tally['gone']): Tally => ({
  findings: findings.map(({ id, code, level, quote, decision }) => ({
    ...{ id, code, level, quote },
    ...(decision && { decision }),
  })),
  lapsed,
  gone,
  lost: textLost(report.losses),
})
