/** Makes the heads of the list of reports sort it, the other way at the second click. */
export function listenToSorting(): void {
  for (const [column, button] of document.querySelectorAll<HTMLElement>('.sortable [data-sort]').entries()) {
    button.addEventListener('click', () => sortBy(column, button))
  }
}

function sortBy(column: number, button: HTMLElement): void {
  const head = button.closest('th')
  const body = button.closest('table')?.tBodies[0]
  if (!head || !body) return
  const sorted = head.getAttribute('aria-sort')
  // Of numbers the largest are sought first, of words the first.
  const down = sorted === null ? button.dataset.sort === 'number' : sorted === 'ascending'
  for (const other of head.parentElement?.children ?? []) other.removeAttribute('aria-sort')
  head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
  const words = new Intl.Collator('vi', { numeric: true })
  const text = (row: HTMLTableRowElement) =>
    row.cells[column]?.dataset.key ?? row.cells[column]?.textContent ?? ''
  const rows = [...body.rows].sort((a, b) => words.compare(text(a), text(b)) * (down ? -1 : 1))
  body.append(...rows)
}
