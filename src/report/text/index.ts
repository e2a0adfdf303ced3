import { defineFormat, type Format, textOf } from '../../format.ts'
import type { Counted } from '../count.ts'
import { closing, type Tally } from './closing.ts'
import { paper, type Screen } from './screen.ts'
import { summary } from './summary.ts'

export type { Paint, Screen } from './screen.ts'

/** `audit.txt`, or a terminal: each report in a few lines, its findings, and for several the worst of them and a line for all. */
export const text = (screen: Screen = paper): Format =>
  defineFormat({
    parts: (audit, { language }) => ({
      summary: summary(audit, screen, language),
      tally: JSON.stringify({
        path: audit.path,
        findings: audit.findings.map(({ level, decision }): Counted => ({ level, decision })),
      } satisfies Tally),
    }),
    join(emit, language) {
      const tallies: Tally[] = []
      return {
        add({ summary = '', tally }) {
          if (tallies.length > 0) emit('audit.txt', '\n\n')
          emit('audit.txt', summary)
          tallies.push(JSON.parse(textOf(tally)) as Tally)
        },
        end() {
          if (tallies.length > 1) emit('audit.txt', `\n\n${closing(tallies, screen, language)}`)
        },
      }
    },
  })
