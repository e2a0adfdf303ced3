import type { Format } from '../../format.ts'
import type { Finding } from '../../model/index.ts'
import type { View } from './finding.ts'
import { paper, type Screen } from './screen.ts'
import { summary, verdict } from './summary.ts'

export type { Paint, Screen } from './screen.ts'

/** `audit.txt`, or a terminal: each report in a few lines, its findings, and a line for all when there are several. */
export const text = (screen: Screen = paper): Format => ({
  open(emit, language) {
    const view: View = { screen, language }
    const findings: Finding[] = []
    let reports = 0
    return {
      add(audit) {
        emit('audit.txt', `${reports > 0 ? '\n\n' : ''}${summary(audit, view)}`)
        findings.push(...audit.findings)
        reports++
      },
      end() {
        if (reports === 1) return
        emit(
          'audit.txt',
          `\n${allReports(reports, view)}${reports > 0 ? ` ${verdict(findings, view)}` : ''}\n`,
        )
      },
    }
  },
})

const allReports = (reports: number, { screen, language }: View): string =>
  screen.paint('strong', { vi: `Tất cả ${reports} báo cáo:`, en: `All ${reports} reports:` }[language])
