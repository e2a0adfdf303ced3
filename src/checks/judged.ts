import { type Exact, fingerprint, type Relation, toDecimal, type Verdict } from '../model/index.ts'
import type { Operand, Weighed } from '../relations/index.ts'
import { factorOf } from '../relations/operand.ts'
import { explanationOf, reasonOf } from './explain.ts'
import { levelOf } from './level.ts'
import { powerOf } from './power.ts'
import { checkOf } from './registry.ts'
import { repairsOf, type Surroundings } from './repairs/index.ts'

/** A relation with its verdict, level, explanation and repairs. */
export function judged(weighed: Weighed, around: Surroundings): Relation {
  const { proposal, judgement } = weighed
  const { stated, members } = proposal
  const verdict = verdictOf(weighed)
  return {
    id: `r${fingerprint([proposal.variant, keyOf(stated), ...members.map(keyOf)].join('|'))}`,
    kind: proposal.kind,
    check: checkOf(proposal.variant).code,
    stated: stated?.claim.id ?? null,
    members: members.map(({ claim }) => claim.id),
    roles: members.map(({ role }) => role),
    evidence: proposal.evidence,
    computed: inUnitOf(stated, judgement.computed),
    lo: inUnitOf(stated, judgement.interval?.lo ?? null),
    hi: inUnitOf(stated, judgement.interval?.hi ?? null),
    verdict,
    level: verdict === 'inconsistent' ? levelOf(weighed) : null,
    reason: reasonOf(weighed, verdict),
    explanation: explanationOf(weighed, verdict),
    repairs: verdict === 'inconsistent' ? repairsOf(weighed, around) : [],
    power: verdict === 'unchecked' ? null : powerOf(weighed),
  }
}

/** What the text leaves open is not judged, unless it holds all the same. */
export function verdictOf({ proposal, judgement }: Weighed): Verdict {
  return proposal.open && judgement.verdict === 'inconsistent' ? 'unchecked' : judgement.verdict
}

const keyOf = (operand: Operand | null) => (operand ? `${operand.claim.id}.${operand.facet}` : '')

function inUnitOf(operand: Operand | null, amount: Exact | null): string | null {
  if (!amount) return null
  return toDecimal(operand ? amount.div(factorOf(operand)) : amount, 6)
}
