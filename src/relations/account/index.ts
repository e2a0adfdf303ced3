/** Accounts whose signs stand in the words only, and what is left of a whole when a part is done. */
import { isDigitOff } from '../digit-off.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { judge } from '../judge.ts'
import { amountOf, digitsOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { absentOf } from './absent.ts'
import { closingsFirst } from './closing-first.ts'
import { closingsTold } from './closing-told.ts'
import { entriesIn } from './entry.ts'
import { ledgersIn } from './ledger.ts'
import { leftAfterTaking } from './left-after.ts'
import { leftOfFirst } from './left-of-first.ts'
import { netTrade } from './net-trade.ts'
import { accountsOverItems } from './over-items.ts'
import { raisedTotals } from './raised.ts'
import { raisedFrom } from './raised-from.ts'
import { restsInBrackets } from './rest-in-bracket.ts'
import { restsOfRatios } from './rest-of-ratio.ts'
import { restsTold } from './rest-told.ts'
import { apartBy } from './short-of.ts'
import { surpluses } from './surplus.ts'
import { undoneOf } from './undone.ts'

/** "Đầu kỳ 90 hộ; thêm 12 hộ, ra khỏi danh sách 30 hộ, cuối kỳ 72 hộ". */
export function accounts(discourse: Discourse): Proposal[] {
  const inPassages = discourse.passages
    .filter(({ block, mentions }) => block.cell === undefined && mentions.length > 1)
    .flatMap((passage) => [
      ...raisedTotals(discourse, passage),
      ...raisedFrom(passage),
      ...levelsOf(passage).flatMap((bracket) => onLevel(discourse, passage, bracket)),
    ])
  return [
    ...inPassages,
    ...[
      ...surpluses(discourse),
      ...leftAfterTaking(discourse),
      ...accountsOverItems(discourse),
      ...netTrade(discourse),
      ...undoneOf(discourse),
      ...apartBy(discourse),
      ...leftOfFirst(discourse),
      ...restsInBrackets(discourse),
    ].filter(isPossible),
  ]
}

function onLevel(discourse: Discourse, passage: Passage, bracket: Mention['bracket']): Proposal[] {
  const entries = entriesIn(passage, bracket)
  return [
    ...ledgersIn(entries, discourse.mentions),
    ...closingsFirst(passage, entries),
    ...closingsTold(discourse, entries),
    ...restsOfRatios(passage, entries),
    ...restsTold(entries),
    ...absentOf(entries),
  ].filter(isPossible)
}

/**
 * Nothing can have less than nothing left: where more would be taken out than came, some figures are of other things, or a digit
 * of a long one is wrong.
 */
function isPossible(proposal: Proposal): boolean {
  const isOver = isMoreThanWhole(proposal)
  if (!isOver && (judge(proposal).computed?.s ?? 1n) >= 0n) return true
  const isLong = proposal.members.every((member) => digitsOf(member) >= LONG)
  return (isLong || (!isOver && isSureOfOneSentence(proposal))) && isDigitOff(proposal)
}

/** "thụ lý 214 vụ: truy tố 752 vụ, đình chỉ 08 vụ, còn lại 54 vụ": words of one sentence that leave no doubt. */
const isSureOfOneSentence = ({ stated, members, strength }: Proposal): boolean =>
  strength >= STRENGTH.sure && members.every(({ claim }) => claim.quote === stated?.claim.quote)

/** "312 hội viên …; đến nay có 340 hội viên": what is more than a whole is not left of it. */
function isMoreThanWhole({ kind, stated, members }: Proposal): boolean {
  const whole = kind === 'complement' ? members.find(({ role }) => role === 'whole') : undefined
  const [all, left] = [whole && amountOf(whole), stated && amountOf(stated)]
  return all != null && left != null && left.compare(all) > 0
}

/** Figures of so many digits are not one digit off by chance. */
const LONG = 3

/** The level outside all brackets, and each bracket that holds figures enough for an account of its own. */
function levelsOf({ mentions }: Passage) {
  const counts = new Map<Passage['mentions'][number]['bracket'], number>([[null, 3]])
  for (const { bracket } of mentions) counts.set(bracket, (counts.get(bracket) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 2).map(([bracket]) => bracket)
}
