import type { Line } from './line.ts'

/** What underlines a heading of the first depth, whatever stands above it. */
export const UNDERLINE = /^={3,200}\s*$/

/**
 * The depth of the heading that the last of these lines underlines: 1 by "=", 2 by "-"; 0 for none. Below one line "-" must
 * be as long as that line, as converters write it: any other rule marks a page.
 */
export function underlined(lines: readonly Line[]): 0 | 1 | 2 {
  const last = lines.at(-1)!.text.trimEnd()
  if (UNDERLINE.test(last)) return 1
  const isRule = lines.length === 2 && /^-{5,200}$/.test(last)
  return isRule && last.length === lines[0]!.text.trim().length ? 2 : 0
}
