import type { Language } from '../../format.ts'
import type { Bilingual, Claim, Finding, Place } from '../../model/index.ts'
import type { Audit } from '../../pipeline.ts'
import { repairWords } from '../repair-words.ts'
import { decisionWords, levelWords, whereWords } from '../words.ts'
import type { About } from './anchor.ts'

/** One comment: what it is about, and its paragraphs, the first of which is its head. */
export interface Remark {
  /** Null for what concerns the whole report. */
  readonly about: About | null
  readonly paragraphs: readonly string[]
}

/**
 * What a reviewer should be told, in the order of the findings: each finding at its stated figure, with arithmetic and
 * repairs; and in every other paragraph that disagrees with it, where to look. Cells of one table count as one place.
 *
 * Accepted findings stand with the reason that was given; those that were settled otherwise (a false alarm) are left out.
 */
export function remarksOf({ findings, claims }: Audit, language: Language): Remark[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return findings
    .filter(({ decision }) => decision === undefined || decision.decision === 'accepted')
    .flatMap((finding) => [
      { about: finding.place, paragraphs: paragraphsOf(finding, language) },
      ...othersOf(finding, byId).map((claim) => ({
        about: claim.place,
        paragraphs: pointerOf(finding, claim, { language, stated: byId.get(finding.claims[0] ?? '') }),
      })),
    ])
}

function paragraphsOf(finding: Finding, language: Language): string[] {
  const { decision, message, advice } = finding
  return [
    headOf(finding, language),
    ...(decision ? [decisionWords(decision)[language]] : []),
    message[language],
    ...repairWords(finding).map((words) => words[language]),
    advice[language],
  ].flatMap((text) => text.split('\n'))
}

const headOf = ({ code, level }: Finding, language: Language): string =>
  `${levelWords[level][language]} ${code}`

/** Figures of a finding in other places than its own, the first of each place. */
function othersOf(finding: Finding, byId: ReadonlyMap<string, Claim>): Claim[] {
  const seen = new Set(finding.place ? [placeOf(finding.place)] : [])
  return finding.claims.flatMap((id) => {
    const claim = byId.get(id)
    if (!claim || seen.has(placeOf(claim.place))) return []
    seen.add(placeOf(claim.place))
    return [claim]
  })
}

/** A block, or the table of a cell ("t2" of "t2.r3.c1"). */
const placeOf = ({ block }: Place): string => /^(t\d+)\.r/.exec(block)?.[1] ?? block

interface Pointing {
  readonly language: Language
  readonly stated: Claim | undefined
}

function pointerOf(finding: Finding, claim: Claim, { language, stated }: Pointing): string[] {
  const where = whereWords(finding)
  const figures: Bilingual = {
    vi: `“${claim.text}” không khớp với “${stated?.text ?? ''}” (${where.vi}).`,
    en: `“${claim.text}” does not agree with “${stated?.text ?? ''}” (${where.en}).`,
  }
  return [headOf(finding, language), figures[language], ...finding.message[language].split('\n')]
}
