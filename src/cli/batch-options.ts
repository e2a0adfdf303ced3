import { type Command, Option } from 'commander'
import type { Language } from '../format.ts'
import { language } from './language-option.ts'
import { type LimitOptions, positive } from './limit-options.ts'

/** Options of the commands that read many reports and write results, as commander reads them. */
export interface BatchOptions extends LimitOptions {
  readonly output: string
  readonly format?: string
  readonly table: string
  readonly lang: Language
  readonly failOn: 'error' | 'warning' | 'info' | 'never'
  readonly quiet: boolean
  readonly jobs?: number
  readonly cache: boolean
  readonly resume: boolean
}

/** What a command can write. */
export interface Results {
  readonly formats: Readonly<Record<string, unknown>>
  readonly tables: readonly string[]
  /** Formats of which standard output takes one table, for the help. */
  readonly flat: string
}

/** Gives a command the options of all that read many reports and write results. */
export const addBatch = (command: Command, { formats, tables, flat }: Results): Command =>
  command
    .argument('<path...>', 'files, folders, globs, or - for standard input')
    .option('--output <folder>', 'folder for the results, or - for standard output', '-')
    .option('--format <list>', `comma-separated: ${Object.keys(formats).join(', ')}`)
    .addOption(
      new Option('--table <name>', `the table that --format ${flat} writes to standard output`)
        .choices(tables)
        .default('findings'),
    )
    .addOption(language())
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 on a finding of this level or a graver one')
        .choices(['error', 'warning', 'info', 'never'])
        .default('never'),
    )
    .option('--quiet', 'no summary on standard error when the results go to a folder', false)
    .addOption(
      new Option('--jobs <number>', 'files audited at once (default: one for each core)').argParser(positive),
    )
    .option('--resume', 'go on with a run that was stopped: what it has done is not done again', false)
    .option('--no-cache', 'read every file anew, and keep nothing for the next run')
