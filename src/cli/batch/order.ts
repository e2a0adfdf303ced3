/**
 * What `start` gives for each item, in the order of the items, whichever is ready first. At most `ahead` are started
 * beyond the one that is due.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  start: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result, void> {
  const started: Promise<Result>[] = []
  const rest = items[Symbol.iterator]()
  const fill = (): void => {
    while (started.length <= ahead) {
      const next = rest.next()
      if (next.done) return
      const result = start(next.value)
      // It is looked at when it is due; until then a failure is not one that nobody handles.
      result.catch(() => {})
      started.push(result)
    }
  }
  fill()
  for (let due = started.shift(); due !== undefined; due = started.shift()) {
    const result = await due
    fill()
    yield result
  }
}
