/** Makes the chips choose: levels of findings by hiding the others, states of figures by dimming the others. */
export function listenToFilters(): void {
  document.addEventListener('click', (event) => {
    const chip = event.target instanceof Element ? event.target.closest<HTMLElement>('.chip') : null
    if (!chip) return
    chip.setAttribute('aria-pressed', String(chip.getAttribute('aria-pressed') !== 'true'))
    if (chip.dataset.level) filterLevels(chip)
    else filterStates(chip)
  })
}

const pressed = (chips: Iterable<HTMLElement>): HTMLElement[] =>
  [...chips].filter((chip) => chip.getAttribute('aria-pressed') === 'true')

function filterLevels(chip: HTMLElement): void {
  const panel = chip.closest<HTMLElement>('.panel')
  if (!panel) return
  const shown = new Set(
    pressed(panel.querySelectorAll<HTMLElement>('.chip')).map((other) => other.dataset.level),
  )
  const findings = [...panel.querySelectorAll<HTMLElement>('li.finding')]
  for (const finding of findings) finding.hidden = !shown.has(finding.dataset.level)
  const none = panel.querySelector<HTMLElement>('.none')
  if (none) none.hidden = findings.some((finding) => !finding.hidden)
}

function filterStates(chip: HTMLElement): void {
  const report = chip.closest<HTMLElement>('article.report')
  if (!report) return
  for (const other of report.querySelectorAll<HTMLElement>('[data-filter="state"] .chip')) {
    report.classList.toggle(`without-${other.dataset.state}`, other.getAttribute('aria-pressed') !== 'true')
  }
}
