/** Two shares beside each other that make a hundred: "nữ chiếm 46,82%, nam chiếm 53,18%". Only those that do; no words hold them to it. */
import { groupBy } from '../../model/group-by.ts'
import { HUNDRED, ZERO } from '../../model/index.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf, decimalsOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** The pairs of each sentence, one after the other: no share is in two of them. */
export function sharesOfPairs(discourse: Discourse): Proposal[] {
  const shares = discourse.mentions.filter(isShare)
  const bySentence = groupBy(shares, ({ block, sentence }) => `${block.id}/${sentence}`)
  return [...bySentence.values()].flatMap(pairsIn)
}

function pairsIn(shares: readonly Mention[]): Proposal[] {
  const found: Proposal[] = []
  for (let at = 1; at < shares.length; at++) {
    const [first, second] = [shares[at - 1]!, shares[at]!]
    const [one, other] = [operandOf(first), operandOf(second)]
    if (!makeHundred(one, other) || !(isFine(one) || [first, second].every(isCalled))) continue
    found.push({
      kind: 'complement',
      variant: 'shares-of-whole',
      stated: other,
      members: [{ ...one, role: 'part' }],
      evidence: '100%',
      strength: STRENGTH.weak,
    })
    at++
  }
  return found
}

/** A share that is reached, and neither all nor nothing. */
const isShare = ({ claim, block }: Mention): boolean =>
  claim.kind === 'percent' &&
  claim.unit === '%' &&
  claim.role === 'actual' &&
  !claim.direction &&
  block.cell === undefined &&
  !isTrivial(operandOf({ claim }))

const isTrivial = (operand: Operand): boolean => {
  const amount = amountOf(operand)
  return !amount || amount.equals(HUNDRED) || amount.equals(ZERO)
}

const operandOf = ({ claim }: Pick<Mention, 'claim'>): Operand => ({ claim, facet: 'value' })

const makeHundred = (one: Operand, other: Operand): boolean =>
  decimalsOf(one) === decimalsOf(other) && amountOf(one)!.add(amountOf(other)!).equals(HUNDRED)

/** Printed with decimals, two rates make a hundred hardly ever by chance. */
const isFine = (operand: Operand): boolean => decimalsOf(operand) > 0

const isCalled = ({ lead }: Mention): boolean => CALLED.test(lead)

const CALLED = /(?<!\p{L})(?:chiếm|tỷ trọng|tỉ trọng|tỷ lệ|tỉ lệ)(?: (?:khoảng|t[ỷỉ] (?:lệ|trọng)|là)){0,2}$/u
