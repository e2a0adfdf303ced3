import type { Format } from '../format.ts'
import type { Screen } from '../report/text/index.ts'
import { screenOf, type Window } from './screen.ts'

/** Every format that `audit` writes; each is loaded only when it is asked for. A screen is for people's eyes. */
export const formats: Readonly<Record<string, (screen?: Screen) => Promise<Format>>> = {
  json: async () => (await import('../dataset/json.ts')).json,
  ndjson: async () => (await import('../dataset/ndjson.ts')).ndjson,
  parquet: async () => (await import('../dataset/parquet/index.ts')).parquet,
  csv: async () => (await import('../dataset/csv.ts')).csv,
  xlsx: async () => (await import('../dataset/xlsx/index.ts')).xlsx,
  archive: async () => (await import('../dataset/archive/index.ts')).archive,
  docx: async () => (await import('../report/docx/index.ts')).docx,
  html: async () => (await import('../report/html/index.ts')).html,
  sarif: async () => (await import('../report/sarif/index.ts')).sarif,
  markdown: async () => (await import('../report/markdown.ts')).markdown,
  text: async (screen) => (await import('../report/text/index.ts')).text(screen),
}

/** The format of this name, for this window if it is for people's eyes; "observed" is what `compare` needs of a report. */
export async function formatOf(name: string, window?: Window): Promise<Format> {
  if (name === 'observed') return (await import('./batch/observed.ts')).observed
  const load = formats[name]
  if (!load) throw new RangeError(`Unexpected format "${name}", expected ${Object.keys(formats).join(', ')}`)
  return load(window && screenOf(window))
}

/** Tables of `--format csv` and `parquet`, listed here so that `--help` need not load them; a test holds the list to the dataset. */
export const tableNames: readonly string[] = [
  'reports',
  'sections',
  'footnotes',
  'blocks',
  'claims',
  'relations',
  'relation_members',
  'findings',
  'losses',
]
