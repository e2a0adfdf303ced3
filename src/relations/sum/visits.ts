import { groupBy } from '../../model/group-by.ts'
import { type Exact, ZERO } from '../../model/index.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member } from '../proposal.ts'

/** The first of two totals of visits that one announcement has: "tổng cộng 10 lượt tổ chức và 19 lượt hội viên". */
export function joinedTo(
  { mentions }: Discourse,
  { block, order, start, claim }: Mention,
): Mention | undefined {
  const before = mentions[order - 1]
  const joined =
    before?.block === block &&
    isVisit(claim) &&
    isVisit(before.claim) &&
    /^[\p{L} ]{0,40} và\s*$/u.test(block.value.slice(before.end, start))
  return joined ? before : undefined
}

const isVisit = (claim: Mention['claim']): boolean =>
  claim.kind === 'quantity' && claim.unit.startsWith('lượt')

/** How many figures back the bodies may stand to which visits were made. */
const VISITS = 12

/**
 * "Kiểm tra 06 chi bộ, 12 đảng viên; giám sát 04 chi bộ, 07 đảng viên, tổng cộng 10 lượt tổ chức": visits to things of another name, as
 * many as there are of one unit in the sentence before or in the same.
 */
export function visitsTo(
  discourse: Discourse,
  { claim, order, block, sentence }: Mention,
  target: Exact,
): Member[] | undefined {
  if (!isVisit(claim)) return undefined
  const near = discourse.mentions
    .slice(Math.max(0, order - VISITS), order)
    .filter((m) => m.block === block && sentence - m.sentence <= 1 && isCount(m))
  for (const [, all] of groupBy(near, ({ claim: other }) => ('unitCode' in other ? other.unitCode : ''))) {
    const members = all.map(
      ({ claim: visited }): Member => ({ claim: visited, facet: 'value', role: 'part' }),
    )
    if (all.length > 1 && sumOfMembers(members).equals(target)) return members
  }
  return undefined
}

const isCount = ({ claim, bracket }: Mention): boolean =>
  claim.kind === 'quantity' && claim.role === 'actual' && !claim.direction && bracket === null

/** What parts make up together. */
export const sumOfMembers = (members: readonly Member[]): Exact =>
  members.reduce((total, member) => total.add(amountOf(member) ?? ZERO), ZERO)
