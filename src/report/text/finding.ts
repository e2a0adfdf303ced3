import type { Language } from '../../format.ts'
import type { Claim, Finding } from '../../model/index.ts'
import { quoteOf } from '../../model/quote-of.ts'
import { levelWords, whereWords } from '../words.ts'
import { elsewhereLines } from './elsewhere.ts'
import { excerpt } from './excerpt.ts'
import type { Screen } from './screen.ts'
import { widthOf, wrap } from './width.ts'

/** What the lines of findings are written for, and what they look up. */
export interface View {
  readonly screen: Screen
  readonly language: Language
  readonly path: string
  readonly claims: ReadonlyMap<string, Claim>
}

/** One finding in a few lines: level, code and place; the arithmetic; the sentence around its figure, and those of figures elsewhere; the best repair. */
export function findingLines(finding: Finding, view: View): string[] {
  const { screen, language, claims } = view
  const inner = Math.max(20, screen.width - 2)
  const figure = claims.get(finding.claims[0] ?? '')?.text ?? ''
  const quote = quoteOf(finding, claims)
  const repair = finding.repairs[0]
  const [head, ...place] = headLines(finding, view)
  return [
    head,
    ...[
      ...place,
      ...wrap(finding.message[language], inner),
      ...(quote ? [screen.paint('quiet', `“${excerpt(quote, figure, inner - 2)}”`)] : []),
      ...elsewhereLines(finding, view, inner),
      ...(repair ? wrap(repair.message[language], inner) : []),
    ].map((line) => `  ${line}`),
  ]
}

/** Level, code, where, and the place in the source; in a narrow window the place stands below. */
function headLines(finding: Finding, view: View): [string, ...string[]] {
  const { screen, language, path } = view
  const where = whereWords(finding)[language]
  const place = [placeOf(finding, path), finding.id].filter(Boolean).join('  ')
  const shown = screen.paint('quiet', screen.link?.(path, place) ?? place)
  const head = `${headOf(finding, view)}  ${where}`
  const width = widthOf(`${plainHead(finding, language)}  ${where}  ${place}`)
  return width <= screen.width ? [`${head}  ${shown}`] : [head, shown]
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

const levelOf = ({ level }: Finding, language: Language): string =>
  levelWords[level][language].toLocaleUpperCase('vi')

const plainHead = (finding: Finding, language: Language): string =>
  `${levelOf(finding, language)}  ${finding.code}`

const headOf = (finding: Finding, { screen, language }: View): string =>
  `${screen.paint(finding.level, levelOf(finding, language))}  ${screen.paint('strong', finding.code)}`

/** The place in the source, in the form that terminals and editors open: "report.md:57:12". */
const placeOf = ({ place }: Finding, path: string): string =>
  place?.line === undefined ? '' : `${path}:${place.line}:${place.column}`
