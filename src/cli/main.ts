#!/usr/bin/env node
import { generator } from '../version.ts'
import { tuneEngine } from './engine.ts'
import { guardOutput } from './output.ts'

guardOutput()
const words = process.argv.slice(2)
/** Of the program or of one of its commands. */
const isHelp = /^(?:[a-z]+ )?(?:--help|-h)$/.test(words.join(' '))
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  process.stdout.write(`${generator.version}\n`)
} else if (isHelp) {
  const { run } = await import('./program.ts')
  process.exitCode = await run(process.argv)
} else {
  tuneEngine()
  const { run } = await import('./compiled/program.ts')
  process.exitCode = await run(process.argv)
}
