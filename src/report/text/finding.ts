import type { Language } from '../../format.ts'
import type { Finding } from '../../model/index.ts'
import { levelWords, whereWords } from '../words.ts'
import type { Screen } from './screen.ts'
import { cut, wrap } from './width.ts'

const possible = { vi: 'Có thể', en: 'Perhaps' } as const

/** One finding in a few lines: level, code and place; the arithmetic; the sentence; the best repair. */
export function findingLines(finding: Finding, path: string, view: View): string[] {
  const { screen, language } = view
  const level = screen.paint(finding.level, levelWords[finding.level][language].toLocaleUpperCase('vi'))
  const head = `${level}  ${screen.paint('strong', finding.code)}  ${whereWords(finding)[language]}`
  const inner = Math.max(20, screen.width - 2)
  const repair = finding.repairs[0]
  return [
    `${head}${screen.paint('quiet', link(finding, path))}`,
    ...wrap(finding.message[language], inner),
    ...(finding.quote ? [screen.paint('quiet', cut(`“${oneLine(finding.quote)}”`, inner))] : []),
    ...(repair ? wrap(`${possible[language]}: ${repair.message[language]}`, inner) : []),
  ].map((line, index) => (index === 0 ? line : `  ${line}`))
}

/** What a summary is written for. */
export interface View {
  readonly screen: Screen
  readonly language: Language
}

/** The place in the source, in the form that terminals and editors open: "  report.md:57:12". */
const link = ({ place }: Finding, path: string): string =>
  place?.line === undefined ? '' : `  ${path}:${place.line}:${place.column}`

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()
