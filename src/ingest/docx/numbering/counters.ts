import { bulletText } from './bullets.ts'
import type { Level, List, Numbering } from './definitions.ts'
import { FORMATS } from './formats.ts'

/** Which list a paragraph says it belongs to. */
export interface Membership {
  /** Its style and those that this one is based on, the nearest first. */
  readonly styles: readonly string[]
  /** "0" takes a paragraph out of the list of its style. */
  readonly numId: string | undefined
  /** NaN when nothing says it. */
  readonly level: number
}

/** What Word prints before a paragraph, with the space after it. */
export interface Label {
  readonly text: string
  readonly bullet: boolean
  readonly font: string | undefined
  /** Name of a format that is not known here, or has no such number: none is invented for it. */
  readonly unknown?: string
}

/** Counts the numbered paragraphs of a document in order. */
export interface Counters {
  /** Label of the next paragraph; undefined when it is in no list. */
  next(membership: Membership): Label | undefined
}

/** Counters of one abstract list, by level: undefined where none was counted since the level began anew. */
type Counts = (number | undefined)[]

/** Counters that stand at the beginning of the document. */
export function counters(numbering: Numbering): Counters {
  const counts = new Map<string, Counts>()
  const used = new Set<string>()
  return {
    next({ styles, numId, level: given }) {
      const list = numId === undefined || numId === '0' ? undefined : numbering.list(numId)
      if (!list) return undefined
      const linked = styles.find((style) => list.styles.has(style))
      const index = Number.isNaN(given) ? (list.styles.get(linked ?? '') ?? 0) : given
      const level = list.levels.get(index)
      if (!level) return undefined
      const row = counts.get(list.abstractId) ?? []
      counts.set(list.abstractId, row)
      if (!used.has(numId!)) for (const at of list.starts.keys()) row[at] = undefined
      used.add(numId!)
      count(row, index, list)
      return label(level, row, list)
    },
  }
}

/** A level that was skipped counts as one of its own: Word prints "2." for the first paragraph of it after that. */
function count(row: Counts, index: number, list: List): void {
  for (let above = 0; above < index; above++) row[above] ??= startOf(list, above)
  row[index] = row[index] === undefined ? startOf(list, index) : row[index] + 1
  for (const [below, { restart }] of list.levels) {
    if (below > index && restart !== 0 && (restart === undefined || index < restart)) row[below] = undefined
  }
}

const startOf = (list: List, index: number): number =>
  list.starts.get(index) ?? list.levels.get(index)?.start ?? 1

function label(level: Level, row: Counts, list: List): Label {
  const { font } = level
  const after = level.tight ? '' : ' '
  if (level.format === 'bullet') return { text: `${bulletText(level.text)}${after}`, bullet: true, font }
  let unknown = FORMATS.has(level.format) ? undefined : level.format
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const format = level.legal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal')
    const printed = FORMATS.get(format)?.(row[at] ?? startOf(list, at), level.language)
    if (printed == null) unknown ??= format
    return printed ?? ''
  })
  if (unknown !== undefined) return { text: '', bullet: false, font, unknown }
  if (text === '') return { text: '', bullet: false, font }
  return { text: `${text}${after}`, bullet: false, font }
}
