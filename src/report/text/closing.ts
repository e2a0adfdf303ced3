import type { Language } from '../../format.ts'
import { type Counted, countLevels } from '../count.ts'
import type { Screen } from './screen.ts'
import { verdict } from './summary.ts'

/** What is counted of one report. */
export interface Tally {
  readonly path: string
  readonly findings: readonly Counted[]
}

/** So many reports are named at the end: what fits into a window at one glance. */
const named = 10

/** What stands at the foot of several reports, where the eye rests: the worst of them, and a line for all. */
export function closing(tallies: readonly Tally[], screen: Screen, language: Language): string {
  const counted = tallies
    .map((tally) => ({ ...tally, counts: countLevels(tally.findings) }))
    .filter(({ counts }) => counts.error + counts.warning > 0)
    .sort((a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning)
  const lines = counted
    .slice(0, named)
    .map(
      ({ path, findings }) => `${screen.link?.(path, path) ?? path}  ${verdict(findings, screen, language)}`,
    )
  const left = counted.length - named
  const more = { vi: `… và ${left} báo cáo khác`, en: `… and ${left} more` }[language]
  const clean = tallies.length - counted.length
  const good = { vi: `${clean} báo cáo không có lỗi hay cảnh báo`, en: `${clean} without error or warning` }
  const all = tallies.flatMap(({ findings }) => findings)
  return `${[
    ...lines,
    ...(left > 0 ? [screen.paint('quiet', more)] : []),
    ...(clean > 0 ? [screen.paint('good', good[language])] : []),
    `${allReports(tallies.length, screen, language)} ${verdict(all, screen, language)}`,
  ].join('\n')}\n`
}

const allReports = (reports: number, screen: Screen, language: Language): string =>
  screen.paint('strong', { vi: `Tất cả ${reports} báo cáo:`, en: `All ${reports} reports:` }[language])
