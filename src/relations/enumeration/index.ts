/** Counts and the names of what was counted, wherever they stand: beside the count, in a note, below, in a table. */
import { isTime } from '../context/measured.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { amountsBeside } from './amounts.ts'
import { namesBeside } from './beside.ts'
import { citedBeside } from './cited.ts'
import { countOf } from './count.ts'
import { bulletsBelow, rowsOfTables } from './laid-out.ts'
import { numberedLists } from './marked.ts'
import { namesInNotes } from './noted.ts'
import { numberedNouns, numbersBeside } from './ranked.ts'

/** Every count whose items the report lists. */
export function enumerations(discourse: Discourse): Proposal[] {
  const prose = discourse.passages.filter(({ block }) => !block.cell)
  const counts = prose.flatMap((passage) =>
    passage.mentions.flatMap((mention) => {
      const count = countOf(mention)
      return count ? [{ passage, count }] : []
    }),
  )
  return [
    ...counts.flatMap(({ passage, count }) => besideCount(passage, count)),
    ...prose.flatMap((passage) => [
      ...numberedLists(discourse, passage),
      ...namesInNotes(discourse, passage),
      ...bulletsBelow(discourse, passage),
    ]),
    ...rowsOfTables(
      discourse,
      counts.map(({ count }) => count),
    ),
  ]
}

/** The most particular way in which a sentence lists things: documents, things with numbers, names. */
function besideCount(...[passage, count]: Parameters<typeof namesBeside>): Proposal[] {
  const cited = citedBeside(passage, count)
  if (cited.length > 0) return cited
  const numbered = [...numbersBeside(passage, count), ...numberedNouns(passage, count)]
  if (numbered.length > 0) return numbered
  return isTime(count.mention.claim) ? [] : [...namesBeside(passage, count), ...amountsBeside(passage, count)]
}
