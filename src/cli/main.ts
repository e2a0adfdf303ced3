#!/usr/bin/env node
import module from 'node:module'
import { generator } from '../version.ts'
import { guardOutput } from './output.ts'

guardOutput()
const [argument, ...others] = process.argv.slice(2)
if ((argument === '--version' || argument === '-V') && others.length === 0) {
  process.stdout.write(`${generator.version}\n`)
} else {
  // Of Node 22 on: what was compiled once need not be again.
  if ('enableCompileCache' in module) (module.enableCompileCache as () => void)()
  const { run } = await import('./program.ts')
  process.exitCode = await run(process.argv)
}
