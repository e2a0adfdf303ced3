#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { generator } from '../version.ts'
import { guardOutput } from './output.ts'

guardOutput()
const words = process.argv.slice(2)
const isHelp = ['--help', '-h'].includes(words.at(-1) ?? '') && (words.length === 1 || isCommand(words))
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

/** A command and a word behind it. */
function isCommand(words: readonly string[]): boolean {
  return words.length === 2 && /^[a-z]+$/.test(words[0]!)
}
