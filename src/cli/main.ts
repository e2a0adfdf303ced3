#!/usr/bin/env node
import { generator } from '../version.ts'
import { guardOutput } from './output.ts'

guardOutput()
const words = process.argv.slice(2)
/** Of the program or of one of its commands. */
const isHelp = /^(?:[a-z]+ )?(?:--help|-h)$/.test(words.join(' '))
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V'))
  process.stdout.write(`${generator.version}\n`)
else void start()

/**
 * How V8 is to compile and to collect garbage in a process that reads one report, or leaves many to workers. They are part of what
 * compiled code is kept for, so they are set before it is looked up.
 */
const short = [
  // There are hundreds of expressions, most of them matched but a few times: compile each once, not first for a trial.
  '--no-regexp-tier-up',
  // Optimizing what runs a few hundred times takes longer than running it.
  '--interrupt-budget=400000',
  // What is made lately stays in the megabyte that it starts with: fresh memory costs more than collecting.
  '--semi-space-growth-factor=1',
]

/** Runs what the words ask for; help needs none of what has been compiled. */
async function start(): Promise<void> {
  const { run } = isHelp ? await import('./program.ts') : await compiledProgram()
  process.exitCode = await run(process.argv)
}

async function compiledProgram() {
  const { setFlagsFromString } = await import('node:v8')
  for (const flag of short) setFlagsFromString(flag)
  return import('./compiled/program.ts')
}
