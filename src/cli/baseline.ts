import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import type { Baseline, Finding } from '../model/index.ts'
import { makeFolder } from './batch/make-folder.ts'
import { WrongUse } from './exit.ts'
import { misfit } from './misfit.ts'
import { replaceFile } from './replace-file.ts'
import { unwritten } from './unwritten.ts'

/** A finding that is known, as the file of a baseline holds it. */
export type Known = Baseline['findings'][number]

/** The findings that are known, by the path of their report and their id. */
export interface OpenBaseline {
  readonly file: string
  readonly known: ReadonlyMap<string, ReadonlyMap<string, Known>>
}

/** The baseline of a file. Rejects with a `WrongUse` when there is none, or it is not one of ours. */
export async function openBaseline(file: string): Promise<OpenBaseline> {
  const known = new Map<string, Map<string, Known>>()
  for (const entry of (await read(file)).findings) {
    const ofReport = known.get(entry.path) ?? new Map<string, Known>()
    known.set(entry.path, ofReport.set(entry.finding, entry))
  }
  return { file, known }
}

/** What a baseline holds of one report. Plain data, for it may go to a worker. */
export interface KnownOfReport {
  /** Name of its file. */
  readonly name: string
  readonly known: readonly Known[]
}

/** What a baseline holds of the report at a path. */
export const knownAt = ({ file, known }: OpenBaseline, path: string): KnownOfReport => ({
  name: basename(file),
  known: [...(known.get(pathFrom(file, path))?.values() ?? [])],
})

/** Findings with those that are known marked as such, and what of the known is gone from the report. */
export function applyKnown(findings: readonly Finding[], { name, known }: KnownOfReport) {
  const rest = new Map(known.map((entry) => [entry.finding, entry]))
  const applied = findings.map((finding) => {
    if (rest.get(finding.id)?.quote !== finding.quote) return finding
    rest.delete(finding.id)
    const decision = { decision: 'known' as const, reason: name, by: null }
    return finding.decision ? finding : { ...finding, decision }
  })
  return { findings: applied, gone: [...rest.values()] }
}

/** How many known findings are of other reports than these. */
export function knownElsewhere({ file, known }: OpenBaseline, paths: readonly string[]): number {
  const read = new Set(paths.map((path) => pathFrom(file, path)))
  return [...known].reduce((count, [path, entries]) => count + (read.has(path) ? 0 : entries.size), 0)
}

/** What a new baseline takes of one report: its findings but those that a person decided on. */
export const newlyKnown = (file: string, path: string, findings: readonly Named[]): Known[] =>
  findings
    .filter(({ decision }) => !decision || decision.decision === 'known')
    .map(({ id, code, quote }) => ({ path: pathFrom(file, path), finding: id, code, quote }))

type Named = Pick<Finding, 'id' | 'code' | 'quote' | 'decision'>

/** Writes a baseline, in a new folder if need be; sorted, so that two of them are easy to compare. */
export function writeBaseline(file: string, known: readonly Known[]): void {
  const keyOf = ({ path, finding }: Known) => `${path}\n${finding}`
  const findings = [...known].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const text = JSON.stringify({ schemaVersion: '1.0', findings } satisfies Baseline, null, 2)
  try {
    makeFolder(dirname(resolve(file)))
  } catch (error) {
    throw unwritten(file, error)
  }
  replaceFile(file, `${text}\n`)
}

async function read(file: string): Promise<Baseline> {
  if (!existsSync(file)) throw new WrongUse(`there is no baseline ${file}; --write-baseline writes one`)
  const { baselineSchema } = await import('../model/decision.ts')
  const { data, error } = baselineSchema.safeParse(jsonOf(file))
  if (data) return data
  throw new WrongUse(`${file} is no baseline: ${misfit(error)}`)
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new WrongUse(`${file} is no baseline: it is not JSON`)
  }
}

/** The path of a report as the baseline has it: the same wherever the program is started. */
const pathFrom = (file: string, path: string): string =>
  path === '-' ? path : relative(dirname(resolve(file)), resolve(path)).replaceAll('\\', '/')
