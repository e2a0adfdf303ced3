import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { runProgram } from './program.ts'
import type { Part } from './reports.ts'
import { quick } from './settings.ts'
import { short, table } from './table.ts'

const REPORT = new URL('../fixtures/reports/ngan-sach-2023.docx', import.meta.url)
const COPIES = quick ? [1, 10] : [1, 20, 100]
const MAIN = 'word/document.xml'

/** A Word report with its text so many times over, not compressed, and the megabytes of its XML. */
function wordCopies(count: number): { bytes: Uint8Array; megabytes: number } {
  const parts = unzipSync(readFileSync(REPORT))
  const xml = strFromU8(parts[MAIN]!)
  const [start, end] = [xml.indexOf('>', xml.indexOf('<w:body')) + 1, xml.lastIndexOf('<w:sectPr')]
  parts[MAIN] = strToU8(xml.slice(0, start) + xml.slice(start, end).repeat(count) + xml.slice(end))
  const size = Object.entries(parts).reduce(
    (sum, [name, part]) => sum + (/\.xml$/.test(name) ? part.length : 0),
    0,
  )
  return { bytes: zipSync(parts, { level: 0 }), megabytes: size / 1e6 }
}

/** The memory of the program for Word reports of several sizes, beside what it may take. */
export function memoryTable(): Part {
  const root = mkdtempSync(join(tmpdir(), 'doisoat-memory-'))
  try {
    const shares: number[] = []
    const rows = COPIES.map((copies) => {
      const file = join(root, `${copies}.docx`)
      const { bytes, megabytes } = wordCopies(copies)
      writeFileSync(file, bytes)
      const patient = copies > 1 ? ['--timeout', '600'] : []
      const output = ['--format', 'json', '--output', join(root, 'out'), '--quiet']
      const run = runProgram(['audit', file, ...output, ...patient])
      const most = 80 + 45 * megabytes
      shares.push(run.megabytes / most)
      return [String(copies), short(megabytes), short(run.megabytes), short(most), short(run.cpu)]
    })
    return {
      text: table(
        ['copies', 'MB of XML', 'MB of memory', '80 + 45 for each MB', 'seconds of the processor'],
        rows,
      ),
      figures: { wordMemory: Math.max(...shares) },
    }
  } finally {
    rmSync(root, { recursive: true })
  }
}
