import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { csv } from '../../src/dataset/csv.ts'
import { type FlatTable, tables, toAudited } from '../../src/dataset/tables/index.ts'
import { audit } from '../../src/pipeline.ts'
import { folder } from '../cli/run.ts'
import { collect } from '../collect.ts'
import { sampleAudit } from '../sample-audit.ts'

/** What is used here of the reader that the Frictionless project gives JavaScript. */
interface Frictionless {
  readonly Package: {
    load(descriptor: object, options: { basePath?: string; strict: true }): Promise<Package>
  }
}
interface Package {
  readonly valid: boolean
  readonly resourceNames: readonly string[]
  getResource(name: string): {
    read(options: { keyed: true }): Promise<readonly object[]>
    checkRelations(): Promise<true>
  }
}
const frictionless = createRequire(import.meta.url)('datapackage') as Frictionless

const bundled = ['dan-toc-2024.errors.md', 'thi-dua-2024.docx', 'y-te-9-thang-2024.errors.md'].map((name) => {
  const path = `fixtures/reports/${name}`
  return audit({ path, bytes: readFileSync(new URL(`../../${path}`, import.meta.url)) })
})
const audits = [await sampleAudit(), ...(await Promise.all(bundled))]
const files = collect(csv, audits)
const descriptor = () => JSON.parse(files.get('tables/datapackage.json')!)
const expected = (table: FlatTable) => audits.flatMap((each) => table.rows(toAudited(each)))

/** The package with these tables, of which `changed` hold other text; of its foreign keys only the one given. */
async function opened(changed: Readonly<Record<string, string>> = {}, foreignKey?: object): Promise<Package> {
  const root = folder()
  mkdirSync(join(root, 'tables'))
  // This reader takes the mark of Excel's CSV for a letter of the first head; those for Python and R take it off.
  for (const [name, text] of [...files, ...Object.entries(changed)])
    writeFileSync(join(root, name), text.replace(/^\uFEFF/, ''))
  // Of two keys that share a column it can follow but one: the first leaves the second no text to look up.
  const described = descriptor()
  for (const { schema } of described.resources) {
    delete schema.foreignKeys
    if (foreignKey) schema.foreignKeys = [foreignKey]
  }
  return frictionless.Package.load(described, { basePath: join(root, 'tables'), strict: true })
}

test('Frictionless takes the descriptor, with its keys', async () => {
  const { valid, resourceNames } = await frictionless.Package.load(descriptor(), { strict: true })
  expect([valid, resourceNames]).toEqual([true, tables.map(({ name }) => name)])
})

test('every row has the types, the values and the unique keys that its table is said to have', async () => {
  const read = await opened()
  for (const table of tables) {
    const rows = await read.getResource(table.name).read({ keyed: true })
    expect(rows.length, table.name).toBe(expected(table).length)
  }
})

const keys = (descriptor().resources as { name: string; schema: { foreignKeys?: object[] } }[]).flatMap(
  ({ name, schema }) => (schema.foreignKeys ?? []).map((key) => ({ name, key })),
)

test.each(keys)('every row of $name leads to a row by $key', async ({ name, key }) => {
  expect(await (await opened({}, key)).getResource(name).checkRelations()).toBe(true)
})

/** The text of a table with the first of these cells changed. */
const changed = (name: string, from: RegExp, to: string) => {
  const file = `tables/${name}.csv`
  const text = files.get(file)!.replace(from, to)
  expect(text).not.toBe(files.get(file))
  return { [file]: text }
}

test.each([
  ['a type', changed('footnotes', /(?<=\.md,)1,/, 'one,'), 'footnotes'],
  ['a value', changed('claims', /,quantity,/, ',quality,'), 'claims'],
  ['a key', changed('blocks', /(?<=\.md,)b2,/, 'b1,'), 'blocks'],
])('this reader complains of %s that is not as it is said to be', async (_, files, name) => {
  await expect((await opened(files)).getResource(name).read({ keyed: true })).rejects.toThrow()
})

test('this reader complains of a key that leads nowhere', async () => {
  const { key } = keys.find(({ name }) => name === 'relation_members')!
  const broken = await opened(changed('relation_members', /\n[^,]+,/, '\nnowhere.md,'), key)
  await expect(broken.getResource('relation_members').checkRelations()).rejects.toThrow('Foreign key')
})
