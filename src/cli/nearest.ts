import type { Finding } from '../model/index.ts'

/** What a finding is known by on the command line. */
export type Named = Pick<Finding, 'id' | 'code'>

/** So much of an id is enough, where no other begins with it. */
const ENOUGH = 6
/** So many are named to somebody who wrote an id wrong. */
const SHOWN = 4

/** The one whose id this is, or begins with this, in letters of any size; undefined when there is none, or more than one. */
export function byId<Item>(
  items: readonly Item[],
  written: string,
  idOf: (item: Item) => string,
): Item | undefined {
  const given = written.trim().toLowerCase()
  const exact = items.find((item) => idOf(item) === given)
  if (exact || given.length < ENOUGH) return exact
  const begun = items.filter((item) => idOf(item).startsWith(given))
  return begun.length === 1 ? begun[0] : undefined
}

/** The findings that somebody may have meant, the likeliest first: "DS101 fbe60c38bfcbd7deb, …". */
export function nearest(findings: readonly Named[], given: string): string {
  const ranked = findings
    .map((finding) => ({
      finding,
      shared: finding.code === given ? Infinity : sharedEnds(finding.id, given),
    }))
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ finding }) => `${finding.code} ${finding.id}`)
  return [...ranked.slice(0, SHOWN), ...(ranked.length > SHOWN ? ['…'] : [])].join(', ')
}

/** How many letters two words share at their beginning and at their end. */
function sharedEnds(a: string, b: string): number {
  const short = Math.min(a.length, b.length)
  let head = 0
  while (head < short && a[head] === b[head]) head++
  let tail = 0
  while (tail < short - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return head + tail
}
