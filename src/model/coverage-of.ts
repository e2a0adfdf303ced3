import type { Claim } from './claim.ts'
import type { Coverage, FigureState } from './coverage.ts'
import type { Finding } from './finding.ts'
import { groupBy } from './group-by.ts'
import type { Relation, Verdict } from './relation.ts'
import type { Report } from './report.ts'
import { blocksOf, sectionsOf } from './walk.ts'

/** The audit of one report, as far as coverage needs it. */
export interface Covered {
  readonly report: Report
  readonly claims: readonly Claim[]
  readonly relations: readonly Relation[]
  readonly findings: readonly Finding[]
}

const worstFirst: readonly FigureState[] = [
  'disagrees',
  'settled',
  'rounding',
  'agrees',
  'unchecked',
  'unrelated',
]
const stateOf: Record<Verdict, FigureState> = {
  consistent: 'agrees',
  rounding: 'rounding',
  inconsistent: 'disagrees',
  unchecked: 'unchecked',
}

/** State of every figure by the id of its claim. */
export function figureStates({
  claims,
  relations,
  findings,
}: Omit<Covered, 'report'>): Map<string, FigureState> {
  const settled = settledRelations(findings)
  const states = new Map<string, FigureState>(claims.map((claim) => [claim.id, 'unrelated']))
  for (const relation of relations) {
    const state = settled.has(relation.id) ? 'settled' : stateOf[relation.verdict]
    for (const id of claimsOf(relation)) {
      const known = states.get(id)
      if (known && worstFirst.indexOf(state) < worstFirst.indexOf(known)) states.set(id, state)
    }
  }
  return states
}

/** Ids of the relations whose every finding is settled. */
function settledRelations(findings: readonly Finding[]): Set<string> {
  const of = (settled: boolean) =>
    findings
      .filter(({ decision }) => (decision !== undefined) === settled)
      .flatMap(({ relation }) => relation ?? [])
  const settled = new Set(of(true))
  for (const relation of of(false)) settled.delete(relation)
  return settled
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
  const settled = of('settled')
  return {
    figures: claims.length,
    related: agrees + rounding + disagrees + settled,
    unchecked: of('unchecked'),
    unrelated: of('unrelated'),
    agrees,
    rounding,
    disagrees,
    settled,
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
