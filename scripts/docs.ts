/** Writes the pages of docs/ that say what the program says of itself: checks, dataset, command line. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checks } from '../src/checks/index.ts'
import { describe } from '../src/cli/program.ts'
import { comparisonChecks } from '../src/compare/index.ts'
import { comparisonJsonSchema } from '../src/dataset/comparison/json.ts'
import { comparisonTables } from '../src/dataset/comparison/tables.ts'
import { jsonSchema } from '../src/dataset/json-schema.ts'
import { columnsOf, type FlatTable, tables } from '../src/dataset/tables/index.ts'

const note = '<!-- Made by `npm run docs`, not by hand. -->'

/** The pages by their names in docs/. */
export const pages = (): Readonly<Record<string, string>> => ({
  'checks.md': checksPage(),
  'dataset.md': datasetPage(),
  'dataset.schema.json': `${JSON.stringify(jsonSchema(), null, 2)}\n`,
  'comparison.md': comparisonPage(),
  'comparison.schema.json': `${JSON.stringify(comparisonJsonSchema(), null, 2)}\n`,
  'command-line.md': commandLinePage(),
})

function checksPage(): string {
  const quote = (text: string) =>
    text
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n')
  const examples = (head: string, list: readonly string[]) =>
    list.length === 0 ? [] : [`${head}:`, list.map(quote).join('\n\n<!-- -->\n\n')]
  const all = [...checks, ...comparisonChecks]
  const sections = all.map(({ code, id, title, what, advice, examples: { bad, good } }) =>
    [
      `## ${code} \`${id}\``,
      `**${title.vi}** · ${title.en}`,
      `${what.vi} ${advice.vi}`,
      `${what.en} ${advice.en}`,
      ...examples('Bị báo · Reported', bad),
      ...examples('Không bị báo · Not reported', good),
    ].join('\n\n'),
  )
  const list = all.map(({ code, title }) => `| ${code} | ${title.vi} | ${title.en} |`)
  return `${['# Checks', note, ['| code | nội dung | what should be true |', '|---|---|---|', ...list].join('\n'), ...sections].join('\n\n')}\n`
}

function datasetPage(): string {
  const sections = tables.map((table) => {
    const keys = table.foreignKeys.map(
      ({ columns, table: other }) => `\`${columns.join('`, `')}\` → ${other}`,
    )
    return [
      `## ${table.name}`,
      `${table.title}. Key: \`${table.primaryKey.join('`, `')}\`.${keys.length > 0 ? ` Refers to: ${keys.join('; ')}.` : ''}`,
      columnTable(table),
    ].join('\n\n')
  })
  const intro =
    '`audit --format json` writes one object, of which [dataset.schema.json](dataset.schema.json) is the JSON Schema; `csv`, `ndjson` and `parquet` write the same as the flat tables below, `csv` and `parquet` with a Frictionless `datapackage.json`. A decimal is exact, never a float: text, and `DECIMAL(38, 10)` in Parquet; what needs more than ten digits behind the point or 28 before it is null there, and the file says under the key `doisoat.decimals_written_as_null` how many cells that are. In CSV, text that a spreadsheet would run as a formula has an apostrophe before it, and decimals have a point in every locale: where a spreadsheet reads points as thousands, open the workbook (`xlsx`) instead. [Questions to the tables](queries.md).'
  return `${['# Dataset', note, intro, ...sections].join('\n\n')}\n`
}

/** The columns of a table, a line each. */
function columnTable(table: Pick<FlatTable, 'schema'>): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
  const rows = columnsOf(table).map(({ name, type, nullable, description, values }) => {
    const list = values.length > 0 ? `One of ${values.map((value) => `\`${value}\``).join(', ')}.` : ''
    const meaning = [description, list].filter(Boolean).join(' ')
    return `| \`${name}\` | ${type}${nullable ? ' or null' : ''} | ${cell(meaning)} |`
  })
  return ['| column | type | meaning |', '|---|---|---|', ...rows].join('\n')
}

function comparisonPage(): string {
  const intro =
    '`compare` lays the reports of one agency in a row by period. `--format json` writes one object, of which [comparison.schema.json](comparison.schema.json) is the JSON Schema; `csv` writes the tables below. An earlier level that a report prints ("so với cùng kỳ (23 vụ)", a column "Thực hiện 2023"), or that its change implies ("35 vụ, tăng 12 vụ so với cùng kỳ"), is matched with the report on that very time by name, unit, place and period. Where a match is doubtful, the finding is a note, or there is none; figures that an earlier report gave before its period ended, and figures of units that were merged, are never errors.'
  const sections = comparisonTables.map((table) =>
    [`## ${table.name}`, `${table.title}.`, columnTable(table)].join('\n\n'),
  )
  return `${['# Comparison', note, intro, ...sections].join('\n\n')}\n`
}

function commandLinePage(): string {
  const program = describe(() => {}, 'en').configureHelp({ helpWidth: 100 })
  const texts = [program, ...program.commands].map((command) => {
    command.configureHelp({ helpWidth: 100 })
    return `\`\`\`text\n${command.helpInformation().trimEnd()}\n\`\`\``
  })
  const codes =
    'Exit codes: 0 done; 1 a finding at or above `--fail-on`; 2 wrong use; 3 some input could not be read (or, with `--strict`, lost text: the mark of a page is none, a part that cannot be read is); 128 and the number of the signal when a run was stopped (130 by Ctrl-C). Data goes to standard output, everything else to standard error.'
  return `${['# Command line', note, codes, ...texts].join('\n\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../docs/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(pages())) writeFileSync(new URL(name, folder), text)
}
