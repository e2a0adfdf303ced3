import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './measure.ts'
import { type Run, runProgram } from './program.ts'
import type { Part } from './reports.ts'
import { quick } from './settings.ts'
import { short, table } from './table.ts'

const REPORTS = ['thi-dua-2024.md', 'giam-ngheo-2024.md', 'mot-cua-2024.md', 'y-te-9-thang-2024.md']
const MANY = quick ? 40 : 1000
const FEW = quick ? 20 : 200
const ROUNDS = quick ? 1 : 3

/** A folder of so many reports, each with a line of its own, for the same content would be audited once. */
function folderOf(root: string, files: number): string {
  const texts = REPORTS.map((name) =>
    readFileSync(new URL(`../fixtures/reports/${name}`, import.meta.url), 'utf8'),
  )
  const folder = mkdtempSync(join(root, 'in-'))
  for (let at = 0; at < files; at++)
    writeFileSync(
      join(folder, `${String(at).padStart(4, '0')}.md`),
      `${texts[at % texts.length]}\n\nBản thứ ${at}.\n`,
    )
  return folder
}

/** A folder audited, audited again unchanged, and a smaller one with one worker and with two. */
export function batchTable(): Part {
  const root = mkdtempSync(join(tmpdir(), 'doisoat-batch-'))
  try {
    const audit = (folder: string, output: string, ...more: readonly string[]) =>
      runProgram(['audit', folder, '--output', join(root, output), '--quiet', ...more])
    const [many, few] = [folderOf(root, MANY), folderOf(root, FEW)]
    const first = audit(many, 'many')
    const again = audit(many, 'many')
    const rounds = Array.from({ length: ROUNDS }, () =>
      ['1', '2'].map((jobs) => audit(few, `jobs-${jobs}`, '--no-cache', '--jobs', jobs)),
    )
    const worker = (at: number): Run => ({
      seconds: median(rounds.map((runs) => runs[at]!.seconds)),
      cpu: median(rounds.map((runs) => runs[at]!.cpu)),
      megabytes: median(rounds.map((runs) => runs[at]!.megabytes)),
    })
    const [one, two] = [worker(0), worker(1)]
    const row = (what: string, { seconds, cpu, megabytes }: Run) => [
      what,
      short(seconds),
      short(cpu),
      short(megabytes),
    ]
    return {
      text: table(
        ['what', 'seconds that passed', 'seconds of the processor', 'MB of the largest process'],
        [
          row(`${MANY} reports`, first),
          row(`${MANY} reports again, unchanged`, again),
          row(`${FEW} reports, one worker`, one),
          row(`${FEW} reports, two workers`, two),
        ],
      ),
      figures: {
        batchMegabytes: first.megabytes,
        secondRun: again.cpu / first.cpu,
        twoWorkers: two.seconds / one.seconds,
      },
    }
  } finally {
    rmSync(root, { recursive: true })
  }
}
