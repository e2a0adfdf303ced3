import { byIds, make, say } from './dom.ts'
import { type Figure, tiedTo } from './figures.ts'

const card = (): HTMLElement => document.getElementById('card')!

const verdicts: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  consistent: ['Khớp', 'Agrees'],
  rounding: ['Khớp do làm tròn', 'Agrees by rounding'],
  inconsistent: ['Không khớp', 'Disagrees'],
  unchecked: ['Không đối chiếu được', 'Not checkable'],
}

/** Shows what a figure says and what it is tied to, below them or above where there is more room. */
export function showCard(figure: Figure): void {
  const [text, reading, subject] = figure.claim
  const element = card()
  element.replaceChildren(
    make('p', 'card-figure', [text, reading].filter(Boolean).join('  ')),
    ...(subject ? [make('p', 'card-subject', subject)] : []),
    ...(figure.relations.length > 0
      ? figure.relations.slice(0, 4).map(relationLine)
      : [make('p', 'card-none', say('Chưa gắn với số nào khác.', 'Not related to any other figure.'))]),
  )
  element.hidden = false
  const paper = figure.element.closest('.paper')?.getBoundingClientRect()
  place(element, around(figure), Math.min(innerWidth - 8, paper?.right ?? innerWidth))
}

/** Figures no further apart than this are seen together. */
const near = 160

/** The figure with those tied to it nearby: the card may not hide what its arcs lead to. */
function around(figure: Figure): DOMRect {
  const own = figure.element.getBoundingClientRect()
  let { top, bottom } = own
  for (const element of byIds(tiedTo(figure))) {
    const box = element.getBoundingClientRect()
    if (box.bottom < own.top - near || box.top > own.bottom + near || box.height === 0) continue
    top = Math.min(top, box.top)
    bottom = Math.max(bottom, box.bottom)
  }
  return new DOMRect(own.left, top, own.width, bottom - top)
}

/** Takes the card away. */
export function hideCard(): void {
  card().hidden = true
}

function relationLine([verdict, vi, en]: Figure['relations'][number]): HTMLElement {
  const line = make('p', `card-relation ${verdict}`)
  const [viVerdict, enVerdict] = verdicts[verdict] ?? [verdict, verdict]
  line.append(make('b', '', say(viVerdict, enVerdict)), ` ${say(vi, en)}`)
  return line
}

function place(element: HTMLElement, around: DOMRect, right: number): void {
  const { width, height } = element.getBoundingClientRect()
  const below = around.bottom + 8
  const top = below + height > innerHeight && around.top - height - 8 > 0 ? around.top - height - 8 : below
  element.style.top = `${Math.max(8, top)}px`
  element.style.left = `${Math.max(8, Math.min(around.left, right - width))}px`
}
