import type { Language } from '../../format.ts'
import type { Claim, Finding } from '../../model/index.ts'
import { quoteOf } from '../quote.ts'
import { levelWords, whereWords } from '../words.ts'
import { excerpt } from './excerpt.ts'
import type { Screen } from './screen.ts'
import { wrap } from './width.ts'

/** What the lines of findings are written for, and what they look up. */
export interface View {
  readonly screen: Screen
  readonly language: Language
  readonly path: string
  readonly claims: ReadonlyMap<string, Claim>
}

/** One finding in a few lines: level, code and place; the arithmetic; the sentence around its figure; the best repair. */
export function findingLines(finding: Finding, view: View): string[] {
  const { screen, language, path, claims } = view
  const inner = Math.max(20, screen.width - 2)
  const figure = claims.get(finding.claims[0] ?? '')?.text ?? ''
  const quote = quoteOf(finding, claims)
  const repair = finding.repairs[0]
  const head = `${headOf(finding, view)}  ${whereWords(finding)[language]}`
  return [
    `${head}${screen.paint('quiet', `${link(finding, path)}  ${finding.id}`)}`,
    ...wrap(finding.message[language], inner),
    ...(quote ? [screen.paint('quiet', `“${excerpt(quote, figure, inner - 2)}”`)] : []),
    ...(repair ? wrap(repair.message[language], inner) : []),
  ].map((line, index) => (index === 0 ? line : `  ${line}`))
}

/** Findings of one code that are mere notes, in two lines: how many, where, and what the first says. */
export function noteLines(findings: readonly Finding[], view: View): string[] {
  const { screen, language, path } = view
  const [first] = findings
  if (!first) return []
  const count = findings.length > 1 ? ` ×${findings.length}` : ''
  const places = findings.map((finding) => finding.place?.line).filter((line) => line !== undefined)
  const where = places.length > 0 ? `  ${path}:${[...new Set(places)].join(', ')}` : ''
  return [
    `${headOf(first, view)}${count}${screen.paint('quiet', where)}`,
    ...wrap(first.message[language], Math.max(20, screen.width - 2)).map((line) => `  ${line}`),
  ]
}

const headOf = (finding: Finding, { screen, language }: View): string =>
  `${screen.paint(finding.level, levelWords[finding.level][language].toLocaleUpperCase('vi'))}  ${screen.paint('strong', finding.code)}`

/** The place in the source, in the form that terminals and editors open: "  report.md:57:12". */
const link = ({ place }: Finding, path: string): string =>
  place?.line === undefined ? '' : `  ${path}:${place.line}:${place.column}`
