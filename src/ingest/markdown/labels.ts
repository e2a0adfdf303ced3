/** Which note a printed label means, at a line of the source. */
export interface Labels {
  /** The identifier of the note called, or undefined when the label is no call. */
  resolve(label: string, line: number): string | undefined
  /** True where a note is printed under that label. */
  has(label: string): boolean
}

/** Where a note opens, and how it is labelled there. */
export interface Opening {
  readonly label: string
  readonly line: number
}

/**
 * The identifiers of notes in order, and the labels by which they are called.
 *
 * Numbers stand for themselves unless they begin anew on every page: then notes are counted through, and a call
 * means the next note of its label, or else the last.
 */
export function labelling(openings: readonly Opening[]): { identifiers: string[]; labels: Labels } {
  const isCounted = new Set(openings.map(({ label }) => label)).size === openings.length
  const isNumeric = openings.every(({ label }) => /^\d+$/.test(label))
  const identifiers = openings.map(({ label }, index) => (isCounted && isNumeric ? label : String(index + 1)))
  const byLabel = new Map<string, { line: number; identifier: string }[]>()
  for (const [index, { label, line }] of openings.entries()) {
    const known = byLabel.get(label) ?? []
    known.push({ line, identifier: identifiers[index]! })
    byLabel.set(label, known)
  }
  const resolve = (label: string, line: number): string | undefined => {
    const known = byLabel.get(label)
    if (known) return (known[firstAfter(known, line)] ?? known.at(-1))?.identifier
    if (!isCounted || !isNumeric || !/^\d+$/.test(label)) return undefined
    // A call whose note is missing still is a call where its neighbour is one.
    return byLabel.has(String(Number(label) - 1)) || byLabel.has(String(Number(label) + 1))
      ? label
      : undefined
  }
  return { identifiers, labels: { resolve, has: (label) => byLabel.has(label) } }
}

/** Index of the first entry that stands at or after a line; entries are sorted. */
function firstAfter(known: readonly { line: number }[], line: number): number {
  let low = 0
  let high = known.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (known[middle]!.line < line) low = middle + 1
    else high = middle
  }
  return low
}
