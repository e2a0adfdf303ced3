import type { Tally } from './task.ts'

/** What a run has seen so far. */
export interface Counts {
  readonly unreadable: number
  /** Characters that were lost in conversion. */
  readonly lost: number
  /** Levels of findings that nobody has decided on. */
  readonly levels: ReadonlySet<string>
  readonly add: (path: string, tally: Tally) => void
  readonly failed: (path: string) => void
}

/** Counts of a run that has seen nothing yet. */
export function openCounts(): Counts {
  const levels = new Set<string>()
  let [unreadable, lost] = [0, 0]
  return {
    get unreadable() {
      return unreadable
    },
    get lost() {
      return lost
    },
    levels,
    add(_path, tally) {
      for (const finding of tally.findings) if (!finding.decision) levels.add(finding.level)
      lost += tally.lost
    },
    failed: () => {
      unreadable++
    },
  }
}
