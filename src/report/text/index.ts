import type { Format, Language } from '../../format.ts'
import type { Finding } from '../../model/index.ts'
import { paper, type Screen } from './screen.ts'
import { summary, verdict } from './summary.ts'

export type { Paint, Screen } from './screen.ts'

/** `audit.txt`, or a terminal: each report in a few lines, its findings, and a line for all when there are several. */
export const text = (screen: Screen = paper): Format => ({
  open(emit, language) {
    const findings: Finding[] = []
    let reports = 0
    return {
      add(audit) {
        emit('audit.txt', `${reports > 0 ? '\n\n' : ''}${summary(audit, screen, language)}`)
        for (const finding of audit.findings) findings.push(finding)
        reports++
      },
      end() {
        if (reports < 2) return
        emit(
          'audit.txt',
          `
${allReports(reports, screen, language)} ${verdict(findings, screen, language)}
`,
        )
      },
    }
  },
})

const allReports = (reports: number, screen: Screen, language: Language): string =>
  screen.paint('strong', { vi: `Tất cả ${reports} báo cáo:`, en: `All ${reports} reports:` }[language])
