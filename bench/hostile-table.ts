import { HOSTILE } from './hostile.ts'
import { inChild } from './in-child.ts'
import { growth } from './measure.ts'
import type { Part } from './reports.ts'
import { quick } from './settings.ts'
import { short, table } from './table.ts'

/** How often each thing stands there, and a tenth of it. */
const SIZES: Readonly<Record<string, number>> = {
  'nested brackets': 10_000,
  'nested quotes': 10_000,
  'bullets under one head': 10_000,
  'one sentence repeated': 10_000,
  words: 650_000,
  digits: 10_000_000,
  groups: 2_000_000,
  slashes: 5_000_000,
  blanks: 10_000_000,
  'number words': 1_000_000,
  commas: 5_000_000,
  dashes: 5_000_000,
  stars: 10_000,
  'open brackets': 100_000,
  citations: 600_000,
}
const MANY = 100_000
/** Seconds after which a report is given up. */
const LONGEST = 30

/** Every hostile report at its full size and at a tenth of it. */
export function hostileTable(): Part {
  const [seconds, megabytes]: [number[], number[]] = [[], []]
  const rows = Object.keys(HOSTILE).map((name) => {
    const size = (SIZES[name] ?? MANY) / (quick ? 100 : 1)
    const whole = inChild(LONGEST, 'hostile', name, String(size))
    const tenth = quick ? undefined : inChild(LONGEST, 'hostile', name, String(size / 10))
    seconds.push(whole ? whole.milliseconds / 1000 : Number.POSITIVE_INFINITY)
    megabytes.push(whole?.megabytes ?? Number.POSITIVE_INFINITY)
    const grows =
      tenth && whole && !whole.refused
        ? growth([tenth.milliseconds, whole.milliseconds], [1, 10])
        : Number.NaN
    return [
      whole?.refused ? `${name} (refused)` : name,
      size.toLocaleString('en'),
      whole ? short(whole.bytes / 1e6) : '–',
      whole ? short(whole.milliseconds / 1000) : `more than ${LONGEST}, or out of memory`,
      whole ? short(whole.megabytes) : '–',
      short(grows),
    ]
  })
  return {
    text: table(['what', 'times', 'MB', 'seconds', 'MB of memory', 'growth'], rows),
    figures: { hostileSeconds: Math.max(...seconds), hostileMegabytes: Math.max(...megabytes) },
  }
}
