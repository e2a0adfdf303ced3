import type { ComparisonFormat } from '../../compare/comparison-format.ts'
import { confront, type Observed, observe } from '../../compare/index.ts'
import type { Language } from '../../format.ts'
import type { Limits } from '../../ingest/index.ts'
import { audit } from '../../pipeline.ts'
import { openWorkFolder } from '../batch/work-folder.ts'
import { comparisonFormats } from '../comparison-formats.ts'
import { type Exit, exit, WrongUse } from '../exit.ts'
import { findInputs } from '../inputs.ts'
import { type LimitOptions, limitsOf } from '../limit-options.ts'
import { load } from '../load.ts'
import { folderOutput, type Output, standardOutput } from '../output.ts'
import { complain, complainOf, mention } from '../say.ts'
import { screenOf, windowOf } from '../screen.ts'

/** Options of `compare`, as commander reads them. */
export interface CompareOptions extends LimitOptions {
  readonly output: string
  readonly format?: string
  readonly lang: Language
  readonly failOn: 'error' | 'warning' | 'info' | 'never'
  readonly table: string
  readonly quiet: boolean
}

/** Lays the reports of each agency side by side and writes what they say of each other in every format asked for. */
export async function compare(paths: readonly string[], options: CompareOptions): Promise<Exit> {
  const wanted = await formatsOf(options)
  const toFolder = options.output !== '-'
  const inputs = await findInputs(paths, toFolder ? options.output : undefined)
  complain(inputs.missing, options.lang)
  mention(inputs.passedOver, options.lang)
  const observed = await observeAll(inputs.files, limitsOf(options), options.lang)
  const comparison = confront(observed)
  await writeTo(options, inputs.files, (output) => {
    for (const write of wanted) write(comparison, output.emit, options.lang)
  })
  if (toFolder && !options.quiet) await summarize(comparison, options.lang)
  if (inputs.missing.length > 0 || observed.length < inputs.files.length) return exit.unreadable
  const failing = levels.slice(0, levels.indexOf(options.failOn) + 1)
  return comparison.findings.some(({ level }) => failing.includes(level)) ? exit.findings : exit.done
}

const levels: readonly string[] = ['error', 'warning', 'info']

/** What every readable input tells; each report is let go once it was observed. */
async function observeAll(files: readonly string[], limits: Limits, language: Language): Promise<Observed[]> {
  const observed: Observed[] = []
  for (const file of files) {
    try {
      const { source, original } = await load(file, limits)
      observed.push(observe({ ...(await audit(source, limits)), ...original }))
    } catch (error) {
      complainOf(file, error, language)
    }
  }
  return observed
}

/** Writes to the output that was asked for, all of it or nothing. */
async function writeTo(
  { output: folder, format, table }: CompareOptions,
  files: readonly string[],
  write: (output: Output) => void,
): Promise<void> {
  const work = folder === '-' ? undefined : openWorkFolder(folder)
  const output = work
    ? folderOutput(folder, work.unfinished, files)
    : standardOutput(format === 'csv' ? `comparison/${table}.csv` : undefined)
  try {
    write(output)
    await output.settled()
    output.finish()
  } finally {
    work?.close()
  }
}

/** The results are in files: the summary is then no data, and goes to standard error. */
async function summarize(comparison: Parameters<ComparisonFormat>[0], language: Language): Promise<void> {
  const text = await comparisonFormats.text!(screenOf(windowOf(process.stderr)))
  text(comparison, (_file, part) => process.stderr.write(part), language)
}

/** The formats of `--format`; without it the terminal summary, or in a folder everything people open. */
async function formatsOf({ format, output }: CompareOptions): Promise<ComparisonFormat[]> {
  const names = (format ?? (output === '-' ? 'text' : 'json,csv,html,text'))
    .split(',')
    .map((name) => name.trim())
  const known = Object.keys(comparisonFormats)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw new WrongUse(`unknown format "${unknown.join(', ')}", expected ${known.join(', ')}`)
  const distinct = [...new Set(names)]
  if (output === '-' && distinct.length > 1)
    throw new WrongUse('standard output takes one format; name a folder')
  const screen = output === '-' ? screenOf(windowOf(process.stdout)) : undefined
  return Promise.all(distinct.map((name) => comparisonFormats[name]!(screen)))
}
