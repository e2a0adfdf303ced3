import { checks as ofOneReport } from '../../checks/index.ts'
import { comparisonChecks } from '../../compare/checks/index.ts'
import { reportsOf } from '../../compare/example.ts'
import { compare } from '../../compare/index.ts'
import { nameOfPeriod } from '../../compare/period-name.ts'
import type { Language } from '../../format.ts'
import { audit } from '../../pipeline.ts'
import type { Screen } from '../../report/text/index.ts'
import { wrap } from '../../report/text/width.ts'
import { type Exit, exit, WrongUse } from '../exit.ts'
import { screenOf, windowOf } from '../screen.ts'

/** Checks of one report, and between reports. */
const checks = [...ofOneReport, ...comparisonChecks]

type Explained = (typeof checks)[number]

const headings = {
  vi: { advice: 'Nên làm gì', bad: 'Trường hợp bị báo', good: 'Trường hợp không bị báo' },
  en: { advice: 'What to do', bad: 'Reported', good: 'Not reported' },
} as const

/** Writes what the findings of a code mean, with examples; without a code, one line for each check. */
export async function explain(code: string | undefined, { lang }: { lang: Language }): Promise<Exit> {
  if (code === undefined) {
    for (const check of checks) process.stdout.write(`${check.code}  ${check.title[lang]}\n`)
    return exit.done
  }
  const check = checks.find((candidate) => candidate.code === code.toUpperCase() || candidate.id === code)
  if (!check)
    throw new WrongUse(`unknown code "${code}", expected one of ${checks.map((c) => c.code).join(', ')}`)
  process.stdout.write(await page(check, lang, screenOf(windowOf(process.stdout))))
  return exit.done
}

async function page(check: Explained, lang: Language, screen: Screen): Promise<string> {
  const { width, paint } = screen
  const words = headings[lang]
  const { bad, good } = check.examples
  const found = await Promise.all(bad.map((example) => messageFor(check, example, lang)))
  const shown = (example: string) => linesOf(check, example, lang).flatMap((line) => indented(line, width))
  return `${[
    `${paint('strong', check.code)} ${paint('quiet', check.id)}`,
    ...wrap(check.title[lang], width).map((line) => paint('strong', line)),
    '',
    ...wrap(check.what[lang], width),
    '',
    ...wrap(`${words.advice}: ${check.advice[lang]}`, width),
    ...bad.flatMap((example, at) => [
      ...['', paint('error', words.bad), ...shown(example)],
      ...(found[at] ? indented(`→ ${found[at]}`, width).map((line) => paint('quiet', line)) : []),
    ]),
    ...good.flatMap((example) => ['', paint('good', words.good), ...shown(example)]),
  ].join('\n')}\n`
}

const isBetweenReports = (check: Explained): boolean => 'finds' in check

/** An example as people read it: of a check between reports, each report with the period that it is of. */
function linesOf(check: Explained, example: string, lang: Language): string[] {
  if (!isBetweenReports(check)) return example.split('\n')
  return reportsOf(example).flatMap(({ period, body }) => {
    const [first = '', ...others] = body.split('\n')
    const named = { vi: `Báo cáo ${nameOfPeriod(period).vi}`, en: `Report on ${nameOfPeriod(period).en}` }
    return [`${named[lang]}: ${first}`, ...others]
  })
}

/** What the program itself says of an example that fails the check. */
async function messageFor(check: Explained, example: string, lang: Language): Promise<string> {
  const reports = isBetweenReports(check)
    ? reportsOf(example).map(({ period, markdown }) => ({ path: `${period}.md`, markdown }))
    : [{ path: 'example.md', markdown: example }]
  const audits = await Promise.all(
    reports.map(({ path, markdown }) => audit({ path, bytes: new TextEncoder().encode(markdown) })),
  )
  const findings = isBetweenReports(check) ? compare(audits).findings : audits[0]!.findings
  return findings.find(({ code }) => code === check.code)?.message[lang] ?? ''
}

/** Lines within the window; a row of a table stays one line, or it would be none. */
const indented = (line: string, width: number): string[] =>
  (line.startsWith('|') ? [line] : wrap(line, Math.max(20, width - 2))).map((part) => `  ${part}`)
