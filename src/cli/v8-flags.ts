/** How V8 is told to compile and to collect garbage. A V8 that does not know a flag complains: what one renamed later is for Node 20 alone. */
const isOfNode20 = process.versions.node.startsWith('20.')

/** For every process that reads reports. */
export const compilingFlags: readonly string[] = [
  // There are hundreds of expressions, most of them matched but a few times: compile each once, not first for a trial.
  '--no-regexp-tier-up',
  // Optimizing what runs a few hundred times takes longer than running it, on threads that workers need.
  ...(isOfNode20 ? ['--interrupt-budget=400000'] : []),
]

/** For a process that reads one report, or leaves many to workers. */
export const shortRunFlags: readonly string[] = [
  ...compilingFlags,
  // What is made lately stays in the megabyte that it starts with: fresh memory costs more than collecting.
  ...(isOfNode20 ? ['--semi-space-growth-factor=1'] : []),
]
