import type { Command } from 'commander'
import { addBatch } from './batch-options.ts'
import { comparisonFormats, comparisonTableNames } from './comparison-formats.ts'
import type { Done } from './program.ts'

/** Adds `compare` to the program. */
export function compareCommand(program: Command, done: Done): void {
  const command = program
    .command('compare')
    .description(
      'lay the reports of each agency side by side: earlier levels, parts of a year, series over time',
    )
  addBatch(command, { formats: comparisonFormats, tables: comparisonTableNames, flat: 'csv' }).action(
    async (paths: string[], options) =>
      done(await (await import('./commands/compare.ts')).compare(paths, options)),
  )
}
