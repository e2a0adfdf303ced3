import { behindLast, DIGITS } from '../context/behind-last.ts'
import type { Mention } from '../discourse/index.ts'
import { placeLevelOf } from '../place-level.ts'

/** Units of text in which the name of a part stands. */
const REACH = 60

/**
 * Whether all parts have the proper names of places of one level before them: "(Đông Hà: 3 nhà, Tây Hà: 2 nhà; Bắc Hà: 4 nhà)" is one
 * list, whichever marks part its items.
 */
export function arePlaces(parts: readonly Mention[]): boolean {
  const levels = parts.map(levelOf)
  return levels.every((level) => level !== undefined && level === levels[0])
}

/** Whether so many places are named that no figure counts another's things: "nhiều nhất là Đông Hà với 42 nhà, tiếp đến là Tây Hà 37 nhà, Bắc Hà 5 nhà". */
export function areMostlyPlaces(parts: readonly Mention[]): boolean {
  const named = parts.filter((part) => levelOf(part) === BARE).length
  return named >= FEWEST && named >= parts.length - 1
}

const FEWEST = 3

/** −1 for a bare proper name, the level of its noun for another place, undefined for what is none. */
function levelOf({ block, start }: Mention): number | undefined {
  const before = block.value.slice(Math.max(0, start - REACH), start).replace(/:? $/u, '')
  const words = behindLast(before, `${DIGITS};,(:`)
  const name = DIGIT.test(before.at(-words.length - 1) ?? '') ? JOINED.exec(words)?.[1] : words.trimStart()
  if (name === undefined || !/\p{L}$/u.test(name)) return undefined
  if (PROPER.test(name.replace(OPENS_LIST, ''))) return BARE
  return /\p{Lu}/u.test(name) ? placeLevelOf(name) : undefined
}

const DIGIT = /\d/
/** Behind another figure a name needs its "và". */
const JOINED = /(?<!\p{L})và (.*)$/u

/** "27 sự cố, gồm Bắc Ninh 2, …, tiếp đến là Hà Nội 1": what opens a list, or goes on with it, is of no name. */
const OPENS_LIST =
  /^(?:bao gồm|gồm|trong đó(?: có| gồm)?|tại|ở|(?:tiếp đến|tiếp theo|kế đến|sau đó|rồi đến)(?: là)?) /u

const BARE = -1
const PROPER = /^\p{Lu}[\p{L}.]*(?:(?: | - |-)\p{Lu}[\p{L}.]*){0,5}$/u
