import { type Bilingual, type Coverage, coverageOf, type Finding } from '../../model/index.ts'
import type { Audit } from '../../pipeline.ts'
import { countLevels, gravestFirst, levels } from '../count.ts'
import { nameOf } from '../name.ts'
import { coverageWords, levelWords } from '../words.ts'
import { findingLines, type View } from './finding.ts'
import { wrap } from './width.ts'

/** One report: its name, what was looked at, and every finding with the gravest first. */
export function summary(audit: Audit, view: View): string {
  const { screen, language } = view
  const coverage = coverageOf(audit)
  const lines = [
    screen.paint('strong', audit.path),
    ...wrap(nameOf(audit.report.header), screen.width).map((line) => screen.paint('quiet', line)),
    ...wrap(coverageWords(coverage)[language], screen.width),
    verdict(audit.findings, view),
    ...lossLines(coverage, view),
    ...gravestFirst(audit.findings).flatMap((finding) => ['', ...findingLines(finding, audit.path, view)]),
  ]
  return `${lines.join('\n')}\n`
}

/** "4 lỗi · 1 cảnh báo", or that nothing disagrees. */
export function verdict(findings: readonly Finding[], { screen, language }: View): string {
  const counts = countLevels(findings)
  const parts = levels
    .filter((level) => counts[level] > 0)
    .map((level) =>
      screen.paint(level, `${counts[level]} ${levelWords[level][language].toLocaleLowerCase('vi')}`),
    )
  return parts.join(' · ') || screen.paint('good', nothing[language])
}

const nothing: Bilingual = { vi: 'Không có số liệu nào mâu thuẫn.', en: 'No figures disagree.' }

function lossLines({ charactersLost, losses }: Coverage, { screen, language }: View): string[] {
  if (losses === 0) return []
  const words = {
    vi: `${losses} thành phần của tệp không đọc được (${charactersLost} ký tự); xem "losses".`,
    en: `${losses} parts of the file were not carried over (${charactersLost} characters); see "losses".`,
  }
  return wrap(words[language], screen.width).map((line) =>
    screen.paint(charactersLost > 0 ? 'warning' : 'quiet', line),
  )
}
