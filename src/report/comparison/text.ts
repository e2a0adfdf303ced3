import type { ComparisonFormat } from '../../compare/comparison-format.ts'
import type { Language } from '../../format.ts'
import type { Bilingual, ComparisonFinding, Sighting } from '../../model/index.ts'
import { plural } from '../plural.ts'
import { excerpt } from '../text/excerpt.ts'
import { paper, type Screen } from '../text/screen.ts'
import { wrap } from '../text/width.ts'
import { levelWords } from '../words.ts'
import { type AgencyView, byAgency } from './by-agency.ts'
import { agencyWords, confidenceWords, findingWords, linkOf, matchWords, periodWords } from './words.ts'

/** `comparison.txt`, or a terminal: each agency with its reports in a row, and what disagrees between them. */
export const text =
  (screen: Screen = paper): ComparisonFormat =>
  (comparison, emit, language) => {
    const agencies = byAgency(comparison)
    const alone = agencies.filter(({ reports }) => reports.length < 2).length
    const lines = [
      ...agencies
        .filter(({ reports }) => reports.length > 1)
        .flatMap((agency) => [...agencyLines(agency, { screen, language }), '']),
      ...(alone > 0 ? [aloneWords(alone)[language], ''] : []),
      ...wrap(matchWords(comparison)[language], screen.width),
      screen.paint('strong', findingWords(comparison.findings)[language]),
    ]
    emit('comparison.txt', `${lines.join('\n')}\n`)
  }

const aloneWords = (count: number): Bilingual => ({
  vi: `${count} cơ quan chỉ có một báo cáo, không có gì để đối chiếu.`,
  en: `${plural(count, 'agency has', 'agencies have')} one report only, with nothing to compare.`,
})

interface View {
  readonly screen: Screen
  readonly language: Language
}

function agencyLines(agency: AgencyView, view: View): string[] {
  const { reports, series, findings } = agency
  const { screen, language } = view
  const width = Math.max(...reports.map(({ period }) => periodWords(period)[language].length))
  const count = {
    vi: `${series.length} chỉ tiêu theo dõi được qua các kỳ`,
    en: `${plural(series.length, 'indicator')} followed over time`,
  }[language]
  return [
    screen.paint('strong', agencyWords(agency)[language]),
    ...reports.map(({ period, path }) =>
      screen.paint('quiet', `  ${periodWords(period)[language].padEnd(width)}  ${path}`),
    ),
    ...(series.length > 0 ? [`  ${count}.`] : []),
    ...findings.flatMap((finding) => ['', ...findingLines(finding, view)]),
  ]
}

function findingLines(finding: ComparisonFinding, view: View): string[] {
  const { screen, language } = view
  const { level, code, message, later, earlier } = finding
  const head = `${screen.paint(level, levelWords[level][language].toLocaleUpperCase('vi'))}  ${screen.paint('strong', code)}`
  return [
    `${head}  ${screen.paint('quiet', `${confidenceWords(finding)[language]}  ${finding.id}`)}`,
    ...wrap(message[language], Math.max(20, screen.width - 2)).map((line) => `  ${line}`),
    ...[later, earlier].flatMap((sighting) => sightingLines(sighting, view)),
  ]
}

const sightingLines = (sighting: Sighting, { screen }: View): string[] => [
  `  ${screen.paint('quiet', linkOf(sighting))}`,
  `    ${screen.paint('quiet', `“${excerpt(sighting.quote, sighting.text, Math.max(20, screen.width - 6))}”`)}`,
]
