import type { FigureData } from '../figure-data.ts'
import { reportOf } from './dom.ts'

const known = new WeakMap<HTMLElement, FigureData>()

/** The data of a report, parsed when it is first asked for. */
export function dataOf(report: HTMLElement): FigureData {
  const found = known.get(report)
  if (found) return found
  const text = report.querySelector('script.figures')?.textContent ?? '{"claims":{},"relations":[]}'
  const data = JSON.parse(text) as FigureData
  known.set(report, data)
  return data
}

/** A figure on the page with what is known of it. */
export interface Figure {
  readonly element: HTMLElement
  readonly prefix: string
  readonly claim: FigureData['claims'][string]
  readonly relations: FigureData['relations']
}

/** The figure that an element is or stands in. */
export function figureOf(target: EventTarget | null): Figure | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('.fig') : null
  const report = element && reportOf(element)
  if (!element || !report) return undefined
  const prefix = report.dataset.prefix ?? ''
  const data = dataOf(report)
  const claim = data.claims[element.id.slice(prefix.length)]
  if (!claim) return undefined
  return {
    element,
    prefix,
    claim,
    relations: claim[3].map((index) => data.relations[index]).filter((relation) => relation !== undefined),
  }
}

/** Ids on the page of all figures that share a relation with one. */
export function tiedTo({ prefix, relations }: Figure): string[] {
  return [...new Set(relations.flatMap((relation) => relation[3]))].map((id) => prefix + id)
}
