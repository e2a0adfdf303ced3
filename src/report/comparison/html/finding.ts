import type { ComparisonFinding, Sighting } from '../../../model/index.ts'
import { both, html, type Markup } from '../../html/markup.ts'
import { levelWords, whereWords } from '../../words.ts'
import { confidenceWords, linkOf, periodWords } from '../words.ts'

/** One finding: what differs, and the sentence of either report. */
export const findingItem = (finding: ComparisonFinding, number: number): Markup => {
  const { id, level, code, check, period, message, advice, later, earlier } = finding
  return html`<li class="finding ${level}" id="${id}">
<header><span class="number">${number}</span><span class="level">${both(levelWords[level])}</span>
<span class="code" title="${check}">${code}</span><span class="where">${both(periodWords(period))}</span>
<span class="where">${both(confidenceWords(finding))}</span></header>
<p class="message">${both(message)}</p>
<div class="sides">${side(later)}${side(earlier)}</div>
<p class="advice">${both(advice)}</p>
<footer><a class="link" href="#${id}">${id}</a></footer></li>
`
}

const side = (
  sighting: Sighting,
): Markup => html`<div><p class="path">${linkOf(sighting)} · ${both(whereWords(sighting))}</p>
<blockquote lang="vi">${shortened(sighting.quote)}</blockquote></div>`

const shortened = (quote: string): string =>
  quote.length > 360 ? `${quote.slice(0, 360).trimEnd()}…` : quote
