import { type Claim, type Finding, fingerprint, type Relation } from '../model/index.ts'
import type { Check } from './define-check.ts'

/** The finding of a relation that fails; undefined for any other. */
export function findingOf(
  relation: Relation,
  check: Check,
  claims: ReadonlyMap<string, Claim>,
): Finding | undefined {
  if (relation.verdict !== 'inconsistent') return undefined
  const ids = [relation.stated, ...relation.members].filter((id) => id !== null)
  const first = claims.get(ids[0] ?? '')
  return {
    id: `f${fingerprint(`${check.code}|${relation.id}`)}`,
    code: check.code,
    check: check.id,
    level: relation.level ?? 'warning',
    relation: relation.id,
    claims: ids,
    section: first?.section ?? '',
    footnote: first?.footnote ?? null,
    place: first?.place ?? null,
    quote: first?.quote ?? '',
    message: relation.explanation,
    advice: check.advice,
    repairs: relation.repairs,
  }
}
