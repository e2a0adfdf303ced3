import { type Claim, claimsOf, exact, toDecimal, toVietnamese } from '../../model/index.ts'
import type { View } from './view.ts'

/** What the script of the page knows of one report: short keys, for there may be tens of thousands of figures. */
export interface FigureData {
  /** By id: printed text, how it was read, what it counts, indices of its relations. */
  readonly claims: Readonly<
    Record<string, readonly [text: string, reading: string, subject: string, relations: number[]]>
  >
  /** Verdict, arithmetic in both languages, ids of its figures. */
  readonly relations: readonly (readonly [
    verdict: string,
    vi: string,
    en: string,
    claims: readonly string[],
  ])[]
}

/** The figures and relations of a report for the card that shows what a figure is tied to. */
export function figureData({ audit }: View): FigureData {
  const relationsOf = new Map<string, number[]>()
  for (const [index, relation] of audit.relations.entries()) {
    for (const id of new Set(claimsOf(relation))) {
      const known = relationsOf.get(id)
      if (known) known.push(index)
      else relationsOf.set(id, [index])
    }
  }
  return {
    claims: Object.fromEntries(
      audit.claims.map((claim) => [
        claim.id,
        [claim.text, readingOf(claim), claim.subject, relationsOf.get(claim.id) ?? []] as const,
      ]),
    ),
    relations: audit.relations.map((relation) => {
      const words =
        relation.verdict === 'unchecked' && relation.reason ? relation.reason : relation.explanation
      return [relation.verdict, words.vi, words.en, claimsOf(relation)] as const
    }),
  }
}

/** What the print was read as, where that is not plain: "= 1.201.500.000 VND", "2024-04-07". */
function readingOf(claim: Claim): string {
  switch (claim.kind) {
    case 'quantity':
      return claim.factor === '1' || claim.unitCode === ''
        ? ''
        : `= ${toVietnamese(toDecimal(exact(claim.value).mul(exact(claim.factor))))} ${claim.unitCode}`
    case 'date':
      return claim.date
    case 'period':
      return `${claim.start} – ${claim.end}`
    case 'citation':
      return [claim.documentKind, claim.number, claim.date].filter(Boolean).join(' · ')
    default:
      return ''
  }
}
