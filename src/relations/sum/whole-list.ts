/** Runs of a list that only happen to give a total: a list is told whole, not by its tail or its head. */
import { BY_KIND_WORDS, TURNS_BEHIND_COMMA, TURNS_BEHIND_SEMICOLON } from '../../lexicon/relation-cues.ts'
import { codeOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { sameNoun } from '../units.ts'
import type { Entry } from './layout.ts'
import { ANNOUNCED, type Series } from './series.ts'

/** Whether a run begins behind items of its list: "không mũ 05, không giấy phép 03, tốc độ 15, …" is not told from the third on. */
export const leavesItems = (list: readonly Entry[], run: readonly Entry[]): boolean =>
  list
    .slice(0, list.indexOf(run[0]!))
    .some(({ mention: { block, end } }) => /^[^\p{L}]*[,;]/u.test(block.value.slice(end, end + 4)))

/**
 * Whether a list of one unit goes on behind a comma, as "5 đơn vị gồm: A 1 đại biểu, B 4 đại biểu, C 2 đại biểu" does: its head then says
 * nothing, unless words hold parts of the total's own unit to it, which others may follow.
 */
export function isOnlyHead(
  total: Operand,
  list: readonly Entry[],
  run: readonly Entry[],
  { strength, evidence }: Pick<Series, 'strength' | 'evidence'>,
): boolean {
  const [first, last] = [run[0]!, run.at(-1)!]
  const next = list[list.indexOf(last) + 1]
  const code = codeOf(first.member)
  if (!next || next.mention.block !== last.mention.block) return false
  const isOther = code !== '' && code !== codeOf(total) && !sameNoun(total, first.member)
  if (!isOther && strength >= ANNOUNCED && !BY_KIND.test(evidence)) return false
  const between = next.mention.block.value.slice(last.mention.end, next.mention.start)
  const isSemicolonned = BY_KIND.test(evidence) && SEMICOLON.test(between) && SEMICOLON.test(gapBefore(run))
  return (
    [...run, next].every(({ member }) => codeOf(member) === code) && (COMMA.test(between) || isSemicolonned)
  )
}

/** What stands between the last two figures of a run. */
const gapBefore = (run: readonly Entry[]): string => {
  const [one, last] = run.slice(-2)
  return one && last ? last.mention.block.value.slice(one.mention.end, last.mention.start) : ''
}

/** Words that say by what a total is taken apart announce all its kinds: "về trình độ: đại học 19, cao đẳng 03, trung cấp 06". */
const BY_KIND = new RegExp(`^(?:${BY_KIND_WORDS.join('|')})(?!\\p{L})`, 'iu')

/** A comma that parts two of one list, without words that turn to something else. */
const COMMA = new RegExp(`^[^,;.:()]*,(?! (?:${TURNS_BEHIND_COMMA.join('|')})(?!\\p{L}))[^;.:()]*$`, 'u')

/** A semicolon that parts two of a list that semicolons part. */
const SEMICOLON = new RegExp(
  `^[^,;.:()]*;(?! (?:${TURNS_BEHIND_SEMICOLON.join('|')})(?!\\p{L}))[^;.:()]*$`,
  'u',
)
