/**
 * Runs one thing in a process of its own, so that its memory is its own, and prints what it cost.
 *
 *     copies PATH COUNT    a Markdown report so many times over
 *     hostile NAME SIZE    a report that overdoes one thing
 */
import { readFileSync } from 'node:fs'
import { HOSTILE } from './hostile.ts'
import { cost } from './measure.ts'
import { dataset } from './stages.ts'

const [what, name = '', size = ''] = process.argv.slice(2)
const text =
  what === 'copies'
    ? Array(Number(size)).fill(readFileSync(name, 'utf8')).join('\n\n')
    : HOSTILE[name]!(Number(size))
const bytes = new TextEncoder().encode(text)
const milliseconds = await cost(() => dataset({ path: 'report.md', bytes }))
console.log(
  JSON.stringify({ milliseconds, bytes: bytes.length, megabytes: process.resourceUsage().maxRSS / 1024 }),
)
