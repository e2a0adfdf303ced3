import type { Finding } from '../../model/index.ts'
import { quoteOf } from '../../model/quote-of.ts'
import { countLevels, levels } from '../count.ts'
import { repairWords } from '../repair-words.ts'
import { excerpt } from '../text/excerpt.ts'
import { decisionWords, lapsedWords, levelWords, whereWords } from '../words.ts'
import { both, html, type Markup, say } from './markup.ts'
import type { View } from './view.ts'

/** Letters of a sentence that a card shows: its figure is among them, and in the first lines, which are all that is seen at once. */
const LONGEST_QUOTE = 300

/** The findings of one report: what, where, the arithmetic, and the slips that would reconcile the figures. */
export function panel(view: View): Markup {
  const { findings, prefix } = view
  return html`<aside class="panel" id="${prefix}findings">
<h2>${say('Cần xem lại', 'To be looked at')} <span class="count">${findings.length}</span></h2>
${findings.length > 1 && html`<p class="keys">${say('Phím j, k: chỗ tiếp theo, chỗ trước', 'Keys j, k: next, previous')}</p>`}
${findings.length > 1 && levelFilter(findings)}
<p class="none"${findings.length > 0 && html` hidden`}>${say('Không có phát hiện nào ở đây.', 'There are no findings here.')}</p>
${(view.audit.lapsed ?? []).map((decision) => html`<p class="lapsed">${both(lapsedWords(decision))}</p>`)}
<ol>${findings.map((finding, index) => item(finding, index + 1, view))}</ol>
</aside>`
}

function item(finding: Finding, number: number, { prefix, audit, claims: known }: View): Markup {
  const { level, code, message, advice, place, decision } = finding
  const repairs = repairWords(finding)
  const quote = quoteOf(finding, known)
  const figure = known.get(finding.claims[0] ?? '')?.text ?? ''
  const claims = finding.claims.map((id) => `${prefix}${id}`).join(' ')
  const target = finding.claims[0] ?? place?.block
  return html`<li class="finding ${level}${decision && ' settled'}" id="${prefix}f-${finding.id}" data-level="${level}" data-claims="${claims}"${
    target !== undefined && html` data-target="${prefix}${target}"`
  } tabindex="0">
<header><span class="number">${number}</span><span class="level">${both(levelWords[level])}</span>
<span class="code" title="${finding.check}">${code}</span>
<span class="where">${both(whereWords(finding))}</span></header>
${said(message)}
${quote && html`<blockquote lang="vi">${excerpt(quote, figure, LONGEST_QUOTE)}</blockquote>`}
${
  repairs.length > 0 &&
  html`<div class="repairs"><h3>${say('Sửa một chỗ thì khớp', 'One slip that would explain it')}</h3>
<ul>${repairs.map((words) => html`<li>${both(words)}</li>`)}</ul></div>`
}
<p class="${decision ? 'decision' : 'advice'}">${both(decision ? decisionWords(decision) : advice)}</p>
<footer>${place?.line !== undefined && html`<span class="line" title="${audit.path}:${place.line}:${place.column}">${say(`dòng ${place.line}, cột ${place.column ?? 1}`, `line ${place.line}, column ${place.column ?? 1}`)}</span>`}
<a class="link" href="#${prefix}f-${finding.id}">${finding.id}</a></footer>
</li>
`
}

/** The message, with the line of arithmetic that ends it set apart. */
function said({ vi, en }: Finding['message']): Markup {
  const [viWords = '', viLine] = vi.split(' Phép tính: ')
  const [enWords = '', enLine] = en.split(' Arithmetic: ')
  const apart = viLine !== undefined && enLine !== undefined
  if (!apart) return html`<p class="message">${both({ vi, en })}</p>`
  const line = { vi: viLine.replace(/\.$/, ''), en: enLine.replace(/\.$/, '') }
  return html`<p class="message">${both({ vi: viWords, en: enWords })}</p>
<p class="sum">${both(line)}</p>`
}

/** Buttons that choose the levels shown, where there is more than one. */
function levelFilter(findings: readonly Finding[]): Markup {
  const counts = countLevels(findings)
  const chips = levels
    .filter((level) => counts[level] > 0)
    .map(
      (level) =>
        html`<button type="button" aria-pressed="true" data-level="${level}" class="chip ${level}">${both(levelWords[level])} <b>${counts[level]}</b></button>`,
    )
  return html`<div class="filter" role="group" data-filter="level">${chips}</div>`
}
