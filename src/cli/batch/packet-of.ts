import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { Source } from '../../ingest/document.ts'
import { convert } from '../load.ts'
import type { Gate } from './gate.ts'
import type { Job } from './jobs.ts'
import { decode } from './packet.ts'
import { readInput } from './read-input.ts'
import type { Runner } from './runner.ts'
import type { Shelf } from './shelf.ts'
import type { Plan, Settled, Task } from './task.ts'
import type { Twins } from './twins.ts'

/** What the files of a run share. */
export interface Desk {
  readonly plan: Plan
  readonly runner: Runner
  readonly shelf: Shelf | undefined
  readonly twins: Twins
  /** What people have said of a report before. */
  readonly settledOf: (path: string) => Promise<Settled>
  /** Lets in as many files as can be audited at once, so that time limits begin when the work does. */
  readonly atWork: Gate
}

/** The packet of one file: from the shelf, if there is one that still holds, or else by auditing it. */
export async function packetOf(job: Job, desk: Desk): Promise<Uint8Array> {
  const { path, stamp } = job
  const { shelf } = desk
  const settled = await desk.settledOf(path)
  if (!shelf || !stamp) return audited(await readInput(path), { job, settled }, desk)
  const known = shelf.recall(stamp)
  const unchanged = known && (await shelf.get(shelf.keyOf(path, known, settled)))
  if (unchanged) return unchanged
  const source = await readInput(path)
  const sha256 = digest(source)
  const key = shelf.keyOf(path, sha256, settled)
  const kept = await shelf.get(key)
  const packet = kept ?? (await audited(source, { job, settled }, desk))
  if (!kept) await shelf.put(key, packet)
  shelf.note(stamp, sha256)
  return packet
}

interface Asked {
  readonly job: Job
  readonly settled: Settled
}

/** The packet of a file, made now; what was found in a file with the same content is not looked for again. */
async function audited(source: Source, { job, settled }: Asked, desk: Desk): Promise<Uint8Array> {
  if (!job.twin) return atWork({ source, ...settled, keep: false }, desk)
  const content = `${digest(source)}${extname(job.path).toLowerCase()}`
  return desk.twins.take(content, job.path, async (found) => {
    const packet = await atWork({ source, ...settled, keep: !found, ...(found && { found }) }, desk)
    return { packet, found: decode(packet)?.found }
  })
}

/** The packet of a file that was read, as soon as there is a place to make it. */
async function atWork(task: Task, { plan, runner, atWork }: Desk): Promise<Uint8Array> {
  await atWork.enter()
  try {
    const loaded = task.found ? undefined : await convert(task.source, plan.limits.reading.milliseconds)
    return await runner.run({ ...task, ...loaded })
  } finally {
    atWork.leave()
  }
}

const digest = ({ bytes }: Source): string => createHash('sha256').update(bytes).digest('hex')
