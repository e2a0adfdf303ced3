import { claimsIn, extract } from '../../claims/index.ts'
import type { Language } from '../../format.ts'
import { type Limits, read, type Source } from '../../ingest/index.ts'
import type { Claim } from '../../model/index.ts'
import { readingOf } from '../../report/reading.ts'
import { structure } from '../../structure/index.ts'
import { type Exit, exit } from '../exit.ts'
import { findInputs, open } from '../inputs.ts'
import { type LimitOptions, limitsOf } from '../limit-options.ts'
import { load } from '../load.ts'
import { standardOutput } from '../output.ts'
import { complain, complainOf, mention } from '../say.ts'

/** Options of `figures`, as commander reads them. */
export interface FigureOptions extends LimitOptions {
  readonly lines: boolean
  readonly format: 'ndjson' | 'json' | 'text'
  readonly lang: Language
}

/** The figures of one file, or of one of its lines. */
interface Reading {
  readonly key: { readonly path: string } | { readonly line: number }
  readonly claims: readonly Claim[]
}

/** Writes every figure of every input; with `lines`, of every line as if it stood alone. */
export async function figures(paths: readonly string[], options: FigureOptions): Promise<Exit> {
  const inputs = await findInputs(paths)
  complain(inputs.missing, options.lang)
  mention(inputs.passedOver, options.lang)
  const limits = limitsOf(options)
  const output = standardOutput()
  const write = writerOf(options.format)
  let unreadable = inputs.missing.length
  for (const file of inputs.files) {
    try {
      const { source } = options.lines ? { source: open(file) } : await load(file, limits)
      for (const reading of options.lines ? linesOf(source) : [await whole(source, limits)]) {
        output.emit('', write(reading))
        await output.settled()
      }
    } catch (error) {
      complainOf(file, error, options.lang)
      unreadable++
    }
  }
  return unreadable > 0 ? exit.unreadable : exit.done
}

async function whole(source: Source, limits: Limits): Promise<Reading> {
  const document = await read(source, limits)
  return { key: { path: source.path }, claims: extract(structure(document)) }
}

function* linesOf({ bytes }: Source): Generator<Reading> {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  for (const [index, line] of lines.entries()) {
    yield { key: { line: index + 1 }, claims: claimsIn(line.normalize('NFC')) }
  }
}

function writerOf(format: FigureOptions['format']): (reading: Reading) => string {
  if (format === 'ndjson') return ({ key, claims }) => `${JSON.stringify({ ...key, claims })}\n`
  if (format === 'json') return ({ key, claims }) => `${JSON.stringify({ ...key, claims }, null, 2)}\n`
  return ({ key, claims }) => claims.map((claim) => `${Object.values(key)[0]}\t${plain(claim)}\n`).join('')
}

/** One tab-separated line: place, kind, printed text, value, subject. */
function plain(claim: Claim): string {
  const place =
    claim.place.line === undefined ? claim.place.block : `${claim.place.line}:${claim.place.column}`
  return [place, claim.kind, claim.text, readingOf(claim), claim.subject].join('\t').replaceAll('\n', ' ')
}
