import { type Observed, observe, pack, unpack } from '../../compare/index.ts'
import { defineFormat, textOf } from '../../format.ts'
import type { Packet } from './task.ts'

const name = 'observed'

/** What comparing needs of each report, as an output: so that workers make it, and the cache keeps it. */
export const observed = defineFormat({
  parts: (audit) => ({ [name]: pack(observe(audit)) }),
  join: (emit) => ({ add: (parts) => emit(name, parts[name] ?? ''), end: () => {} }),
})

/** What comparing needs of the report that a packet is of; the output must have been asked for first. */
export const observedIn = ({ parts }: Packet): Observed => unpack(textOf(parts[0]?.[name]))
