import type { Bilingual, Finding } from '../../model/index.ts'
import { countLevels } from '../count.ts'
import { codeOf, dateOf } from '../name.ts'
import { both, html, type Markup, say } from './markup.ts'
import type { View } from './view.ts'

/** One report in the list of all: what a row shows, kept while the reports stream by. */
export interface Row {
  readonly prefix: string
  readonly path: string
  readonly code: string
  readonly agency: string
  readonly date: string
  readonly figures: number
  readonly related: number
  readonly findings: Readonly<Record<Finding['level'], number>>
}

/** The row of a report. */
export function rowOf({ audit, prefix, coverage }: View): Row {
  const { header } = audit.report
  return {
    prefix,
    path: audit.path,
    code: [header.type, codeOf(header)].filter(Boolean).join(' '),
    agency: header.agency ?? '',
    date: dateOf(header),
    figures: coverage.figures,
    related: coverage.related,
    findings: countLevels(audit.findings),
  }
}

/** The list of all reports; its heads sort it. */
export const overview = (rows: readonly Row[]): Markup => html`<section class="overview" id="overview">
<h1>${say(`${rows.length} báo cáo`, `${rows.length} reports`)}</h1>
<p class="totals">${both(totals(rows))}</p>
<div class="table" role="region" tabindex="0" aria-label="Tất cả báo cáo"><table class="sortable"><thead><tr>
${heads.map(([vi, en, kind]) => html`<th scope="col"><button type="button" data-sort="${kind}">${say(vi, en)}</button></th>`)}
</tr></thead><tbody>${rows.map(tableRow)}</tbody></table></div>
</section>`

/** All reports in one sentence. */
function totals(rows: readonly Row[]): Bilingual {
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0)
  const [figures, related] = [sum((row) => row.figures), sum((row) => row.related)]
  const [errors, warnings] = [sum((row) => row.findings.error), sum((row) => row.findings.warning)]
  return {
    vi: `${figures} số liệu, ${related} đã đối chiếu; ${errors} lỗi và ${warnings} cảnh báo.`,
    en: `${figures} figures, ${related} of them checked; ${errors} errors and ${warnings} warnings.`,
  }
}

const percent = (part: number, whole: number): number => (whole > 0 ? Math.round((100 * part) / whole) : 0)

const heads = [
  ['Tệp', 'File', 'text'],
  ['Văn bản', 'Document', 'text'],
  ['Cơ quan', 'Agency', 'text'],
  ['Ngày', 'Date', 'text'],
  ['Số liệu', 'Figures', 'number'],
  ['Đã đối chiếu', 'Checked', 'number'],
  ['Lỗi', 'Errors', 'number'],
  ['Cảnh báo', 'Warnings', 'number'],
  ['Lưu ý', 'Notes', 'number'],
] as const

const tableRow = ({ prefix, path, code, agency, date, figures, related, findings }: Row): Markup => html`<tr>
<th scope="row"><a href="#${prefix}report">${path}</a></th><td>${code}</td><td>${agency}</td><td>${date}</td>
<td class="number">${figures}</td><td class="number">${percent(related, figures)}%<svg class="bar" aria-hidden="true" width="100%" height="4"><rect class="rest" width="100%" height="100%"/><rect class="agrees" width="${percent(related, figures)}%" height="100%"/></svg></td>
<td class="number${findings.error > 0 ? ' error' : ''}">${findings.error}</td><td class="number${
  findings.warning > 0 ? ' warning' : ''
}">${findings.warning}</td><td class="number">${findings.info}</td></tr>
`
