import type { Block, Claim, FigureState, Level, NoteMark } from '../../model/index.ts'
import { html, type Markup } from './markup.ts'

/** A figure as the page marks it. */
export interface Mark {
  readonly claim: Claim
  readonly state: FigureState
  /** Findings in which it stands, with their numbers in the list. */
  readonly findings: readonly {
    readonly number: number
    readonly level: Level
    readonly settled: boolean
  }[]
}

/** What is set into one block. `prefix` makes ids unique among the reports of a page. */
export interface Marks {
  readonly prefix: string
  readonly figures: readonly Mark[]
}

interface Stretch {
  readonly mark: Mark
  readonly start: number
  readonly end: number
  /** Whether another figure holds it. */
  readonly inner: boolean
}

/** The text of a block with every figure and every mark of a note in its place. */
export function markedText(block: Block, marks: Marks): Markup {
  const parts: string[] = []
  let at = 0
  const upTo = (end: number) => {
    if (end <= at) return
    parts.push(plain(block.value.slice(at, end)))
    at = end
  }
  for (const event of eventsOf(block, marks)) {
    upTo(Math.min(event.at, block.value.length))
    parts.push(event.markup)
  }
  upTo(block.value.length)
  return { markup: parts.join('') }
}

const plain = (text: string): string => html`${text}`.markup.replaceAll('\n', '<br>')

interface Event {
  readonly at: number
  /** Among those at one place: 0 closes, 1 is a mark of a note, 2 opens. */
  readonly order: number
  readonly markup: string
}

/** Everything that stands between characters, in order; what opens first closes last. */
function eventsOf(block: Block, { prefix, figures }: Marks): Event[] {
  const stretches = nested(figures)
  const closing = [...stretches].reverse()
  return [
    ...closing.map((stretch) => ({ at: stretch.end, order: 0, markup: closeFigure(stretch) })),
    ...block.marks.map((mark) => ({ at: mark.at, order: 1, markup: noteMark(mark, prefix) })),
    ...stretches.map((stretch) => ({ at: stretch.start, order: 2, markup: openFigure(stretch, prefix) })),
  ].sort((a, b) => a.at - b.at || a.order - b.order)
}

/** The figures as stretches of which any two are apart or one in the other; one that would cross is cut short. */
function nested(figures: readonly Mark[]): Stretch[] {
  const sorted = [...figures].sort(
    (a, b) => a.claim.place.start - b.claim.place.start || b.claim.place.end - a.claim.place.end,
  )
  const open: number[] = []
  const stretches: Stretch[] = []
  for (const mark of sorted) {
    const { start } = mark.claim.place
    while (open.length > 0 && open.at(-1)! <= start) open.pop()
    const end = Math.min(mark.claim.place.end, open.at(-1) ?? Number.POSITIVE_INFINITY)
    if (end <= start) continue
    stretches.push({ mark, start, end, inner: open.length > 0 })
    open.push(end)
  }
  return stretches
}

function openFigure({ mark, inner }: Stretch, prefix: string): string {
  const { claim, state } = mark
  const button = state !== 'unrelated' && !inner && html` tabindex="0" role="button"`
  return html`<span class="fig ${state}" id="${prefix}${claim.id}"${button}>`.markup
}

const closeFigure = ({ mark }: Stretch): string =>
  html`${mark.findings.map(
    ({ number, level, settled }) => html`<sup class="badge ${settled ? 'settled' : level}">${number}</sup>`,
  )}</span>`.markup

function noteMark({ number, noteKind }: NoteMark, prefix: string): string {
  const id = noteId(number, noteKind)
  return html`<sup class="note-mark"><a href="#${prefix}${id}" id="${prefix}${id}-mark">${number}</a></sup>`
    .markup
}

/** Id of the body of a note in its report. */
export const noteId = (number: number, kind: NoteMark['noteKind']): string =>
  `${kind === 'endnote' ? 'endnote' : 'note'}-${number}`
