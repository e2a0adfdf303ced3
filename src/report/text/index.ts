import { defineFormat, type Format, type Language, textOf } from '../../format.ts'
import type { Counted } from '../count.ts'
import { paper, type Screen } from './screen.ts'
import { summary, verdict } from './summary.ts'

export type { Paint, Screen } from './screen.ts'

/** `audit.txt`, or a terminal: each report in a few lines, its findings, and a line for all when there are several. */
export const text = (screen: Screen = paper): Format =>
  defineFormat({
    parts: (audit, { language }) => ({
      summary: summary(audit, screen, language),
      findings: JSON.stringify(audit.findings.map(({ level, decision }): Counted => ({ level, decision }))),
    }),
    join(emit, language) {
      const found: Counted[] = []
      let reports = 0
      return {
        add({ summary = '', findings }) {
          if (reports++ > 0) emit('audit.txt', '\n\n')
          emit('audit.txt', summary)
          for (const finding of JSON.parse(textOf(findings)) as Counted[]) found.push(finding)
        },
        end() {
          if (reports < 2) return
          const all = `${allReports(reports, screen, language)} ${verdict(found, screen, language)}`
          emit('audit.txt', `\n${all}\n`)
        },
      }
    },
  })

const allReports = (reports: number, screen: Screen, language: Language): string =>
  screen.paint('strong', { vi: `Tất cả ${reports} báo cáo:`, en: `All ${reports} reports:` }[language])
