import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { Source } from '../src/ingest/index.ts'

/** A report that is measured, under a name for the table. */
export interface Input extends Source {
  readonly name: string
  readonly isWord: boolean
}

const BUNDLED = ['thi-dua-2024.md', 'kinh-te-xa-hoi-2023.md', 'thi-dua-2024.docx', 'ngan-sach-2023.docx']

/** Bundled reports, and files that are named on the command line; those are told by their kind and size only. */
export function inputs(paths: readonly string[]): Input[] {
  const bundled = BUNDLED.map((name) => new URL(`../fixtures/reports/${name}`, import.meta.url).pathname)
  return [
    ...bundled.map((path) => inputOf(path, basename(path))),
    ...paths.map((path, at) => inputOf(path, `further ${at + 1}${extname(path)}`)),
  ]
}

function inputOf(path: string, name: string): Input {
  const bytes = readFileSync(path)
  const size = `${(bytes.length / 1000).toFixed(0)} KB`
  return { path, bytes, name: `${name}, ${size}`, isWord: extname(path) === '.docx' }
}
