import type { Bilingual, FigureState, Finding } from '../../model/index.ts'
import { countLevels } from '../count.ts'
import { codeOf, dateOf } from '../name.ts'
import { plural } from '../plural.ts'
import { bar, states } from './coverage.ts'
import { both, html, type Markup, say } from './markup.ts'
import type { View } from './view.ts'

/** One report in the list of all: what a row shows, kept while the reports stream by. */
export interface Row {
  readonly prefix: string
  readonly path: string
  readonly code: string
  readonly agency: string
  readonly date: string
  /** Date of issue in an order that sorts. */
  readonly dateKey: string
  readonly figures: number
  readonly related: number
  readonly states: Readonly<Record<FigureState, number>>
  readonly findings: Readonly<Record<Finding['level'], number>>
}

/** The row of a report. */
export function rowOf({ audit, prefix, coverage }: View): Row {
  const { header } = audit.report
  const { agrees, rounding, disagrees, settled, unchecked, unrelated, figures, related } = coverage
  const { year, month, day } = header.date
  return {
    prefix,
    path: audit.path,
    code: [header.type, codeOf(header)].filter(Boolean).join(' '),
    agency: header.agency ?? '',
    date: dateOf(header),
    dateKey: [year ?? 0, month ?? 0, day ?? 0].map((part) => String(part).padStart(4, '0')).join('-'),
    states: { agrees, rounding, disagrees, settled, unchecked, unrelated },
    figures,
    related,
    findings: countLevels(audit.findings),
  }
}

/** The list of all reports, the worst first; its heads sort it. */
export function overview(rows: readonly Row[]): Markup {
  const folder = commonFolder(rows.map(({ path }) => path))
  const sorted = [...rows].sort(
    (a, b) =>
      b.findings.error - a.findings.error ||
      b.findings.warning - a.findings.warning ||
      (a.path < b.path ? -1 : 1),
  )
  return html`<section class="overview" id="overview">
<h1>${say(`${rows.length} báo cáo`, `${rows.length} reports`)}</h1>
${folder && html`<p class="file">${folder}</p>`}
<p class="totals">${both(totals(rows))}</p>
${rows.length > 0 && list(sorted, folder)}
</section>`
}

const list = (
  rows: readonly Row[],
  folder: string,
): Markup => html`<div class="table" role="region" tabindex="0" aria-label="Tất cả báo cáo"><table class="sortable"><thead><tr>
${heads.map(
  ({ vi, en, kind }) =>
    html`<th scope="col"${kind === 'number' && html` class="number"`}${vi === 'Lỗi' && html` aria-sort="descending"`}><button type="button" data-sort="${kind}">${say(vi, en)}</button></th>`,
)}
</tr></thead><tbody>${rows.map((row) => tableRow(row, folder))}</tbody></table></div>`

/** All reports in one sentence. */
function totals(rows: readonly Row[]): Bilingual {
  if (rows.length === 0) return { vi: 'Không có báo cáo nào đọc được.', en: 'No report could be read.' }
  const sum = (of: (row: Row) => number) => grouped(rows.reduce((total, row) => total + of(row), 0))
  const [figures, related] = [sum((row) => row.figures), sum((row) => row.related)]
  const [errors, warnings] = [sum((row) => row.findings.error), sum((row) => row.findings.warning)]
  return {
    vi: `${figures} số liệu, ${related} đã đối chiếu; ${errors} lỗi và ${warnings} cảnh báo.`,
    en: `${plural(figures, 'figure')}, ${related} of them checked; ${plural(errors, 'error')} and ${plural(warnings, 'warning')}.`,
  }
}

/** "12.345", the same on every machine. */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')

const percent = (part: number, whole: number): number => (whole > 0 ? Math.round((100 * part) / whole) : 0)

/** The folders that all paths share, with the last "/"; "" for none, or for one path alone. */
function commonFolder([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return ''
  let folder = first.slice(0, first.lastIndexOf('/') + 1)
  while (folder && !others.every((path) => path.startsWith(folder))) {
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)
  }
  return folder
}

const heads = [
  { vi: 'Tệp', en: 'File', kind: 'text' },
  { vi: 'Văn bản', en: 'Document', kind: 'text' },
  { vi: 'Cơ quan', en: 'Agency', kind: 'text' },
  { vi: 'Ngày', en: 'Date', kind: 'text' },
  { vi: 'Số liệu', en: 'Figures', kind: 'number' },
  { vi: 'Đã đối chiếu', en: 'Checked', kind: 'number' },
  { vi: 'Lỗi', en: 'Errors', kind: 'number' },
  { vi: 'Cảnh báo', en: 'Warnings', kind: 'number' },
  { vi: 'Lưu ý', en: 'Notes', kind: 'number' },
] as const

function tableRow({ prefix, path, findings, ...row }: Row, folder: string): Markup {
  const { code, agency, date, dateKey, figures, related } = row
  const looked = bar(states.map((state) => ({ look: state, share: row.states[state] })))
  return html`<tr>
<th scope="row"><a href="#${prefix}report" title="${path}">${path.slice(folder.length)}</a></th><td class="code">${code}</td><td>${agency}</td><td class="date" data-key="${dateKey}">${date}</td>
<td class="number figures" data-key="${figures}">${grouped(figures)}</td><td class="number looked" data-key="${percent(related, figures)}">${percent(related, figures)}%<span class="unit"> ${say('đã đối chiếu', 'checked')}</span>${looked}</td>
${count('error', findings.error)}${count('warning', findings.warning)}${count('info', findings.info)}</tr>
`
}

const words = {
  error: { vi: 'lỗi', en: 'errors' },
  warning: { vi: 'cảnh báo', en: 'warnings' },
  info: { vi: 'lưu ý', en: 'notes' },
} as const

/** A number that names its level where a narrow window has no head over it. */
const count = (level: Finding['level'], findings: number): Markup =>
  html`<td class="number ${findings > 0 ? level : 'none'}" data-key="${findings}">${grouped(findings)}<span class="unit"> ${both(words[level])}</span></td>`
