/** A time limit that can be set anew. */
export interface Deadline {
  readonly signal: AbortSignal
  /** From now on, so many seconds are left. */
  readonly allow: (seconds: number) => void
  readonly clear: () => void
}

/** A deadline this many seconds from now. */
export function openDeadline(seconds: number): Deadline {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const clear = (): void => clearTimeout(timer)
  const allow = (left: number): void => {
    clear()
    timer = setTimeout(() => controller.abort(), left * 1000)
  }
  allow(seconds)
  return { signal: controller.signal, allow, clear }
}
