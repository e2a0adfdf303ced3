import { SORTED_BY, SORTING_OUT } from '../../lexicon/relation-cues.ts'
import type { Mention } from '../discourse/index.ts'
import { STRENGTH } from '../strength.ts'

/** Figures that stand together where the parts of a total would: behind it, in brackets, in bullets, in a note. */
export interface Series {
  readonly mentions: readonly Mention[]
  readonly evidence: string
  /** How surely the place and the words announce an exhaustive list, 0 to 1. */
  readonly strength: number
  /** What the place alone says of the list: some of a total, or the two opposites that make it up. */
  readonly of?: 'some' | 'opposites'
  /** Whether it counts only where it adds up: its words say little, or one thing may stand in several of its figures. */
  readonly perhaps?: boolean
  /** Whether every figure of it is a part: bare counts of kinds in the bracket behind their total. */
  readonly isWhole?: boolean
}

/** A series announced by words or by brackets; below this its figures merely stand side by side. */
export const ANNOUNCED = STRENGTH.fitting

/** Strength of a series under a heading of its own, "Giới tính: …": a breakdown, of a total that stands elsewhere. */
export const HEADED = STRENGTH.possible

/** The heading that opens a sentence of parts, up to its colon: "Giới tính" of "Giới tính: nam 60, nữ 40"; or up to "có": "Theo độ tuổi, có …". */
export function headingOf(opening: string): string | undefined {
  return (HEADED_BY.exec(opening) ?? DIVIDED.exec(opening) ?? UP_TO_COLON.exec(opening))?.[1]
}

const HEADED_BY = new RegExp(
  `^\\s*(Theo (?:phân (?:${SORTING_OUT.join('|')})|${SORTED_BY.join('|')})(?: \\p{Ll}+){0,3}),? (?:thì )?có $`,
  'u',
)

/** "Nếu chia theo địa điểm thì tại …", "Nếu phân theo độ tuổi thì …". */
const DIVIDED = /^\s*(Nếu (?:chia|phân|tính|xét) theo(?: \p{Ll}+){1,4}?)(?:,| thì)(?!\p{L})/u

const UP_TO_COLON = /^\s*(\p{Lu}[\p{L} ]{2,60}(?:, \p{Ll}[\p{L} ]{1,20})?(?:\([^():]{1,60}\) ?)?):/u

/** How many counts a list has: women, members of minorities and the young may make any total, where the list goes on behind them. */
export const countsIn = ({ mentions }: Series): number =>
  mentions.filter(({ claim, bracket }) => claim.kind === 'quantity' && bracket === mentions[0]?.bracket)
    .length

/** "thường trú 2.980 khẩu, tạm trú 132 khẩu, tạm vắng 100 khẩu": those away are among the first, and are taken off where those come are added. */
export const namesAway = ({ mentions }: Series): boolean => {
  const said = mentions.map(({ lead, tail }) => `${lead} ${tail}`)
  return (
    said.some((words) => words.includes('tạm vắng')) &&
    said.some((words) => /(?:thường|tạm) trú/u.test(words))
  )
}
