import { expect, test } from 'vitest'
import { csv } from '../../src/dataset/csv.ts'
import { collect } from '../collect.ts'
import { sampleAudit } from '../sample-audit.ts'

interface Field {
  name: string
  type: string
  constraints?: { required?: boolean; enum?: string[] }
}
interface Resource {
  name: string
  path: string
  schema: {
    fields: Field[]
    primaryKey: string[]
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
  }
}

const files = collect(csv, [await sampleAudit()])
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
