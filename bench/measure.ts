/** Time of a run in ms: of the processor, all threads, so that other programs on the machine count little. */
export async function cost(run: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Median cost of each run, all of them in turn, round by round; the first rounds, which warm up, are not counted. */
export async function alternate(
  runs: Readonly<Record<string, () => unknown>>,
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<Record<string, number>> {
  const costs = new Map(Object.keys(runs).map((name) => [name, [] as number[]]))
  for (let round = -warmUp; round < rounds; round++)
    for (const [name, run] of Object.entries(runs)) {
      const spent = await cost(run)
      if (round >= 0) costs.get(name)!.push(spent)
    }
  return Object.fromEntries([...costs].map(([name, all]) => [name, median(all)]))
}

/** How a cost grows between two sizes: 1 in step with the size, 2 with its square. */
export const growth = (costs: readonly [number, number], sizes: readonly [number, number]): number =>
  Math.log(costs[1] / costs[0]) / Math.log(sizes[1] / sizes[0])
