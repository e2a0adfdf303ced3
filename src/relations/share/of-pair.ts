/**
 * Two shares beside each other that make a hundred and that words tie to one whole: "nữ chiếm 46,82%, nam chiếm 53,18%", not "rừng che phủ
 * 62,4%, hộ có điện 37,6%". Only those that do make it; no words hold them to it.
 */
import { STRUCTURE_WORDS } from '../../lexicon/share-cues.ts'
import { groupBy } from '../../model/group-by.ts'
import { HUNDRED, ZERO } from '../../model/index.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf, decimalsOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { exhaustion } from '../sum/exhaustion.ts'

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
    if (!makeHundred(one, other) || !areTied(first, second)) continue
    if (!isFine(one) && ![first, second].every(isCalled)) continue
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

/** Whether names leave nothing over, both are said to be shares, or words before both say that a whole is taken apart. */
const areTied = (first: Mention, second: Mention): boolean =>
  exhaustion([first, second]) !== undefined ||
  (SHARES.test(first.lead) && (SHARES.test(second.lead) || !HAS_VERB.test(second.lead))) ||
  STRUCTURE.test(textBefore(first))

const SHARES = /(?<!\p{L})(?:chiếm|t[ỷỉ] trọng)(?: (?:khoảng|t[ỷỉ] (?:lệ|trọng)|là|đến|tới|hơn|gần)){0,3}$/u

/** "nông nghiệp chiếm 30,5%, phi nông nghiệp 69,5%": without a verb of its own a share goes on with that of the one before. */
const HAS_VERB = /(?<!\p{L})(?:đạt|là|bằng|được|tăng|giảm|t[ỷỉ] lệ)(?!\p{L})/u

const STRUCTURE = new RegExp(
  `(?<!\\p{L})(?:${[...STRUCTURE_WORDS, 'trong đó', 'gồm'].join('|')})(?!\\p{L})`,
  'u',
)

/** The text of a sentence before a share. */
function textBefore({ block, sentence, start }: Mention): string {
  const [from = 0] = block.sentences[sentence] ?? []
  return block.value.slice(Math.max(from, start - REACH), start).toLowerCase()
}

/** How far before the first share the words that take a whole apart may stand. */
const REACH = 120

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
