#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { generator } from '../version.ts'
import { guardOutput } from './output.ts'

guardOutput()
const [argument, ...others] = process.argv.slice(2)
if ((argument === '--version' || argument === '-V') && others.length === 0) {
  process.stdout.write(`${generator.version}\n`)
} else {
  // There are hundreds of expressions, most of them matched but a few times: compile each once, not first for a trial.
  setFlagsFromString('--no-regexp-tier-up')
  const { run } = await import('./compiled/program.ts')
  process.exitCode = await run(process.argv)
}
