import { bringIntoView, say } from './dom.ts'

let hits: Range[] = []
let at = -1

/** Finds words in the reports that are shown, without regard to case; Enter goes on, Shift+Enter back. */
export function listenToSearch(): void {
  const input = document.getElementById('search') as HTMLInputElement
  let waiting: ReturnType<typeof setTimeout> | undefined
  input.addEventListener('input', () => {
    clearTimeout(waiting)
    // Whoever types on has not said all: a long report is searched once, not at each letter.
    waiting = setTimeout(search, hasMany() ? 150 : 0, input.value)
  })
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
    if (event.key === 'Escape') {
      input.value = ''
      search('')
      input.blur()
    }
  })
}

const hasMany = (): boolean => document.getElementsByClassName('fig').length > 5000

function search(words: string): void {
  const sought = words.normalize('NFC').toLocaleLowerCase('vi').trim()
  if (searchList(sought)) return
  hits = sought.length < 2 ? [] : find(sought)
  // Who types "ho ngheo" has no Vietnamese keyboard at hand.
  if (hits.length === 0 && sought.length > 1 && bare(sought) === sought) hits = find(sought, bare)
  at = -1
  paint()
  if (hits.length > 0) step(1)
  else show(sought.length < 2 ? '' : say('không thấy', 'not found'))
}

/** While the list of reports is shown, the search is for its rows. */
function searchList(sought: string): boolean {
  const list = document.getElementById('overview')
  if (!list || list.hidden) return false
  const rows = [...list.querySelectorAll<HTMLElement>('tbody tr')]
  const fold = bare(sought) === sought ? bare : asIs
  for (const row of rows) row.hidden = !fold(row.textContent?.toLocaleLowerCase('vi') ?? '').includes(sought)
  show(sought === '' ? '' : `${rows.filter((row) => !row.hidden).length}/${rows.length}`)
  return true
}

const searched = ['p', '.heading', 'td', 'th'].map((block) => `article:not([hidden]) .paper ${block}`).join()

const asIs = (text: string): string => text

/** A text in small letters without the marks of Vietnamese: as long as before, for each letter stays one. */
const bare = (text: string): string =>
  text.replace(/[^ -~]/g, (letter) => (letter === 'đ' ? 'd' : (letter.normalize('NFD')[0] ?? letter)))

/** Ranges of the words in the text of each block, across the marks of figures; `fold` is what both are compared by. */
function find(sought: string, fold: (text: string) => string = asIs): Range[] {
  const found: Range[] = []
  for (const block of document.querySelectorAll(searched)) {
    const nodes = textNodes(block)
    const whole = nodes.map((node) => node.data).join('')
    const text = fold(whole.toLocaleLowerCase('vi'))
    for (
      let start = text.indexOf(sought);
      start !== -1;
      start = text.indexOf(sought, start + sought.length)
    ) {
      found.push(rangeIn(nodes, start, start + sought.length))
      if (found.length === 2000) return found
    }
  }
  return found
}

function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('sup') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  return nodes
}

function rangeIn(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange()
  let passed = 0
  for (const node of nodes) {
    const { length } = node
    if (start >= passed && start <= passed + length) range.setStart(node, start - passed)
    if (end > passed && end <= passed + length) range.setEnd(node, end - passed)
    passed += length
  }
  return range
}

function step(steps: 1 | -1): void {
  if (hits.length === 0) return
  at = (at + steps + hits.length) % hits.length
  const place = hits[at]?.startContainer.parentElement
  if (place) bringIntoView(place)
  paint()
  show(`${at + 1}/${hits.length}`)
}

function paint(): void {
  if (!('highlights' in CSS)) return
  CSS.highlights.set('found', new Highlight(...hits))
  CSS.highlights.set('current', new Highlight(...hits.slice(at, at + 1)))
}

const show = (text: string): void => {
  document.getElementById('hits')!.textContent = text
}
