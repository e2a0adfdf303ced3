import { compare } from '../../src/compare/index.ts'
import { audit } from '../../src/pipeline.ts'

/** One line of the corpus: tiny reports, and what laying them side by side should say. */
export interface Case {
  readonly line: number
  readonly text: string
  readonly expected: string
}

/** The cases of a file: "2023: … | 2024: … => DS901 error", "=> agrees", "=> none". */
export const casesIn = (file: string): Case[] =>
  file.split('\n').flatMap((text, at) => {
    if (text.trim() === '' || text.startsWith('#')) return []
    const [reports = '', expected] = text.split(' => ')
    if (expected === undefined) throw new Error(`Unexpected line ${at + 1} without "=>": ${text}`)
    return [{ line: at + 1, text: reports, expected: expected.trim() }]
  })

const PERIODS: readonly (readonly [
  form: RegExp,
  title: (year: number, part: string) => string,
  month: (part: string) => number,
])[] = [
  [/^(\d{4})$/, (year) => `năm ${year}`, () => 12],
  [/^(\d{4})-S1$/, (year) => `6 tháng đầu năm ${year}`, () => 6],
  [/^(\d{4})-S2$/, (year) => `6 tháng cuối năm ${year}`, () => 12],
  [/^(\d{4})-M(\d\d)$/, (year, part) => `${Number(part)} tháng đầu năm ${year}`, (part) => Number(part)],
  [
    /^(\d{4})-Q(\d)$/,
    (year, part) => `quý ${['', 'I', 'II', 'III', 'IV'][Number(part)]} năm ${year}`,
    (part) => Number(part) * 3,
  ],
  [/^(\d{4})-(\d\d)$/, (year, part) => `tháng ${Number(part)} năm ${year}`, (part) => Number(part)],
  [/^(\d{4})\/\d{4}$/, (year) => `năm học ${year}-${year + 1}`, () => 20],
]

/**
 * The reports of a line as Markdown. Before the colon stand the period, "*" for one issued before it ends, and the
 * agency where it is not that of An Phú: "2023-S1* xã Hòa Bình". "\n" stands for a new line.
 */
export const reportsIn = (text: string): string[] =>
  text.split(' | ').map((part) => {
    const [, code = '', early = '', agency = '', body = ''] =
      /^\s*([\d/-]+(?:-[SQM]\d+)?|\d{4}-[SQM]\d+)(\*?)(?: ([^:]+))?: (.*)$/s.exec(part) ?? []
    const found = PERIODS.map(([form, title, month]) => ({ match: form.exec(code), title, month })).find(
      ({ match }) => match,
    )
    if (!found?.match) throw new Error(`Unexpected period in "${part}"`)
    const [, year = '', part2 = ''] = found.match
    const issued = Number(year) * 12 + found.month(part2) - (early ? 1 : 0)
    const date = `ngày ${early ? '10' : '15'} tháng ${String((issued % 12) + 1).padStart(2, '0')} năm ${Math.floor(issued / 12)}`
    return [
      (agency || 'Ủy ban nhân dân xã An Phú').toUpperCase(),
      'Số: 12/BC-UBND',
      `An Phú, ${date}`,
      '**BÁO CÁO**',
      `**Kết quả công tác ${found.title(Number(year), part2)}**`,
      body.replaceAll('\\n', '\n'),
    ].join('\n\n')
  })

/** What comparing the reports of a line says: findings with their levels, verdicts of the other matches, or "none". */
export async function saidOf(text: string): Promise<string> {
  const { findings, matches } = await comparisonOf(text)
  const found = findings.map(({ code, level }) => `${code} ${level}`)
  const others = matches
    .filter(({ verdict }) => verdict === 'agrees' || verdict === 'rounding')
    .map(({ verdict }) => verdict)
  return [...found, ...others].sort().join('; ') || 'none'
}

/** The comparison of the reports of a line. */
export async function comparisonOf(text: string) {
  const audits = await Promise.all(
    reportsIn(text).map((report, at) =>
      audit({ path: `${at + 1}.md`, bytes: new TextEncoder().encode(report) }),
    ),
  )
  return compare(audits)
}
