import { UnreadableError } from '../../ingest/unreadable.ts'

/** What was made of a file, and what was found in it for others with the same content. */
export interface Made {
  readonly packet: Uint8Array
  readonly found: Uint8Array | undefined
}

/** Files with the same content under other names. */
export interface Twins {
  /** The packet that `make` gives, with what was found in the first file of this content, if there was one. */
  readonly take: (
    content: string,
    path: string,
    make: (found: Uint8Array | undefined) => Promise<Made>,
  ) => Promise<Uint8Array>
}

/** Bytes of findings that are held; a file whose findings were given up is read again. */
const mostHeld = 32 * 2 ** 20

/** No files yet. */
export function openTwins(most = mostHeld): Twins {
  const firsts = new Map<string, Promise<Uint8Array | undefined>>()
  /** Sizes of what is there already, the oldest first. */
  const sizes = new Map<string, number>()
  let held = 0
  const hold = (content: string, size: number): void => {
    sizes.set(content, size)
    held += size
    for (const [oldest, its] of sizes) {
      if (held <= most) return
      sizes.delete(oldest)
      firsts.delete(oldest)
      held -= its
    }
  }
  return {
    async take(content, path, make) {
      const first = firsts.get(content)
      if (first) return (await make(await first.catch(renamed(path)))).packet
      const made = make(undefined)
      // A copy: the packet that it lies in would stay in memory with it.
      const found = made.then((result) => result.found && new Uint8Array(result.found))
      firsts.set(content, found)
      found.then((given) => hold(content, given?.length ?? 0), noop)
      return (await made).packet
    },
  }
}

/** What cannot be read under one name cannot be under another. */
const renamed = (path: string) => (error: unknown) => {
  throw error instanceof UnreadableError ? new UnreadableError(path, error.reason) : error
}

const noop = (): void => {}
