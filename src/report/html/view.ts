import { groupBy } from '../../model/group-by.ts'
import {
  type Claim,
  type Coverage,
  claimsOf,
  coverageOf,
  type FigureState,
  type Finding,
  figureStates,
  type Note,
} from '../../model/index.ts'
import type { Audit } from '../../pipeline.ts'
import { gravestFirst } from '../count.ts'
import type { Mark, Marks } from './marked-text.ts'

/** One report with all that its parts of the page look up, found once. */
export interface View {
  readonly audit: Audit
  /** Before every id of this report on the page: "r1-". */
  readonly prefix: string
  readonly coverage: Coverage
  readonly states: ReadonlyMap<string, FigureState>
  /** Findings, the gravest first; the first has number 1. */
  readonly findings: readonly Finding[]
  /** Notes by the block that holds their mark. */
  readonly notesAt: ReadonlyMap<string, readonly Note[]>
  readonly claims: ReadonlyMap<string, Claim>
  readonly marksIn: (block: string) => Marks
}

/** The view of a report whose ids on the page begin with `prefix`. */
export function viewOf(audit: Audit, prefix: string): View {
  const states = figureStates(audit)
  const findings = gravestFirst(audit.findings)
  const marks = marksByBlock(audit, { states, findings })
  return {
    audit,
    prefix,
    coverage: coverageOf(audit),
    states,
    findings,
    notesAt: groupBy(audit.report.notes, (note) => note.anchor?.block ?? ''),
    claims: new Map(audit.claims.map((claim) => [claim.id, claim])),
    marksIn: (block) => ({ prefix, figures: marks.get(block) ?? [] }),
  }
}

function marksByBlock(
  audit: Audit,
  { states, findings }: Pick<View, 'states' | 'findings'>,
): Map<string, Mark[]> {
  const numbers = numbersByClaim(audit, findings)
  const marks = audit.claims.map((claim) => ({
    claim,
    state: states.get(claim.id) ?? 'unrelated',
    findings: numbers.get(claim.id) ?? [],
  }))
  return groupBy(marks, ({ claim }) => claim.place.block)
}

/** The findings of a figure. Only the stated figure carries the number; a finding without one marks all its figures. */
function numbersByClaim(audit: Audit, findings: readonly Finding[]): Map<Claim['id'], Mark['findings']> {
  const relations = new Map(audit.relations.map((relation) => [relation.id, relation]))
  const numbers = new Map<string, Mark['findings']>()
  for (const [index, finding] of findings.entries()) {
    const relation = finding.relation === null ? undefined : relations.get(finding.relation)
    const first = relation ? claimsOf(relation).slice(0, 1) : finding.claims.slice(0, 1)
    for (const id of first)
      numbers.set(id, [
        ...(numbers.get(id) ?? []),
        { number: index + 1, level: finding.level, settled: finding.decision !== undefined },
      ])
  }
  return numbers
}
