import type { Claim } from './claim.ts'
import type { Coverage, FigureState } from './coverage.ts'
import { groupBy } from './group-by.ts'
import type { Relation, Verdict } from './relation.ts'
import type { Report } from './report.ts'
import { blocksOf, sectionsOf } from './walk.ts'

/** The audit of one report, as far as coverage needs it. */
export interface Covered {
  readonly report: Report
  readonly claims: readonly Claim[]
  readonly relations: readonly Relation[]
}

const worstFirst: readonly FigureState[] = ['disagrees', 'rounding', 'agrees', 'unchecked', 'unrelated']
const stateOf: Record<Verdict, FigureState> = {
  consistent: 'agrees',
  rounding: 'rounding',
  inconsistent: 'disagrees',
  unchecked: 'unchecked',
}

/** State of every figure by the id of its claim. */
export function figureStates({ claims, relations }: Omit<Covered, 'report'>): Map<string, FigureState> {
  const states = new Map<string, FigureState>(claims.map((claim) => [claim.id, 'unrelated']))
  for (const relation of relations) {
    const state = stateOf[relation.verdict]
    for (const id of claimsOf(relation)) {
      const known = states.get(id)
      if (known && worstFirst.indexOf(state) < worstFirst.indexOf(known)) states.set(id, state)
    }
  }
  return states
}

/** Ids of all claims in a relation, the stated one first. */
export const claimsOf = (relation: Relation): string[] =>
  relation.stated === null ? [...relation.members] : [relation.stated, ...relation.members]

/** How many figures were looked at, section by section, and why the others were not. */
export function coverageOf(audit: Covered): Coverage {
  const states = figureStates(audit)
  const all = tally(audit.claims, states)
  const bySection = groupBy(audit.claims, ({ section }) => section)
  return {
    ...all,
    reasons: reasonsOf(audit, states),
    sections: [...new Set(['', ...sectionsOf(audit.report).map(({ path }) => path), ...bySection.keys()])]
      .filter((path) => bySection.has(path))
      .map((section) => {
        const { agrees, rounding, ...shown } = tally(bySection.get(section) ?? [], states)
        return { section, ...shown }
      }),
    characters: blocksOf(audit.report).reduce((total, block) => total + block.value.length, 0),
    charactersLost: audit.report.losses.reduce((total, loss) => total + loss.length, 0),
    losses: audit.report.losses.length,
  }
}

function tally(claims: readonly Claim[], states: ReadonlyMap<string, FigureState>) {
  const of = (state: FigureState) => claims.filter((claim) => states.get(claim.id) === state).length
  const [agrees, rounding, disagrees] = [of('agrees'), of('rounding'), of('disagrees')]
  return {
    figures: claims.length,
    related: agrees + rounding + disagrees,
    unchecked: of('unchecked'),
    unrelated: of('unrelated'),
    agrees,
    rounding,
    disagrees,
  }
}

/** Each unchecked figure once, under the reason of its first relation. */
function reasonsOf(audit: Covered, states: ReadonlyMap<string, FigureState>): Coverage['reasons'] {
  const counted = new Set<string>()
  const reasons = new Map<string, Coverage['reasons'][number]>()
  for (const relation of audit.relations) {
    if (relation.verdict !== 'unchecked' || !relation.reason) continue
    const ids = claimsOf(relation).filter((id) => states.get(id) === 'unchecked' && !counted.has(id))
    for (const id of ids) counted.add(id)
    const known = reasons.get(relation.reason.en) ?? { reason: relation.reason, figures: 0 }
    reasons.set(relation.reason.en, { ...known, figures: known.figures + ids.length })
  }
  return [...reasons.values()]
    .filter((reason) => reason.figures > 0)
    .sort((a, b) => b.figures - a.figures || (a.reason.en < b.reason.en ? -1 : 1))
}
