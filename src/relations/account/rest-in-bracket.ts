import { GOING_ON_IN_BRACKETS, RESTS_IN_BRACKETS, TELLING_RESTS } from '../../lexicon/account-cues.ts'
import type { Claim } from '../../model/index.ts'
import { anyOf } from '../any-of.ts'
import { holds } from '../context/settle.ts'
import { heldOrDigitOff, isDigitOff } from '../digit-off.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { digitsOf, operandOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { remainder } from '../remainder.ts'
import { STRENGTH } from '../strength.ts'
import { sameSort } from './entry.ts'

/** Nothing but the word for a rest stands in front of it: "(còn 07 vụ)", "(còn lại: 9.486 triệu đồng chưa giải ngân)". */
const LEFT = new RegExp(
  `^(?:số )?(?:${RESTS_IN_BRACKETS.join('|')})(?: (?:${TELLING_RESTS.join('|')}))?:?$`,
  'u',
)
const UNDONE = new RegExp(`^${anyOf(GOING_ON_IN_BRACKETS)}`, 'u')

/** Figures back to the whole that the part before a bracket was taken of. */
const REACH = 3
/** Rests of so many digits are not one digit off by chance. */
const LONG = 3

/**
 * "giải ngân 9.114/18.600 triệu đồng (còn 9.486 triệu đồng)", "52 vụ, đã giải quyết 45 vụ (còn 07 vụ)": the rest in the bracket right
 * behind what was taken. One that fails is told only where a digit explains it, for a bracket may tell of what was left before.
 */
export const restsInBrackets = ({ passages }: Discourse): Proposal[] =>
  passages
    .filter(({ block }) => block.cell === undefined)
    .flatMap(({ mentions, block }) =>
      mentions.flatMap((mention, nth) => {
        const before = mentions.slice(Math.max(0, nth - REACH), nth)
        const taken = before.at(-1)
        if (!taken || !isRestOf(mention, taken, block.value)) return []
        const [rest] = taken.claim.kind === 'ratio' ? ofRatio(mention, taken.claim) : ofPair(mention, before)
        return rest ? [rest] : []
      }),
    )

const isRestOf = ({ bracket, lead, tail, claim }: Mention, taken: Mention, text: string): boolean =>
  bracket !== null &&
  taken.bracket !== bracket &&
  claim.kind === 'quantity' &&
  LEFT.test(lead) &&
  (tail === '' || UNDONE.test(tail)) &&
  text.slice(taken.end, bracket.open).trim() === ''

function ofRatio(mention: Mention, claim: Extract<Claim, { kind: 'ratio' }>): Proposal[] {
  if (claim.reading !== 'part-of-whole') return []
  const [rest] = restOf(mention, operandOf(claim, 'denominator'), operandOf(claim, 'numerator'))
  return rest ? heldOrDigitOff(rest) : []
}

/** The whole stands before the part in its sentence; nearest first. */
function ofPair(mention: Mention, before: readonly Mention[]): Proposal[] {
  const part = before.at(-1)!
  if (!isLevel(part)) return []
  const rests = before
    .slice(0, -1)
    .filter((whole) => isLevel(whole) && whole.sentence === part.sentence)
    .reverse()
    .flatMap((whole) => restOf(mention, operandOf(whole.claim), operandOf(part.claim)))
  const isLong = digitsOf(operandOf(mention.claim)) >= LONG
  const held = rests.filter(holds)
  return held.length > 0 || !isLong ? held : rests.slice(0, 1).filter(isDigitOff)
}

const isLevel = ({ claim, bracket }: Mention): boolean =>
  claim.kind === 'quantity' && claim.role === 'actual' && !claim.direction && bracket === null

function restOf({ claim, lead }: Mention, whole: Operand, part: Operand): Proposal[] {
  const stated = operandOf(claim)
  const isOfSort = sameSort(whole, stated) && sameSort(part, stated)
  return isOfSort ? [remainder(stated, [whole, part], lead, STRENGTH.sure)] : []
}
