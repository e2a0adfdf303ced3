import { showTies } from './arcs.ts'
import { showCard } from './card.ts'
import { bringIntoView, reportOf, reports } from './dom.ts'
import { figureOf } from './figures.ts'
import { chooseFinding } from './select.ts'

/** Shows what the address names: a report, a section, a figure, a finding; without one the list, or the only report. */
export function followAddress(): void {
  const target = targetOf(addressOf(location.hash.slice(1)))
  const report = target ? reportOf(target) : null
  showReport(report)
  document.title = [titleOf(report), 'Đối soát số liệu'].filter(Boolean).join(' – ')
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

/** An address without its escapes; one that was cut in the middle of an escape names nothing. */
function addressOf(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return ''
  }
}

/** What an address names: by its id on the page or, for a finding, by the id that every format gives it. */
function targetOf(id: string): HTMLElement | null {
  if (!id) return null
  return (
    document.getElementById(id) ??
    document.querySelector<HTMLElement>(`li.finding[id$="-f-${CSS.escape(id)}"]`)
  )
}

function titleOf(report: HTMLElement | null): string {
  const all = reports()
  const shown = report ?? (all.length === 1 ? all[0] : undefined)
  return shown?.querySelector('h1')?.textContent ?? ''
}

/** Of many reports one is shown at a time, so that the page stays quick. */
function showReport(chosen: HTMLElement | null): void {
  const all = reports()
  const overview = document.getElementById('overview')
  if (!overview) return
  for (const report of all) report.hidden = report !== chosen
  overview.hidden = chosen !== null
}
