import { showTies } from './arcs.ts'
import { showCard } from './card.ts'
import { bringIntoView, byIds, isNarrow, reportOf, reports } from './dom.ts'
import { figureOf } from './figures.ts'
import { findingsShown } from './filter.ts'

let chosen: readonly HTMLElement[] = []

/** Makes a finding the chosen one, and shows its figures; `scroll` says which side should come into view. */
export function chooseFinding(finding: HTMLElement, scroll: 'text' | 'list' | 'both'): void {
  for (const element of chosen) element.classList.remove('chosen')
  const target = document.getElementById(finding.dataset.target ?? '')
  chosen = [finding, ...byIds(claimsOf(finding)), ...(target ? [target] : [])]
  for (const element of chosen) element.classList.add('chosen')
  if (scroll !== 'list' && target) bringIntoView(target)
  if (scroll === 'list' || !isNarrow()) showInList(finding)
  const figure = figureOf(target)
  if (!figure) return
  showTies(figure)
  if (isNarrow() && scroll !== 'list') showCard(figure)
}

const claimsOf = (finding: HTMLElement): string[] => (finding.dataset.claims ?? '').split(' ')

const byFigure = new WeakMap<HTMLElement, ReadonlyMap<string, HTMLElement>>()

/** The first finding of a figure, if it has one. */
export function findingOf(figure: HTMLElement): HTMLElement | undefined {
  const report = reportOf(figure)
  if (!report) return undefined
  const known = byFigure.get(report) ?? findingsByFigure(report)
  byFigure.set(report, known)
  return known.get(figure.id)
}

function findingsByFigure(report: HTMLElement): Map<string, HTMLElement> {
  const found = new Map<string, HTMLElement>()
  for (const finding of report.querySelectorAll<HTMLElement>('li.finding')) {
    for (const id of claimsOf(finding)) if (!found.has(id)) found.set(id, finding)
  }
  return found
}

/** The finding so many steps after the chosen one, among those that are shown. */
export function nextFinding(steps: 1 | -1): HTMLElement | undefined {
  const panel = reports()
    .find((report) => !report.hidden)
    ?.querySelector<HTMLElement>('.panel')
  const shown = panel ? findingsShown(panel) : []
  const at = chosen[0] ? shown.indexOf(chosen[0]) : -1
  if (at === -1) return steps === 1 ? shown[0] : shown.at(-1)
  return shown[(at + steps + shown.length) % shown.length]
}

/** Scrolls the list alone, so that the text stays where it is. */
function showInList(finding: HTMLElement): void {
  const panel = finding.closest<HTMLElement>('.panel')
  if (!panel) return
  if (isNarrow()) {
    bringIntoView(finding)
    return
  }
  const offset = finding.getBoundingClientRect().top - panel.getBoundingClientRect().top
  panel.scrollBy({ top: offset - panel.clientHeight / 4, behavior: 'instant' })
}
