/** Makes the chips choose: levels of findings by hiding the others, states of figures by dimming the others. */
export function listenToFilters(): void {
  document.addEventListener('click', (event) => {
    const chip = event.target instanceof Element ? event.target.closest<HTMLElement>('.chip') : null
    if (!chip) return
    const shown = chip.getAttribute('aria-pressed') !== 'true'
    chip.setAttribute('aria-pressed', String(shown))
    if (chip.dataset.level) filterLevel(chip, chip.dataset.level, shown)
    else chip.closest('article.report')?.classList.toggle(`without-${chip.dataset.state}`, !shown)
  })
}

/** One class on the list hides a level: thousands of findings are not touched one by one. */
function filterLevel(chip: HTMLElement, level: string, shown: boolean): void {
  const panel = chip.closest<HTMLElement>('.panel')
  if (!panel) return
  panel.classList.toggle(`without-${level}`, !shown)
  const none = panel.querySelector<HTMLElement>('.none')
  if (none) none.hidden = findingsShown(panel).length > 0
}

/** The findings of a list that its chips have not hidden. */
export function findingsShown(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('li.finding')].filter(
    (finding) => !panel.classList.contains(`without-${finding.dataset.level}`),
  )
}
