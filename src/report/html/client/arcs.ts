import { byIds, reportOf } from './dom.ts'
import { type Figure, tiedTo } from './figures.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'
/** More arcs than this are a tangle: the figures are still marked. */
const most = 60

let held: Figure | undefined
let marked: readonly HTMLElement[] = []

/** Draws the arcs anew when text moves below them: the window, the language, a section that comes into view. */
export function followLayout(): void {
  new ResizeObserver(() => held && drawArcs(held)).observe(document.body)
}

/** Marks the figures that are tied to one, and draws an arc to each. */
export function showTies(figure: Figure): void {
  hideTies()
  held = figure
  const others = othersOf(figure)
  figure.element.classList.add('held')
  for (const element of others) element.classList.add('tied')
  marked = [figure.element, ...others]
  drawArcs(figure)
}

/** Takes away the arcs and the marks of tied figures. */
export function hideTies(): void {
  held = undefined
  for (const element of marked) element.classList.remove('held', 'tied')
  marked = []
  document.getElementById('arcs')?.replaceChildren()
}

const othersOf = (figure: Figure): HTMLElement[] =>
  byIds(tiedTo(figure)).filter((element) => element !== figure.element)

function drawArcs(figure: Figure): void {
  const from = figure.element
  const svg = document.getElementById('arcs')
  const paper = reportOf(from)?.querySelector('.paper')
  if (!svg || !paper) return
  const page = document.documentElement.getBoundingClientRect()
  const right = paper.getBoundingClientRect().right - page.left
  const [start, ...ends] = [from, ...othersOf(figure).slice(0, most)].map((element) => middle(element, page))
  svg.replaceChildren(...ends.map((end) => arc(start!, end, right)))
}

interface Point {
  readonly x: number
  readonly y: number
}

function middle(element: HTMLElement, page: DOMRect): Point {
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
  return { x: box.left - page.left + box.width / 2, y: box.top - page.top }
}

/** Over the line for figures of one line, beside them for figures of one column, for others through the margin. */
function arc(a: Point, b: Point, right: number): SVGPathElement {
  const path = document.createElementNS(svgNamespace, 'path')
  path.setAttribute('d', `M ${a.x} ${a.y} ${bend(a, b, right)} ${b.x} ${b.y}`)
  return path
}

function bend(a: Point, b: Point, right: number): string {
  const [across, down] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)]
  if (across < 40 && down > 0) {
    const side = Math.max(a.x, b.x) + 30 + Math.min(24, down / 8)
    return `C ${side} ${a.y} ${side} ${b.y}`
  }
  if (down < 60) {
    const lift = Math.min(26, 10 + across / 12)
    return `C ${a.x} ${a.y - lift} ${b.x} ${b.y - lift}`
  }
  return `C ${right + 8} ${a.y - 12} ${right + 8} ${b.y - 12}`
}
