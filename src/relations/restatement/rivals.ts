import type { Proposal } from '../proposal.ts'
import { isInBareRow } from './bare-row.ts'
import { companionsIn } from './companions.ts'
import { areHeadedApart } from './headed-years.ts'
import { isOneOfJoined } from './joined-things.ts'
import { areCounterparts, marksOf } from './marks.ts'
import { disjoint } from './names.ts'
import { type NearMiss, nearMisses } from './near-misses.ts'
import type { Rarity } from './rarity.ts'
import { isReferredTo } from './referred.ts'
import { manyIn, seriesIn } from './series.ts'
import type { Statement } from './statement.ts'
import { LEAST, type Repeated, suretyOf } from './surety.ts'
import { toldApartIn } from './told-apart.ts'
import { same } from './twins.ts'

/**
 * Figures that differ by one slip and, for all that the words say, are one figure: same words, same time, both facts
 * or both plans, no name or qualifier that one has and the other has not.
 */
export function rivals(statements: readonly Statement[], rarity: Rarity, repeated: Repeated): Proposal[] {
  const levels = statements.filter((statement) => isLevel(statement) && !isInBareRow(statement))
  const isMany = manyIn(levels)
  const near = nearMisses(levels)
  const toldApart = toldApartIn(statements)
  const known = { rarity, repeated, beside: companionsIn(statements, near) }
  const pairs = near.flatMap((pair) => {
    if (isMany(pair.earlier) || isMany(pair.later)) return []
    if (toldApart(pair.earlier, pair.later) && !isReferredTo(pair.earlier, pair.later)) return []
    if (!mayBeOne(pair.earlier, pair.later)) return []
    const strength = suretyOf(pair, known)
    return strength < LEAST ? [] : [{ ...pair, strength }]
  })
  const inSeries = seriesIn(pairs)
  return pairs
    .filter(({ earlier, later }) => !inSeries(earlier) && !inSeries(later))
    .map((pair) => {
      const stated = statedOf(pair, repeated)
      return same(stated, stated === pair.later ? pair.earlier : pair.later, pair.strength)
    })
}

/** The figure that stands alone, then the one in the text, then the later one. */
function statedOf({ earlier, later }: NearMiss, repeated: Repeated): Statement {
  if (repeated(earlier) !== repeated(later)) return repeated(earlier) ? later : earlier
  return later.mention.block.cell && !earlier.mention.block.cell ? earlier : later
}

/** An estimate of so many digits is printed as if it were counted. */
const AS_COUNTED = 4

function isLevel({ mention: { claim }, digits }: Statement): boolean {
  return claim.approx === 'exact' || (claim.approx === 'about' && digits >= AS_COUNTED)
}

function mayBeOne(a: Statement, b: Statement): boolean {
  const [one, other] = [a.mention, b.mention]
  if (one.block.cell && one.block.cell.table === other.block.cell?.table) return false
  if (one.block === other.block && one.sentence === other.sentence) return false
  if ((one.claim.role === 'change') !== (other.claim.role === 'change')) return false
  if (one.claim.role === 'change' && one.claim.direction !== other.claim.direction) return false
  const [then, now] = [a.said().time, b.said().time]
  if (then.when !== now.when || then.planned !== now.planned) return false
  if ((a.place() === 'ahead') !== (b.place() === 'ahead') || areHeadedApart(a, b)) return false
  if (isOneOfJoined(a, b)) return false
  const [here, there] = [marksOf(a), marksOf(b)]
  if (here.apart !== there.apart && here.apart !== '' && there.apart !== '') return false
  if (areCounterparts(here, there) || disjoint(a.home(), b.home())) return false
  return !disjoint(here.names, there.names) && !disjoint(here.stages, there.stages)
}
