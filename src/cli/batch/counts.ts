import type { Level } from '../../model/index.ts'
import type { Tally } from './task.ts'

/** Findings by level, without those that people have settled. */
export type Levels = Readonly<Record<Level, number>>

/** What a run has seen so far. */
export interface Counts {
  readonly reports: number
  readonly unreadable: number
  /** Characters of text that were lost in conversion. */
  readonly lost: number
  readonly settled: number
  readonly levels: Levels
  /** By code: findings, and in how many reports they are. */
  readonly codes: ReadonlyMap<string, { readonly levels: Levels; readonly reports: number }>
  /** Reports with findings, in the order of the run. */
  readonly files: readonly { readonly path: string; readonly levels: Levels }[]
}

/** Counts that grow. */
export interface Counting {
  readonly counts: Counts
  readonly add: (path: string, tally: Tally) => void
  readonly failed: () => void
}

type Open = { -readonly [Key in keyof Counts]: Counts[Key] }

const none: Levels = { error: 0, warning: 0, info: 0 }

/** Counts of a run that has seen nothing yet. */
export function openCounts(): Counting {
  const codes = new Map<string, { levels: Levels; reports: number }>()
  const files: { path: string; levels: Levels }[] = []
  const counts: Open = { reports: 0, unreadable: 0, lost: 0, settled: 0, levels: none, codes, files }
  return {
    counts,
    add(path, { findings, lost }) {
      const open = findings.filter((finding) => !finding.decision)
      const levels = levelsOf(open)
      counts.reports++
      counts.lost += lost
      counts.settled += findings.length - open.length
      counts.levels = sum(counts.levels, levels)
      if (open.length > 0) files.push({ path, levels })
      for (const code of new Set(open.map((finding) => finding.code))) {
        const before = codes.get(code) ?? { levels: none, reports: 0 }
        const here = levelsOf(open.filter((finding) => finding.code === code))
        codes.set(code, { levels: sum(before.levels, here), reports: before.reports + 1 })
      }
    },
    failed: () => {
      counts.unreadable++
    },
  }
}

function levelsOf(findings: readonly { readonly level: Level }[]): Levels {
  const levels = { ...none }
  for (const { level } of findings) levels[level]++
  return levels
}

const sum = (one: Levels, other: Levels): Levels => ({
  error: one.error + other.error,
  warning: one.warning + other.warning,
  info: one.info + other.info,
})
