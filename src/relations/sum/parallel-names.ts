import { PLACE_LEVELS } from '../../lexicon/place-levels.ts'
import type { Mention } from '../discourse/index.ts'

/**
 * Whether the names of parts open with one word, as "cấp huyện … cấp xã" or "do huyện quản lý … do xã quản lý" do: a
 * classification, all of whose classes are named. Places are not: of many communes a report names some.
 */
export function areParallel(parts: readonly Mention[]): boolean {
  const [first, ...others] = parts.map(openerOf)
  return (
    first !== undefined && others.length > 0 && others.every((other) => other === first) && !PLACES.has(first)
  )
}

/** Whether the names of parts are steps of one scale: levels of administration, rounds, quarters, grades, who is in charge. */
export const areOfScale = (parts: readonly Mention[]): boolean =>
  areParallel(parts) && SCALES.has(openerOf(parts[0]!)!)

const SCALES: ReadonlySet<string> = new Set(['cấp', 'do', 'đợt', 'quý', 'kỳ', 'hạng', 'loại', 'bậc'])

/** The word with which the name of a figure opens, before it: "cấp" of "cấp huyện 247". */
const openerOf = ({ lead }: Mention): string | undefined => /^(?:và )?(\p{L}+) \p{L}/u.exec(lead)?.[1]

const PLACES: ReadonlySet<string> = new Set(PLACE_LEVELS.flat().map((name) => name.split(' ')[0]!))
