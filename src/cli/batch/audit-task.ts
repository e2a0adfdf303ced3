import { DEFAULT_LIMITS } from '../../ingest/index.ts'
import type { Finding } from '../../model/index.ts'
import { audit } from '../../pipeline.ts'
import { applyKnown } from '../baseline.ts'
import { applyDecisions } from '../decisions.ts'
import { formatOf } from '../formats.ts'
import { encode } from './packet.ts'
import type { Plan, Tally, Task } from './task.ts'

/** The packet of one file, encoded. Rejects with an `UnreadableError` when the file cannot be read. */
export async function auditTask(task: Task, plan: Plan): Promise<Uint8Array> {
  const { source, original } = task
  const { wanted, language, milliseconds } = plan
  const read = { ...(await audit(source, { ...DEFAULT_LIMITS, milliseconds })), ...original }
  const { findings, lapsed, gone } = settle(read.findings, task)
  const settled = { ...read, findings, lapsed }
  const parts = []
  for (const { name, window } of wanted) {
    const format = await formatOf(name, window)
    parts.push(await format.parts(settled, { language, original: () => source.bytes }))
  }
  const tally: Tally = {
    findings: findings.map(({ id, code, level, quote, decision }) => ({
      id,
      code,
      level,
      quote,
      ...(decision && { decision }),
    })),
    lapsed,
    gone,
    lost: read.report.losses.reduce((total, loss) => total + loss.length, 0),
  }
  return encode({ tally, parts })
}

/** The findings with what people decided on them and, after that, with what the baseline knows of them. */
function settle(read: readonly Finding[], { decisions, known }: Task) {
  const { findings, void: lapsed } = applyDecisions(read, decisions)
  return known ? { ...applyKnown(findings, known), lapsed } : { findings, lapsed, gone: [] }
}
