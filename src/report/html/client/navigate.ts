import { showTies } from './arcs.ts'
import { showCard } from './card.ts'
import { bringIntoView, reportOf, reports } from './dom.ts'
import { figureOf } from './figures.ts'
import { chooseFinding } from './select.ts'

/** Shows what the address names: a report, a section, a figure, a finding; without one the list, or the only report. */
export function followAddress(): void {
  const id = decodeURIComponent(location.hash.slice(1))
  const target = id ? document.getElementById(id) : null
  showReport(target ? reportOf(target) : null)
  if (!target) return
  if (target.matches('li.finding')) chooseFinding(target, 'both')
  else if (target.matches('article')) scrollTo(0, 0)
  else {
    bringIntoView(target)
    const figure = figureOf(target)
    if (figure) {
      showTies(figure)
      showCard(figure)
    }
  }
}

/** Of many reports one is shown at a time, so that the page stays quick. */
function showReport(chosen: HTMLElement | null): void {
  const all = reports()
  const overview = document.getElementById('overview')
  if (!overview) return
  for (const report of all) report.hidden = report !== chosen
  overview.hidden = chosen !== null
}
