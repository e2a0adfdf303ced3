/** Exit codes of the program, a contract with scripts. */
export const exit = { done: 0, findings: 1, wrongUse: 2, unreadable: 3 } as const
export type Exit = (typeof exit)[keyof typeof exit]

/** The command was given what it cannot work with: its message is shown and the program exits with 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
}
