import { type Coverage, type FigureState, type Finding, type Section, sectionsOf } from '../../model/index.ts'
import { figureStateSchema } from '../../model/schemas.ts'
import { plural } from '../plural.ts'
import { stateWords } from '../words.ts'
import { both, html, type Markup, say } from './markup.ts'
import type { View } from './view.ts'

/** States of figures in the order of the legend. */
export const states: readonly FigureState[] = figureStateSchema.options

/** How much was looked at: a bar of states that is its own legend, the reasons, and a row for each section. */
export function coverage(view: View): Markup {
  return html`<div class="coverage">
${bar(states.map((state) => ({ look: state, share: view.coverage[state] })))}
<div class="legend" role="group" data-filter="state">${states.filter((state) => state !== 'settled' || view.coverage.settled > 0).map((state) => legend(state, view.coverage[state]))}</div>
</div>`
}

const legend = (state: FigureState, figures: number): Markup =>
  html`<button type="button" aria-pressed="true" data-state="${state}" class="chip state ${state}${figures === 0 && ' zero'}"><i></i>${both(stateWords[state])} <b>${figures}</b></button>`

/** The outline of the report with a bar of coverage for each section that holds figures. */
export function outline({ audit, coverage, prefix, findings }: View): Markup {
  const found = findingsBySection(findings)
  const bySection = new Map(coverage.sections.map((section) => [section.section, section]))
  const most = Math.max(1, ...coverage.sections.map((section) => section.figures))
  return html`<nav class="outline" aria-labelledby="${prefix}outline"><h2 id="${prefix}outline">${say('Mục lục', 'Sections')}</h2><ol>
${sectionsOf(audit.report).map((section) => {
  const counted = bySection.get(section.path)
  return html`<li class="level-${Math.min(section.level, 4)}"><a href="#${prefix}s-${section.path}"><span class="path">${section.number}</span>
<span class="name" lang="vi">${section.title ?? beginning(section)}</span>${found.has(section.path) && html`<span class="wrong" title="${found.get(section.path) ?? 0} phát hiện">${found.get(section.path) ?? 0}</span>`}</a>${counted && sectionBar(counted, most)}</li>
`
})}</ol>
${reasons(coverage)}</nav>`
}

/** How many findings that nobody has settled stand in each section. */
function findingsBySection(findings: readonly Finding[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const { section, decision } of findings)
    if (!decision) found.set(section, (found.get(section) ?? 0) + 1)
  return found
}

/** How the text of a section without a title begins. */
function beginning({ children }: Section): string {
  const text = children.find((child) => child.type === 'block')?.value ?? ''
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text
}

function sectionBar(section: Coverage['sections'][number], most: number): Markup {
  const { figures, related, unchecked, unrelated, disagrees, settled } = section
  const words = {
    vi: `${figures} số liệu, ${related} đã đối chiếu, ${disagrees} không khớp`,
    en: `${plural(figures, 'figure')}, ${related} checked, ${disagrees} disagree`,
  }
  const parts = [
    { look: 'agrees', share: related - disagrees - settled },
    { look: 'disagrees', share: disagrees },
    { look: 'settled', share: settled },
    { look: 'unchecked', share: unchecked },
    { look: 'unrelated', share: unrelated },
    { look: 'rest', share: most - figures },
  ]
  return html`<span class="section-bar">${bar(parts)}<span class="hidden">${both(words)}</span></span>`
}

interface Part {
  readonly look: string
  readonly share: number
}

/** One bar of stretches in proportion. Attributes, not styles: the page's policy forbids inline styles. */
export function bar(parts: readonly Part[]): Markup {
  const total = Math.max(
    1,
    parts.reduce((sum, part) => sum + part.share, 0),
  )
  let from = 0
  const stretches = parts.map(({ look, share }) => {
    const x = (100 * from) / total
    from += share
    return (
      share > 0 &&
      html`<rect class="${look}" x="${x.toFixed(2)}%" width="${((100 * share) / total).toFixed(2)}%" height="100%"/>`
    )
  })
  return html`<svg class="bar" aria-hidden="true" width="100%" height="8">${stretches}</svg>`
}

function reasons({ reasons }: Coverage): Markup | false {
  return (
    reasons.length > 0 &&
    html`<details class="reasons"><summary>${say('Vì sao không đối chiếu được', 'Why figures are not checkable')}</summary>
<ul>${reasons.map(({ reason, figures }) => html`<li><b>${figures}</b> ${both(reason)}</li>`)}</ul></details>`
  )
}
