#!/usr/bin/env node
import { generator } from '../version.ts'
import { guardOutput } from './output.ts'
import { shortRunFlags } from './v8-flags.ts'

guardOutput()
const words = process.argv.slice(2)
/** Of the program or of one of its commands. */
const isHelp = /^(?:[a-z]+ )?(?:--help|-h)$/.test(words.join(' '))
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V'))
  process.stdout.write(`${generator.version}\n`)
else void start()

/** Runs what the words ask for; help needs none of what has been compiled. */
async function start(): Promise<void> {
  const { run } = isHelp ? await import('./program.ts') : await compiledProgram()
  process.exitCode = await run(process.argv)
}

async function compiledProgram() {
  const { setFlagsFromString } = await import('node:v8')
  // They are part of what compiled code is kept for, so they are set before it is looked up.
  for (const flag of shortRunFlags) setFlagsFromString(flag)
  return import('./compiled/program.ts')
}
