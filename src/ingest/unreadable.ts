/** A file that cannot be read: the message names the file and the reason in one line. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
  readonly path: string
  readonly reason: string

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options)
    this.path = path
    this.reason = reason
  }
}
