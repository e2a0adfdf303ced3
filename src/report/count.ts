import type { Finding, Level } from '../model/index.ts'

/** Levels, the gravest first. */
export const levels: readonly Level[] = ['error', 'warning', 'info']

/** Number of findings of each level. */
export function countLevels(findings: readonly Finding[]): Record<Level, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) counts[finding.level]++
  return counts
}

/** The findings with the gravest first; those of one level keep their order, which is the report's. */
export const gravestFirst = (findings: readonly Finding[]): Finding[] =>
  levels.flatMap((level) => findings.filter((finding) => finding.level === level))
