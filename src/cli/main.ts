#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { generator } from '../version.ts'
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
  // There are hundreds of expressions, most of them matched but a few times: compile each once, not first for a trial.
  setFlagsFromString('--no-regexp-tier-up')
  const { run } = await import('./compiled/program.ts')
  process.exitCode = await run(process.argv)
}
