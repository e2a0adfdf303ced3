import { memoized } from '../../model/memoized.ts'
import { signOf } from '../account/sign.ts'
import type { Mention } from '../discourse/index.ts'
import type { Member } from '../proposal.ts'

/** Whether a list tells what was there and what went: "đầu kỳ 90, thêm 12, chuyển đi 30" are no parts of a total. */
export function isOfAccount(mentions: readonly Mention[], members: readonly Member[]): boolean {
  const used = new Set(members.map(({ claim }) => claim.id))
  const sides = mentions.filter(({ claim }) => used.has(claim.id)).map(sideOf)
  const opening = sides.indexOf('opening')
  const behind = sides.slice(opening + 1)
  return opening >= 0 && behind.includes('out') && behind.some((side) => side === 'in' || side === 'closing')
}

/** What its own words say of a figure; it is in the lists of every total before it. */
const sideOf = memoized((mention: Mention) => signOf(ownWords(mention), mention, undefined).side)

const ownWords = ({ lead }: Mention): string => lead.split(/[;,(:]/u).at(-1)!
