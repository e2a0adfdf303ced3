import type { z } from 'zod'

/** What a file that people may edit has wrong, at its first wrong place: `"code" is missing or wrong in entry 2`. */
export function misfit({ issues: [issue] }: z.ZodError): string {
  const entry = issue?.path.find((part) => typeof part === 'number')
  const named = issue?.path.findLast((part) => typeof part === 'string')
  const wrong = `"${named === undefined ? '{' : String(named)}" is missing or wrong`
  return entry === undefined ? wrong : `${wrong} in entry ${entry + 1}`
}
