import { Command, CommanderError, Option } from 'commander'
import type { Language } from '../format.ts'
import { generator } from '../version.ts'
import { addBatch } from './batch-options.ts'
import { compareCommand } from './compare-command.ts'
import { type Exit, exit, WrongUse } from './exit.ts'
import { formats, tableNames } from './formats.ts'
import { language } from './language-option.ts'
import { addLimits } from './limit-options.ts'
import { inWords, languageOf, speak } from './speak.ts'

/** Runs the command of `argv`; the result is the exit code. Each command is loaded only when it runs. */
export async function run(argv: readonly string[]): Promise<Exit> {
  let code: Exit = exit.done
  const spoken = languageOf(argv)
  const program = describe((result) => {
    code = result
  }, spoken)
  try {
    await program.parseAsync(argv)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.wrongUse
    if (!(error instanceof WrongUse) && !isOfFiles(error)) throw error
    process.stderr.write(`${inWords(`error: ${error.message}`, spoken)}\n`)
    return exit.wrongUse
  }
  return code
}

/** A folder that cannot be made, a full disk: nothing that a stack trace would explain. */
const isOfFiles = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error

/** Takes the exit code of a command. */
export type Done = (code: Exit) => void

/** The program with its commands, as it speaks of itself in the language; each gives its exit code to `done`. */
export function describe(done: Done, spoken: Language): Command {
  const program = speak(new Command(generator.name), spoken)
    .description('Reads Vietnamese administrative reports and says which of their figures do not agree.')
    .version(generator.version)
    .exitOverride()
  auditCommand(program, done)
  compareCommand(program, done)
  decideCommand(program, done)
  figuresCommand(program, done)
  smallCommands(program, done)
  for (const command of program.commands) if (readers.has(command.name())) addLimits(command)
  return program
}

/** Commands that read reports. */
const readers: ReadonlySet<string> = new Set(['audit', 'compare', 'decide', 'figures', 'tree'])

function auditCommand(program: Command, done: Done): void {
  const command = program
    .command('audit')
    .description(
      'read and check reports (.docx, .md, .doc with LibreOffice); write the dataset and the audit report',
    )
  addBatch(command, { formats, tables: tableNames, flat: 'csv or parquet' })
    .option(
      '--explain <figure>',
      'instead of an audit: which relations were tried for a figure as printed ("1.201,5", "14/31") or a claim id, and why each was kept or dropped',
    )
    .option('--baseline <file>', 'findings that stand in this file are known: shown apart and not counted')
    .option('--write-baseline <file>', 'write the findings of this run down as known')
    .option('--strict', 'exit with 3 also when text of an input was lost in conversion', false)
    .action(async (paths: string[], options) => {
      if (options.explain !== undefined) {
        const { explainFigure } = await import('./commands/explain-figure.ts')
        return done(await explainFigure(paths, options))
      }
      const { audit } = await import('./commands/audit.ts')
      done(await audit(paths, options))
    })
}

function figuresCommand(program: Command, done: Done): void {
  program
    .command('figures')
    .description('every figure in a text')
    .argument('<path...>', 'files, folders, globs, or - for standard input')
    .option('--lines', 'read each line apart: one JSON object a line, {"line", "claims"}', false)
    .addOption(new Option('--format <name>').choices(['ndjson', 'json', 'text']).default('ndjson'))
    .addOption(language())
    .action(async (paths: string[], options) => {
      const { figures } = await import('./commands/figures.ts')
      done(await figures(paths, options))
    })
}

function decideCommand(program: Command, done: Done): void {
  program
    .command('decide')
    .description('write down, beside the report, what a person decided on a finding')
    .argument('<finding>', 'id of the finding, as the page and the tables have it')
    .argument('<report>', 'the report; decisions go to REPORT.decisions.json')
    .option('--accept', 'the finding is right, and the report stays as it is')
    .option('--reject', 'the finding is a false alarm')
    .option('--undo', 'take a decision back')
    .option('--reason <text>', 'why')
    .option('--by <name>', 'who decided')
    .addOption(language())
    .action(async (finding: string, report: string, options) =>
      done(await (await import('./commands/decide.ts')).decide(finding, report, options)),
    )
}

function smallCommands(program: Command, done: Done): void {
  program
    .command('tree')
    .description('sections, notes and tables of reports as an outline')
    .argument('<path...>', 'files, folders, globs, or - for standard input')
    .addOption(language())
    .action(async (paths: string[], options) =>
      done(await (await import('./commands/tree.ts')).tree(paths, options)),
    )
  program
    .command('explain')
    .description('what a finding means, with examples; without a code, the list of checks')
    .argument('[code]', 'such as DS101')
    .addOption(language())
    .action(async (code: string | undefined, options) =>
      done(await (await import('./commands/explain.ts')).explain(code, options)),
    )
  program
    .command('schema')
    .description('JSON Schema of the dataset')
    .action(async () => done(await (await import('./commands/schema.ts')).schema()))
}
