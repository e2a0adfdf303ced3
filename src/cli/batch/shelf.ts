import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { unwritten } from '../unwritten.ts'
import { type Journal, openJournal } from './journal.ts'
import { programId } from './program-id.ts'
import { openStore, type Store } from './store.ts'
import type { Plan, Settled } from './task.ts'
import type { WorkFolder } from './work-folder.ts'

/**
 * What earlier runs, and this one so far, found in files. What cannot be kept ends the run with a `WrongUse`: neither could
 * its results be.
 */
export interface Shelf extends Pick<Store, 'get' | 'put'>, Pick<Journal, 'recall' | 'note'> {
  /** The key of the packet of a file with this name and content, of which this was said. */
  readonly keyOf: (path: string, sha256: string, settled: Settled) => string
  /** Leaves behind what the next run, or the one that resumes this one, has a use for. */
  readonly close: (complete: boolean) => void
}

/** How a run deals with what earlier ones left. */
export interface Keeping {
  /** Whether packets serve later runs too, or only the one that resumes this one. */
  readonly cache: boolean
  readonly resume: boolean
}

/** Bytes of packets, of this run and of others, that are always kept. */
const room = 512 * 2 ** 20

/** Opens what is kept in the work folder of the output. */
export function openShelf(folder: WorkFolder, plan: Plan, { cache, resume }: Keeping): Shelf {
  const { wanted, language, limits } = plan
  const packets = cache ? folder.cache : folder.packets
  if (!cache && !resume) rmSync(packets, { recursive: true, force: true })
  const program = programId()
  // What was found in time would be found again; what is too large is too large for those who ask for less.
  const { milliseconds: _, ...sizes } = limits.reading
  const store = openStore(packets)
  const journal = openJournal(folder.journal, resume)
  return {
    get: store.get,
    recall: journal.recall,
    async put(key, packet) {
      try {
        await store.put(key, packet)
      } catch (error) {
        throw unwritten(packets, error)
      }
    },
    note(stamp, sha256) {
      try {
        journal.note(stamp, sha256)
      } catch (error) {
        throw unwritten(folder.journal, error)
      }
    },
    keyOf: (...file) => digest([program, wanted, language, sizes, ...file]),
    close(complete) {
      journal.close()
      if (!complete) return
      rmSync(folder.journal, { force: true })
      if (cache) store.prune(room)
      else rmSync(packets, { recursive: true, force: true })
    },
  }
}

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 40)
