import { memoized } from '../../model/memoized.ts'
import { signOf } from '../account/sign.ts'
import type { Mention } from '../discourse/index.ts'
import type { Member } from '../proposal.ts'

/** "Đầu năm có 120 cán bộ, chuyển công tác 03 người, cuối năm có 118 người": who went and who is there later, where others may have come. */
export function isLeftOfOpening(
  total: Mention | undefined,
  mentions: readonly Mention[],
  members: readonly Member[],
): boolean {
  if (!total || sideOf(total) !== 'opening') return false
  const sides = sidesOf(mentions, members)
  return sides.includes('out') && LATER.has(sides.at(-1))
}

const LATER: ReadonlySet<string | undefined> = new Set(['level', 'now', 'closing'])

/** Whether a list tells what was there and what went: "đầu kỳ 90, thêm 12, chuyển đi 30" are no parts of a total. */
export function isOfAccount(mentions: readonly Mention[], members: readonly Member[]): boolean {
  const sides = sidesOf(mentions, members)
  const opening = sides.indexOf('opening')
  const behind = sides.slice(opening + 1)
  return opening >= 0 && behind.includes('out') && behind.some((side) => side === 'in' || side === 'closing')
}

function sidesOf(mentions: readonly Mention[], members: readonly Member[]) {
  const used = new Set(members.map(({ claim }) => claim.id))
  return mentions.filter(({ claim }) => used.has(claim.id)).map(sideOf)
}

/** What its own words say of a figure; it is in the lists of every total before it. */
const sideOf = memoized((mention: Mention) => signOf(ownWords(mention), mention, undefined).side)

const ownWords = ({ lead }: Mention): string => lead.split(/[;,(:]/u).at(-1)!
