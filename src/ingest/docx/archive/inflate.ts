import { Inflate, inflateSync } from 'fflate'

/** Zipped bytes that are inflated at once: what they hide, at most a thousand times as much, takes a second. */
const AT_ONCE = 512 * 1024

/** Bytes inflated at a time of larger parts. */
const STEP = 32 * 1024

/** The inflated bytes, exactly `size` of them. Throws when the data hold more or fewer, or are damaged. */
export function inflate(data: Uint8Array, size: number): Uint8Array {
  const out = data.length <= AT_ONCE ? atOnce(data, size) : inSteps(data, size)
  if (out.length < size) throw new Error('it inflates to less than it declares')
  return out
}

/** Inflating at once takes a third of the time; room for one byte more tells what holds more than it declares. */
function atOnce(data: Uint8Array, size: number): Uint8Array {
  const out = inflateSync(data, { out: new Uint8Array(size + 1) })
  if (out.length > size) throw new Error('it inflates to more than it declares')
  return out
}

function inSteps(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new Error('it inflates to more than it declares')
    out.set(chunk, length)
    length += chunk.length
  })
  for (let at = 0; at < data.length; at += STEP)
    stream.push(data.subarray(at, at + STEP), at + STEP >= data.length)
  return out.subarray(0, length)
}
