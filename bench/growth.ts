import { type Cost, inChild } from './in-child.ts'
import { growth } from './measure.ts'
import type { Part } from './reports.ts'
import { quick } from './settings.ts'
import { short, table } from './table.ts'

const REPORT = new URL('../fixtures/reports/kinh-te-xa-hoi-2023.md', import.meta.url).pathname
const LONGEST = 180
const COPIES = quick ? [1, 10, 100] : [1, 10, 100, 1000]

/** One report so many times over: time, memory, and how both grow. */
export function growthTable(): Part {
  const runs = COPIES.map((copies) => ({ copies, cost: inChild(LONGEST, 'copies', REPORT, String(copies)) }))
  const rows = runs.map(({ copies, cost }) => [
    String(copies),
    cost ? short(cost.bytes / 1e6) : '–',
    cost ? short(cost.milliseconds / 1000) : `more than ${LONGEST}`,
    cost ? short(cost.megabytes) : '–',
  ])
  const few = runs[1]?.cost
  const [most, many] = [runs.at(-1)!.copies, runs.at(-1)!.cost]
  const exponent = (of: (cost: Cost) => number) =>
    few && many ? growth([of(few), of(many)], [10, most]) : Number.NaN
  const [time, memory] = [exponent((cost) => cost.milliseconds), exponent((cost) => cost.megabytes)]
  return {
    text: `${table(['copies', 'MB', 'seconds', 'MB of memory'], rows)}\n\nFrom 10 to ${most.toLocaleString('en')} copies: time ^${short(time)}, memory ^${short(memory)}.`,
    figures: { timeGrowth: time, memoryGrowth: memory },
  }
}
