import { type Command, Option } from 'commander'
import { comparisonFormats, comparisonTableNames } from './comparison-formats.ts'
import { language } from './language-option.ts'
import type { Done } from './program.ts'

/** Adds `compare` to the program. */
export function compareCommand(program: Command, done: Done): void {
  program
    .command('compare')
    .description(
      'lay the reports of each agency side by side: earlier levels, parts of a year, series over time',
    )
    .argument('<path...>', 'files, folders, globs, or - for standard input')
    .option('--output <folder>', 'folder for the results, or - for standard output', '-')
    .option('--format <list>', `comma-separated: ${Object.keys(comparisonFormats).join(', ')}`)
    .addOption(
      new Option('--table <name>', 'the table that --format csv writes to standard output')
        .choices(comparisonTableNames)
        .default('findings'),
    )
    .addOption(language())
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 on a finding of this level or a graver one')
        .choices(['error', 'warning', 'info', 'never'])
        .default('never'),
    )
    .option('--quiet', 'no summary on standard error when the results go to a folder', false)
    .action(async (paths: string[], options) =>
      done(await (await import('./commands/compare.ts')).compare(paths, options)),
    )
}
