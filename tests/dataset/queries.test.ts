import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { doisoat, folder } from '../cli/run.ts'
import { openDuckDb } from './duckdb.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = join(root, 'docs/queries.md')

/** A query of the page, and the table under it. */
const asked = /```sql\n([\s\S]*?)```\n(?:\n(\|[\s\S]*?\n)(?=\n|$))?/g

async function answered(): Promise<{ text: string; answers: string[] }> {
  const results = folder()
  const { code, err } = doisoat(
    ['audit', 'examples', '--format', 'parquet', '--output', results, '--quiet'],
    {
      cwd: root,
    },
  )
  if (code !== 0) throw new Error(err)
  const query = await openDuckDb(join(results, 'parquet'))
  const text = readFileSync(page, 'utf8')
  const answers: string[] = []
  for (const [, sql] of text.matchAll(asked)) answers.push(tableOf(await query(sql!)))
  let next = 0
  return {
    text: text.replace(asked, (_, sql) => `\`\`\`sql\n${sql}\`\`\`\n\n${answers[next++]}`),
    answers,
  }
}

function tableOf({ columns, rows }: Awaited<ReturnType<Awaited<ReturnType<typeof openDuckDb>>>>): string {
  const line = (cells: readonly (string | null)[]) => `| ${cells.map((cell) => cell ?? '').join(' | ')} |\n`
  return line(columns) + line(columns.map(() => '---')) + rows.map(line).join('')
}

test('the answers in docs/queries.md are those that DuckDB gives (npm run docs)', async () => {
  const { text, answers } = await answered()
  if (process.env.BLESS) writeFileSync(page, text)
  expect(readFileSync(page, 'utf8')).toBe(text)
  expect(answers.length).toBeGreaterThan(4)
  // A question that finds nothing shows nothing.
  for (const answer of answers) expect(answer.split('\n').length).toBeGreaterThan(3)
})
