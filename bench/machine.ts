import { cpus, loadavg } from 'node:os'

/** Processor, version of Node, and how busy the machine was. */
export function machine(): string {
  const cores = cpus()
  const [load = 0] = loadavg()
  const busy = load > cores.length ? `, busy with other work (load ${load.toFixed(0)})` : ''
  return `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}${busy}`
}
