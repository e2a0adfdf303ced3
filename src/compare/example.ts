/** A tiny report of an example, as it is written in one line. */
interface ExampleReport {
  /** Period that it reports on: "2024-S1". */
  readonly period: string
  /** Its text alone. */
  readonly body: string
  /** The whole report, as Markdown. */
  readonly markdown: string
}

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
 * The reports of an example, "2023: … | 2024: …". Before the colon stand the period, "*" for one issued before it ends, and the
 * agency where it is not that of An Phú: "2023-S1* xã Hòa Bình". "\n" stands for a new line.
 */
export const reportsOf = (text: string): ExampleReport[] =>
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
    const lines = body.replaceAll('\\n', '\n')
    const markdown = [
      (agency || 'Ủy ban nhân dân xã An Phú').toUpperCase(),
      'Số: 12/BC-UBND',
      `An Phú, ${date}`,
      '**BÁO CÁO**',
      `**Kết quả công tác ${found.title(Number(year), part2)}**`,
      lines,
    ].join('\n\n')
    return { period: code, body: lines, markdown }
  })
