import type { Language } from '../../format.ts'
import { groupBy } from '../../model/group-by.ts'
import { type Coverage, coverageOf } from '../../model/index.ts'
import type { Audit } from '../../pipeline.ts'
import { type Counted, countLevels, gravestFirst, levels } from '../count.ts'
import { nameOf } from '../name.ts'
import { plural } from '../plural.ts'
import { countWords, coverageWords, nothingDisagrees, settledWords } from '../words.ts'
import { findingLines, noteLines, type View } from './finding.ts'
import type { Screen } from './screen.ts'
import { wrap } from './width.ts'

/** One report: its name, what was looked at, every error and warning, and the notes of each code together. */
export function summary(audit: Audit, screen: Screen, language: Language): string {
  const claims = new Map(audit.claims.map((claim) => [claim.id, claim]))
  const view: View = { screen, language, path: audit.path, claims }
  const coverage = coverageOf(audit)
  const open = gravestFirst(audit.findings).filter((finding) => !finding.decision)
  const notes = open.filter((finding) => finding.level === 'info')
  const graver = open.filter((finding) => finding.level !== 'info')
  const lines = [
    screen.paint('strong', screen.link?.(audit.path, audit.path) ?? audit.path),
    ...wrap(nameOf(audit.report.header), screen.width).map((line) => screen.paint('quiet', line)),
    ...wrap(coverageWords(coverage)[language], screen.width),
    verdict(audit.findings, screen, language),
    ...lossLines(coverage, view),
    ...graver.flatMap((finding) => ['', ...findingLines(finding, view)]),
    ...[...groupBy(notes, ({ code }) => code).values()].flatMap((same) => ['', ...noteLines(same, view)]),
  ]
  return `${lines.join('\n')}\n`
}

/** "4 lỗi · 1 cảnh báo", or that nothing disagrees. */
export function verdict(findings: readonly Counted[], screen: Screen, language: Language): string {
  const counts = countLevels(findings)
  const parts = levels
    .filter((level) => counts[level] > 0)
    .map((level) => screen.paint(level, countWords(level, counts[level])[language]))
  for (const words of settledWords(findings)) parts.push(screen.paint('quiet', words[language]))
  return parts.join(' · ') || screen.paint('good', nothingDisagrees[language])
}

function lossLines({ charactersLost, losses }: Coverage, { screen, language }: View): string[] {
  if (losses === 0) return []
  const words = {
    vi: `${losses} thành phần của tệp không được đọc (${charactersLost} ký tự); xem “losses”.`,
    en: `${plural(losses, 'part')} of the file not carried over (${plural(charactersLost, 'character')}); see “losses”.`,
  }
  const paint = charactersLost > 0 ? 'warning' : 'quiet'
  return wrap(words[language], screen.width).map((line) => screen.paint(paint, line))
}
