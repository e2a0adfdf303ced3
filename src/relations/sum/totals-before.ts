import type { Discourse, Mention } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import type { Facet, Operand } from '../proposal.ts'
import { compatible, maybeCompatible } from '../units.ts'

/** How many figures back the total of a headed breakdown may stand; of one of many items, each of which takes it apart, farther. */
const LOOK_BACK = 16
const LOOK_BACK_FROM_ITEM = 48

/** A figure that a list may take apart. */
interface Total {
  readonly mention: Mention
  readonly operand: Operand
  /** Whether so many figures stand between that only the arithmetic says so. */
  readonly far: boolean
}

/** Figures of the unit of the first part of a breakdown in the same section or one beside it, nearest first. */
export function totalsBefore(discourse: Discourse, first: Mention): Total[] {
  const part: Operand = { claim: first.claim, facet: 'value' }
  const found: Total[] = []
  const reach = first.block.kind === 'item' ? LOOK_BACK_FROM_ITEM : LOOK_BACK
  for (let at = first.order - 1; at >= Math.max(0, first.order - LOOK_BACK_FROM_ITEM); at--) {
    const mention = discourse.mentions[at]!
    if (!isBeside(mention.block.section, first.block.section) || mention.block.cell) break
    if (mention.claim.direction || (mention.bracket && mention.claim.role === 'base')) continue
    for (const facet of facetsOf(mention)) {
      const operand: Operand = { claim: mention.claim, facet }
      if (compatible(operand, part) || (codeOf(part) === '' && maybeCompatible(operand, part)))
        found.push({ mention, operand, far: first.order - at > reach })
    }
  }
  return found
}

/** Of "1.876 lượt/2.214 người" either number may be a total; of a part of a whole none is. */
function facetsOf({ claim }: Mention): Facet[] {
  if (claim.kind === 'ratio') return claim.reading === 'two-measures' ? ['numerator', 'denominator'] : []
  return claim.kind === 'quantity' ? ['value'] : []
}

/** One section, the section above, or two below one: what "1.1" counts, "1.3" takes apart. */
function isBeside(total: string, parts: string): boolean {
  const above = parts.slice(0, Math.max(0, parts.lastIndexOf('/')))
  return (
    total === parts ||
    (above !== '' && (total === above || total.slice(0, Math.max(0, total.lastIndexOf('/'))) === above))
  )
}
