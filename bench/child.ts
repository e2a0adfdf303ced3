/**
 * Runs one thing in a process of its own, so that its memory is its own, and prints what it cost.
 *
 *     copies PATH COUNT    a Markdown report so many times over
 *     hostile NAME SIZE    a report that overdoes one thing, which may be refused
 */
import { readFileSync } from 'node:fs'
import { UnreadableError } from '../src/ingest/unreadable.ts'
import { HOSTILE } from './hostile.ts'
import { cost } from './measure.ts'
import { dataset } from './stages.ts'

const [what, name = '', size = ''] = process.argv.slice(2)
const text =
  what === 'copies'
    ? Array(Number(size)).fill(readFileSync(name, 'utf8')).join('\n\n')
    : HOSTILE[name]!(Number(size))
const bytes = new TextEncoder().encode(text)
const limits = what === 'copies' ? { figures: Number.POSITIVE_INFINITY } : {}
let refused = false
const milliseconds = await cost(async () => {
  try {
    await dataset({ path: 'report.md', bytes }, limits)
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    refused = true
  }
})
console.log(
  JSON.stringify({
    ...{ milliseconds, bytes: bytes.length, refused },
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
)
