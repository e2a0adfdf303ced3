import { followLayout, hideTies, showTies } from './arcs.ts'
import { hideCard, showCard } from './card.ts'
import { isNarrow } from './dom.ts'
import { figureOf } from './figures.ts'
import { listenToFilters } from './filter.ts'
import { followAddress } from './navigate.ts'
import { listenToSearch } from './search.ts'
import { chooseFinding, findingOf, nextFinding } from './select.ts'
import { listenToSettings } from './settings.ts'
import { listenToSorting } from './sort.ts'

/** Pointing at a figure, or reaching it by keyboard, shows what it is tied to. */
function pointAt(event: Event): void {
  const figure = figureOf(event.target)
  if (!figure) return
  showTies(figure)
  showCard(figure)
}

function leave(event: Event): void {
  if (!figureOf(event.target)) return
  hideCard()
  hideTies()
}

/** A click on a figure finds its finding, one on a finding its figure. */
function click(event: Event): void {
  if (!(event.target instanceof Element) || event.target.closest('a, button, summary')) return
  const figure = event.target.closest<HTMLElement>('.fig')
  const finding = figure ? findingOf(figure) : event.target.closest<HTMLElement>('li.finding')
  if (finding) {
    chooseFinding(finding, figure ? 'list' : 'text')
    history.replaceState(null, '', `#${finding.id}`)
  }
}

function press(event: KeyboardEvent): void {
  if (event.target instanceof HTMLInputElement || event.metaKey || event.ctrlKey || event.altKey) return
  if (event.key === '/') {
    event.preventDefault()
    document.getElementById('search')?.focus()
  } else if (event.key === 'j' || event.key === 'k') {
    const finding = nextFinding(event.key === 'j' ? 1 : -1)
    if (finding) chooseFinding(finding, 'both')
  } else if (event.key === 'Escape') {
    hideCard()
    hideTies()
  } else if (event.key === 'Enter' || event.key === ' ') {
    if (event.target instanceof Element && event.target.matches('.fig, li.finding')) {
      event.preventDefault()
      click(event)
    }
  }
}

document.addEventListener('pointerover', pointAt)
document.addEventListener('pointerout', leave)
document.addEventListener('focusin', pointAt)
document.addEventListener('focusout', leave)
document.addEventListener('click', click)
document.addEventListener('keydown', press)
addEventListener('hashchange', followAddress)
addEventListener('scroll', () => isNarrow() || hideCard(), { passive: true })
followLayout()
listenToFilters()
listenToSearch()
listenToSettings()
listenToSorting()
document.documentElement.classList.add('scripted')
// After the browser's own scrolling to the address, which would undo ours.
requestAnimationFrame(() => requestAnimationFrame(followAddress))
