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

/** "27 sự cố, gồm Bắc Ninh 2, …": what opens a list is of no name. */
const OPENS_LIST = /^(?:bao gồm|gồm|trong đó(?: có| gồm)?|tại|ở) /u

const BARE = -1
const PROPER = /^\p{Lu}[\p{L}.]*(?:(?: | - |-)\p{Lu}[\p{L}.]*){0,5}$/u
