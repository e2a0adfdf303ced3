import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { csv } from '../../src/dataset/csv.ts'
import { parquet } from '../../src/dataset/parquet/index.ts'
import { audit } from '../../src/pipeline.ts'
import { collect } from '../collect.ts'
import { sampleAudit } from '../sample-audit.ts'

interface Field {
  name: string
  type: string
  description?: string
  constraints?: { required?: boolean; enum?: string[] }
}
interface Resource {
  name: string
  path: string
  schema: {
    fields: Field[]
    missingValues: string[]
    primaryKey: string[]
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
  }
}

const bundled = ['dan-toc-2024.errors.md', 'thi-dua-2024.docx', 'y-te-9-thang-2024.errors.md'].map((name) => {
  const path = `fixtures/reports/${name}`
  return audit({ path, bytes: readFileSync(new URL(`../../${path}`, import.meta.url)) })
})
const files = collect(csv, [await sampleAudit(), ...(await Promise.all(bundled))])
const { resources } = JSON.parse(files.get('tables/datapackage.json')!) as { resources: Resource[] }
const namesOf = (resource: Resource) => resource.schema.fields.map((field) => field.name)

test('describes every file there is, column by column', () => {
  expect(resources.map((resource) => `tables/${resource.path}`).sort()).toEqual(
    [...files.keys()].filter((file) => file.endsWith('.csv')).sort(),
  )
  for (const resource of resources) {
    const head = files
      .get(`tables/${resource.path}`)!
      .replace(/^\uFEFF/, '')
      .split('\n')[0]
    expect(head).toBe(namesOf(resource).join(','))
  }
})

test('keys name columns that exist, and a foreign key refers to a whole primary key', () => {
  for (const { schema, name } of resources) {
    const columns = schema.fields.map((field) => field.name)
    expect(columns, name).toEqual(expect.arrayContaining(schema.primaryKey))
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const other = resources.find((resource) => resource.name === reference.resource)!
      expect(columns).toEqual(expect.arrayContaining(fields))
      expect(reference.fields).toEqual(other.schema.primaryKey)
    }
  }
})

test('types and descriptions come from the schemas', () => {
  const claims = resources.find((resource) => resource.name === 'claims')!
  const field = (name: string) => claims.schema.fields.find((candidate) => candidate.name === name)
  expect(field('value')).toMatchObject({ type: 'number' })
  expect(field('decimals')).toMatchObject({ type: 'integer' })
  expect(field('role')).toMatchObject({ type: 'string', constraints: { required: true } })
  expect(field('text')).toMatchObject({ description: 'Exactly as printed, unit included.' })
})

test('every column says what it holds', () => {
  const bare = resources.flatMap(({ name, schema }) =>
    schema.fields.filter((field) => !field.description).map((field) => `${name}.${field.name}`),
  )
  expect(bare).toEqual([])
})

test('the package of the Parquet files describes the same tables', () => {
  const written = collect(parquet, [])
  const described = JSON.parse(written.get('parquet/datapackage.json')!) as { resources: Resource[] }
  expect(described.resources.map((resource) => `parquet/${resource.path}`).sort()).toEqual(
    [...written.keys()].filter((file) => file.endsWith('.parquet')).sort(),
  )
  for (const [at, { schema }] of described.resources.entries()) {
    expect(schema.fields.map(({ name, type }) => [name, type])).toEqual(
      resources[at]!.schema.fields.map(({ name, type }) => [name, type]),
    )
    expect([schema.primaryKey, schema.foreignKeys]).toEqual([
      resources[at]!.schema.primaryKey,
      resources[at]!.schema.foreignKeys,
    ])
  }
})
