import { both, html, type Markup, say } from '../../html/markup.ts'
import type { AgencyView } from '../by-agency.ts'
import { agencyWords, periodWords } from '../words.ts'
import { findingItem } from './finding.ts'
import { seriesTable } from './series-table.ts'

/** One agency: its reports in a row, what disagrees between them, and its indicators over time. */
export const agencySection = (agency: AgencyView): Markup => {
  const { id, name, reports, findings, series } = agency
  return html`<section class="agency" id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name" lang="vi">${both(agencyWords(agency))}</h2>
<ol class="timeline">${reports.map(
    ({ period, path, subject }) =>
      html`<li title="${subject ?? ''}"><b>${both(periodWords(period))}</b><span class="path">${path}</span></li>`,
  )}</ol>
${
  findings.length > 0 &&
  html`<h3>${say('Cần xem lại', 'To be looked at')} (${findings.length})</h3><ol>${findings.map((finding, at) => findingItem(finding, at + 1))}</ol>`
}${
  series.length > 0 &&
  html`<h3>${say('Chỉ tiêu qua các kỳ', 'Indicators over time')} (${series.length})</h3>
<p class="legend">${say(
    'Nét liền: cả năm; nét đứt: kỳ ngắn hơn. * chỉ do báo cáo sau nêu; ≠ báo cáo khác ghi khác.',
    'Solid: years; dashed: shorter periods. * told by a later report only; ≠ another report says otherwise.',
  )}</p>${seriesTable(series, name)}`
}</section>
`
}
