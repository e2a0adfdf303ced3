import { formatOf } from '../formats.ts'
import type { Output } from '../output.ts'
import type { Packet, Plan } from './task.ts'

/** All outputs of a run. */
export interface Outputs {
  readonly add: (packet: Packet) => void
  readonly end: () => void
}

/** Opens what is wanted: what people watch goes to standard error, all else to the output. */
export async function openOutputs({ wanted, language }: Plan, output: Output): Promise<Outputs> {
  const joints = await Promise.all(
    wanted.map(async ({ name, window, to }) => {
      const format = await formatOf(name, window)
      return format.join(to === 'output' ? output.emit : onScreen, language)
    }),
  )
  return {
    add: ({ parts }) => {
      for (const [at, joint] of joints.entries()) joint.add(parts[at] ?? {})
    },
    end: () => {
      for (const joint of joints) joint.end()
    },
  }
}

/** The results are in files: the summary is then no data, and goes to standard error. */
const onScreen = (_file: string, part: string | Uint8Array): void => {
  process.stderr.write(part)
}
