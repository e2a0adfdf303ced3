/** Lets so many in at once, in the order in which they came. */
export interface Gate {
  readonly enter: () => Promise<void>
  readonly leave: () => void
  /** Looks again whether someone may enter: to be called when `open` may have changed its answer. */
  readonly knock: () => void
}

/** A gate of this width, closed while `open` says so. */
export function gate(width: number, open: () => boolean = () => true): Gate {
  const queue: (() => void)[] = []
  let inside = 0
  const knock = (): void => {
    while (queue.length > 0 && inside < width && open()) {
      inside++
      queue.shift()?.()
    }
  }
  return {
    enter: () =>
      new Promise((resolve) => {
        queue.push(resolve)
        knock()
      }),
    leave() {
      inside--
      knock()
    },
    knock,
  }
}
