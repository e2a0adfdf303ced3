import { type Command, InvalidArgumentError, Option } from 'commander'
import { DEFAULT_LIMITS, type Limits } from '../ingest/docx/limits.ts'
import type { FileLimits } from './batch/task.ts'

/** What one file may cost, as commander reads it: what is absent is as `DEFAULT_LIMITS` has it. */
export interface LimitOptions {
  readonly timeout?: number
  readonly memory?: number
  readonly maxUnzipped?: number
  readonly maxRatio?: number
  readonly maxEntries?: number
  readonly maxElements?: number
  readonly maxDepth?: number
  readonly maxFigures?: number
}

/** Megabytes of the heap that reading one file may take. */
const DEFAULT_MEMORY = 800

const { unzippedBytes, milliseconds, ratio, entries, elements, depth, figures } = DEFAULT_LIMITS

const rows: readonly (readonly [flags: string, description: string])[] = [
  ['--timeout <seconds>', `time that one file may take (default: ${milliseconds / 1000})`],
  ['--memory <megabytes>', `memory that one file may take (default: ${DEFAULT_MEMORY})`],
  [
    '--max-unzipped <megabytes>',
    `size that one file may have when unzipped (default: ${unzippedBytes / 2 ** 20})`,
  ],
  ['--max-ratio <times>', `how many times its zipped size a part of a .docx may have (default: ${ratio})`],
  ['--max-entries <number>', `parts that a .docx may hold (default: ${entries})`],
  ['--max-elements <number>', `XML elements that a .docx may hold (default: ${elements})`],
  ['--max-depth <number>', `how deep XML elements may be nested (default: ${depth})`],
  ['--max-figures <number>', `figures that a report may have (default: ${figures})`],
]

/** Adds the options of what one file may cost. */
export function addLimits(command: Command): void {
  for (const [flags, description] of rows)
    command.addOption(new Option(flags, description).argParser(positive))
}

/** What one file may cost, in all and as the reader counts it. */
export const fileLimitsOf = (options: LimitOptions): FileLimits => ({
  reading: limitsOf(options),
  megabytes: options.memory ?? DEFAULT_MEMORY,
})

/** The limits of the reader. */
function limitsOf(options: LimitOptions): Limits {
  const { timeout, maxUnzipped, maxRatio, maxEntries, maxElements, maxDepth, maxFigures } = options
  return {
    ...DEFAULT_LIMITS,
    ...(timeout !== undefined && { milliseconds: timeout * 1000 }),
    ...(maxUnzipped !== undefined && { unzippedBytes: maxUnzipped * 2 ** 20 }),
    ...(maxRatio !== undefined && { ratio: maxRatio }),
    ...(maxEntries !== undefined && { entries: maxEntries }),
    ...(maxElements !== undefined && { elements: maxElements }),
    ...(maxDepth !== undefined && { depth: maxDepth }),
    ...(maxFigures !== undefined && { figures: maxFigures }),
  }
}

/** A whole number from 1. */
export function positive(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It is not a whole number from 1.')
  return Number(text)
}
