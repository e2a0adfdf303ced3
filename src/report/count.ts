import type { Finding, Level } from '../model/index.ts'

/** Levels, the gravest first. */
export const levels: readonly Level[] = ['error', 'warning', 'info']

/** All of a finding that is counted. */
export type Counted = Pick<Finding, 'level' | 'decision'>

/** Number of findings of each level that nobody has decided on. */
export function countLevels(findings: readonly Counted[]): Record<Level, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) if (!finding.decision) counts[finding.level]++
  return counts
}

/** The findings with the gravest first and the settled ones last; those of one level keep the report's order. */
export const gravestFirst = (findings: readonly Finding[]): Finding[] =>
  [false, true].flatMap((settled) =>
    levels.flatMap((level) =>
      findings.filter((finding) => finding.level === level && (finding.decision !== undefined) === settled),
    ),
  )
