/** A list of two opposites, one of which is told again by some of its own: "khách quốc tế …, khách quốc tế có lưu trú …, khách nội địa …". */
import { OPPOSITES } from '../../lexicon/part-names.ts'
import type { Mention } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'

/** More parts are a list of another sort. */
const MOST = 6

/**
 * A sum that fails, read as the first of either side alone, where that holds or would but for two swapped digits; as it is otherwise, for
 * "nam lớp 1", "nam lớp 2" and "nữ" are parts side by side.
 */
export function bySides(proposal: Proposal, mentions: readonly Mention[]): Proposal {
  const { members } = proposal
  if (members.length < 3 || members.length > MOST) return proposal
  const names = members.map((member) => nameOf(mentions.find(({ claim }) => claim === member.claim)))
  for (const [one, other] of OPPOSITES) {
    const firsts = firstOfSides(members, names, [one, other])
    if (!firsts) continue
    const sides: Proposal = { ...proposal, members: firsts, closed: true }
    if (judgedToHold(judge(sides))) return sides
    if (isSwapped(sides)) return { ...sides, strength: Math.max(proposal.strength, STRENGTH.clear) }
  }
  return proposal
}

const nameOf = (mention: Mention | undefined): string =>
  mention ? ` ${mention.lead} ${mention.tail} `.toLowerCase() : ''

/** The first part of either side, where each part is of one. */
function firstOfSides(
  members: readonly Member[],
  names: readonly string[],
  [one, other]: readonly [string, string],
): readonly Member[] | undefined {
  const is = (name: string, word: string): boolean => name.includes(` ${word} `)
  if (!names.every((name) => is(name, one) !== is(name, other))) return undefined
  const [a, b] = [one, other].map((word) => members[names.findIndex((name) => is(name, word))])
  return a && b ? [a, b] : undefined
}
