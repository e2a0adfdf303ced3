import { showTies } from './arcs.ts'
import { showCard } from './card.ts'
import { bringIntoView, byIds, isNarrow, reportOf } from './dom.ts'
import { figureOf } from './figures.ts'

/** Makes a finding the chosen one, and shows its figures; `scroll` says which side should come into view. */
export function chooseFinding(finding: HTMLElement, scroll: 'text' | 'list' | 'both'): void {
  for (const chosen of document.querySelectorAll('.chosen')) chosen.classList.remove('chosen')
  finding.classList.add('chosen')
  const figures = byIds((finding.dataset.claims ?? '').split(' '))
  for (const figure of figures) figure.classList.add('chosen')
  const target = document.getElementById(finding.dataset.target ?? '')
  if (target) target.classList.add('chosen')
  if (scroll !== 'list' && target) bringIntoView(target)
  if (scroll === 'list' || !isNarrow()) showInList(finding)
  const figure = figureOf(target)
  if (!figure) return
  showTies(figure)
  if (isNarrow() && scroll !== 'list') showCard(figure)
}

/** The finding of a figure, if it has one. */
export function findingOf(figure: HTMLElement): HTMLElement | undefined {
  const findings = reportOf(figure)?.querySelectorAll<HTMLElement>('li.finding') ?? []
  return [...findings].find((finding) => (finding.dataset.claims ?? '').split(' ').includes(figure.id))
}

/** The finding so many steps after the chosen one, among those that are shown. */
export function nextFinding(steps: 1 | -1): HTMLElement | undefined {
  const shown = [...document.querySelectorAll<HTMLElement>('li.finding')].filter(
    (item) => item.offsetParent !== null,
  )
  const at = shown.findIndex((item) => item.classList.contains('chosen'))
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
