import { reportsOf } from '../../src/compare/example.ts'
import { compare } from '../../src/compare/index.ts'
import { audit } from '../../src/pipeline.ts'

/** One line of the corpus: tiny reports, and what laying them side by side should say. */
export interface Case {
  readonly line: number
  readonly text: string
  readonly expected: string
}

/** The cases of a file: "2023: … | 2024: … => DS901 error", "=> agrees", "=> none". */
export const casesIn = (file: string): Case[] =>
  file.split('\n').flatMap((text, at) => {
    if (text.trim() === '' || text.startsWith('#')) return []
    const [reports = '', expected] = text.split(' => ')
    if (expected === undefined) throw new Error(`Unexpected line ${at + 1} without "=>": ${text}`)
    return [{ line: at + 1, text: reports, expected: expected.trim() }]
  })

/** The reports of a line as Markdown. */
export const reportsIn = (text: string): string[] => reportsOf(text).map(({ markdown }) => markdown)

/** What comparing the reports of a line says: findings with their levels, verdicts of the other matches, or "none". */
export async function saidOf(text: string): Promise<string> {
  const { findings, matches } = await comparisonOf(text)
  const found = findings.map(({ code, level }) => `${code} ${level}`)
  const others = matches
    .filter(({ verdict }) => verdict === 'agrees' || verdict === 'rounding')
    .map(({ verdict }) => verdict)
  return [...found, ...others].sort().join('; ') || 'none'
}

/** The comparison of the reports of a line. */
export async function comparisonOf(text: string) {
  const audits = await Promise.all(
    reportsIn(text).map((report, at) =>
      audit({ path: `${at + 1}.md`, bytes: new TextEncoder().encode(report) }),
    ),
  )
  return compare(audits)
}
