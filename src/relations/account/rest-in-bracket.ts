import type { Claim } from '../../model/index.ts'
import { holds } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { digitsOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { sameSort } from './entry.ts'

/** Nothing but the word for a rest stands in front of it: "(còn 07 vụ)", "(còn lại: 9.486 triệu đồng chưa giải ngân)". */
const LEFT = /^(?:số )?còn(?: lại| thiếu)?(?: là| có)?:?$/u
const UNDONE = /^(?:chưa|đang|tiếp tục|còn lại|sẽ)(?!\p{L})/u

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
  const rest = restOf(mention, { claim, facet: 'denominator' }, { claim, facet: 'numerator' })
  return rest && (holds(rest) || isDigitOff(rest)) ? [rest] : []
}

/** The whole stands before the part in its sentence; nearest first. */
function ofPair(mention: Mention, before: readonly Mention[]): Proposal[] {
  const part = before.at(-1)!
  const wholes = before.slice(0, -1).filter((whole) => isLevel(whole) && whole.sentence === part.sentence)
  if (!isLevel(part)) return []
  const rests = wholes
    .reverse()
    .flatMap(
      ({ claim }) => restOf(mention, { claim, facet: 'value' }, { claim: part.claim, facet: 'value' }) ?? [],
    )
  const [nearest] = rests
  const isLong = digitsOf({ claim: mention.claim, facet: 'value' }) >= LONG
  return [...rests.filter(holds), ...(nearest && isLong && isDigitOff(nearest) ? [nearest] : [])]
}

const isLevel = ({ claim, bracket }: Mention): boolean =>
  claim.kind === 'quantity' && claim.role === 'actual' && !claim.direction && bracket === null

function restOf({ claim, lead }: Mention, whole: Operand, part: Operand): Proposal | undefined {
  const stated: Operand = { claim, facet: 'value' }
  if (!sameSort(whole, stated) || !sameSort(part, stated)) return undefined
  return {
    kind: 'complement',
    variant: 'remainder',
    stated,
    members: [
      { ...whole, role: 'whole' },
      { ...part, role: 'part' },
    ],
    evidence: lead,
    strength: STRENGTH.sure,
  }
}
