import { exact } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { exhaustion } from '../sum/exhaustion.ts'
import { sameUnit } from '../sum/same-unit.ts'
import { isSwapped } from '../swapped.ts'

/** Two shares further from 100 % than this were never meant to make it. */
const [LEAST, MOST] = [exact(85), exact(115)]

/** "Đúng hạn 95%, tăng 2%; trễ hạn 5%": two shares without figures, whose names leave nothing over, however they rose or fell. */
export function sharesOfOpposites(discourse: Discourse): Proposal[] {
  const mentions = discourse.mentions.filter(({ claim }) => claim.kind !== 'percent' || !claim.direction)
  return [...ofOppositeCounts(mentions), ...ofOppositeShares(mentions)]
}

/**
 * "Đã nộp 412 hồ sơ, đạt 82,4%; chưa nộp 88 hồ sơ, chiếm 17,6%": the shares of two counts whose names leave nothing over. They may be of
 * two wholes, so that they agree or say nothing, unless words name one and two digits exchanged make it.
 */
const ofOppositeCounts = (mentions: readonly Mention[]): Proposal[] =>
  mentions.flatMap((second, at): Proposal[] => {
    const [one, first, other] = mentions.slice(Math.max(0, at - 3), at)
    if (!one || !first || !other || !isShare(first) || !isShare(second)) return []
    const all = [one, first, other, second]
    const isOne = all.every((mention) => beside(mention, first)) && isCount(one) && sameUnit(one, other)
    if (!isOne || exhaustion([one, other]) !== 'opposites') return []
    const proposal = complementOf(first, second)
    const isTold = judgedToHold(judge(proposal)) || (isOfOneName(first, second) && isSwapped(proposal))
    return isTold ? [proposal] : []
  })

/** "đạt 72,7% số kiến nghị …, chiếm 22,8% số kiến nghị …": two shares whose words name one whole. */
function isOfOneName(one: Mention, other: Mention): boolean {
  const [name, again] = [one, other].map(({ tail }) => contentWords(tail).join(' '))
  return name !== undefined && name === again && contentWords(one.tail).length >= NAMED
}

/** So many words leave no other whole meant. */
const NAMED = 3

const isCount = ({ claim }: Mention): boolean =>
  claim.kind === 'quantity' && claim.role === 'actual' && !claim.direction

const ofOppositeShares = (mentions: readonly Mention[]): Proposal[] =>
  mentions.flatMap((second, at): Proposal[] => {
    const first = mentions[at - 1]
    if (!first || !isShare(first) || !isShare(second)) return []
    if (!beside(first, second)) return ofBracketAndRest(first, second)
    const around = [mentions[at - 2], mentions[at + 1]].filter((other) => other && beside(other, first))
    const alone = around.every((other) => !isShare(other!) && [first, second].every(isCalledShare))
    const one = { claim: first.claim, facet: 'value' } as const
    const other = { claim: second.claim, facet: 'value' } as const
    const total = (amountOf(one) ?? exact(0)).add(amountOf(other) ?? exact(0))
    if (
      !alone ||
      total.compare(LEAST) < 0 ||
      total.compare(MOST) > 0 ||
      exhaustion([first, second]) !== 'opposites'
    )
      return []
    return [complementOf(first, second)]
  })

/** "dư nợ 93 nghìn tỷ đồng; ngắn hạn chiếm 62,4%, dài hạn chiếm 37,6%": of one whole by their words, whatever count stands beside them. */
const isCalledShare = ({ lead }: Mention): boolean =>
  /(?<!\p{L})chiếm(?: (?:tới|đến|khoảng|t[ỷỉ] (?:lệ|trọng)|là)){0,2}$/u.test(lead)

/** "141/194 khu (chiếm 73%) có hệ thống xử lý; còn 27% chưa có": the share in a bracket, and the rest of it outside; only what agrees. */
function ofBracketAndRest(first: Mention, second: Mention): Proposal[] {
  const isOne = first.block === second.block && first.sentence === second.sentence
  if (!isOne || !first.bracket || second.bracket !== first.bracket.parent) return []
  if (!/^(?:và )?(?:chỉ )?còn(?: lại)?(?: khoảng)?$/u.test(second.lead)) return []
  const proposal = complementOf(first, second)
  return judgedToHold(judge(proposal)) ? [proposal] : []
}

const complementOf = (first: Mention, second: Mention): Proposal => ({
  kind: 'complement',
  variant: 'shares-of-whole',
  stated: { claim: second.claim, facet: 'value' },
  members: [{ claim: first.claim, facet: 'value', role: 'part' }],
  evidence: '100%',
  strength: STRENGTH.clear,
})

const isShare = ({ claim, block }: Mention) =>
  claim.kind === 'percent' && claim.role === 'actual' && !claim.direction && !block.cell

const beside = (a: Mention, b: Mention) =>
  a.block === b.block && a.sentence === b.sentence && a.bracket === b.bracket
