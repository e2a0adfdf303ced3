import { claimsIn, extract } from '../../claims/index.ts'
import { read, type Source } from '../../ingest/index.ts'
import type { Claim } from '../../model/index.ts'
import { readingOf } from '../../report/reading.ts'
import { structure } from '../../structure/index.ts'
import type { Text } from '../batch/task.ts'
import type { Asked } from '../batch/text-task.ts'

type Figures = Extract<Text, { readonly of: 'figures' }>

/** The figures of one file, or of one of its lines. */
interface Reading {
  readonly key: { readonly path: string } | { readonly line: number }
  readonly claims: readonly Claim[]
}

/** Every figure of a text; with `lines`, of every line as if it stood alone. */
export async function figuresOf(source: Source, { limits }: Asked, { format, lines }: Figures) {
  if (lines) return linesOf(source).map(writers[format])
  const claims = extract(structure(await read(source, limits)))
  return [writers[format]({ key: { path: source.path }, claims })]
}

function linesOf({ bytes }: Source): Reading[] {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line, at) => ({ key: { line: at + 1 }, claims: claimsIn(line.normalize('NFC')) }))
}

const writers: Readonly<Record<Figures['format'], (reading: Reading) => string>> = {
  ndjson: ({ key, claims }) => `${JSON.stringify({ ...key, claims })}\n`,
  json: ({ key, claims }) => `${JSON.stringify({ ...key, claims }, null, 2)}\n`,
  text: ({ key, claims }) => claims.map((claim) => `${Object.values(key)[0]}\t${plain(claim)}\n`).join(''),
}

/** One tab-separated line: place, kind, printed text, value, subject. */
function plain(claim: Claim): string {
  const place =
    claim.place.line === undefined ? claim.place.block : `${claim.place.line}:${claim.place.column}`
  return [place, claim.kind, claim.text, readingOf(claim), claim.subject].join('\t').replaceAll('\n', ' ')
}
