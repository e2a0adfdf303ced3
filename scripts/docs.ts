/** Writes the pages of docs/ that say what the program says of itself: checks, dataset, command line. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checks } from '../src/checks/index.ts'
import { describe } from '../src/cli/program.ts'
import { jsonSchema } from '../src/dataset/json-schema.ts'
import { columnsOf, tables } from '../src/dataset/tables/index.ts'

const note = '<!-- Made by `npm run docs`, not by hand. -->'

/** The pages by their names in docs/. */
export const pages = (): Readonly<Record<string, string>> => ({
  'checks.md': checksPage(),
  'dataset.md': datasetPage(),
  'dataset.schema.json': `${JSON.stringify(jsonSchema(), null, 2)}\n`,
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
  const sections = checks.map(({ code, id, title, what, advice, examples: { bad, good } }) =>
    [
      `## ${code} \`${id}\``,
      `**${title.vi}** · ${title.en}`,
      `${what.vi} ${advice.vi}`,
      `${what.en} ${advice.en}`,
      ...examples('Không khớp · Disagrees', bad),
      ...examples('Khớp · Agrees', good),
    ].join('\n\n'),
  )
  const list = checks.map(({ code, title }) => `| ${code} | ${title.vi} | ${title.en} |`)
  return `${['# Checks', note, ['| code | nội dung | what should be true |', '|---|---|---|', ...list].join('\n'), ...sections].join('\n\n')}\n`
}

function datasetPage(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
  const sections = tables.map((table) => {
    const rows = columnsOf(table).map(({ name, type, nullable, description, values }) => {
      const meaning = [
        description,
        values.length > 0 ? `One of ${values.map((value) => `\`${value}\``).join(', ')}.` : '',
      ]
      return `| \`${name}\` | ${type}${nullable ? ' or null' : ''} | ${cell(meaning.filter(Boolean).join(' '))} |`
    })
    const keys = table.foreignKeys.map(
      ({ columns, table: other }) => `\`${columns.join('`, `')}\` → ${other}`,
    )
    return [
      `## ${table.name}`,
      `${table.title}. Key: \`${table.primaryKey.join('`, `')}\`.${keys.length > 0 ? ` Refers to: ${keys.join('; ')}.` : ''}`,
      ['| column | type | meaning |', '|---|---|---|', ...rows].join('\n'),
    ].join('\n\n')
  })
  const intro =
    '`audit --format json` writes one object, of which [dataset.schema.json](dataset.schema.json) is the JSON Schema; `csv`, `ndjson` and `parquet` write the same as the flat tables below, `csv` and `parquet` with a Frictionless `datapackage.json`. A decimal is exact, never a float: text, and `DECIMAL(38, 10)` in Parquet. [Questions to the tables](queries.md).'
  return `${['# Dataset', note, intro, ...sections].join('\n\n')}\n`
}

function commandLinePage(): string {
  const program = describe(() => {}).configureHelp({ helpWidth: 100 })
  const texts = [program, ...program.commands].map((command) => {
    command.configureHelp({ helpWidth: 100 })
    return `\`\`\`text\n${command.helpInformation().trimEnd()}\n\`\`\``
  })
  const codes =
    'Exit codes: 0 done; 1 a finding at or above `--fail-on`; 2 wrong use; 3 some input could not be read (or, with `--strict`, lost text). Data goes to standard output, everything else to standard error.'
  return `${['# Command line', note, codes, ...texts].join('\n\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../docs/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(pages())) writeFileSync(new URL(name, folder), text)
}
