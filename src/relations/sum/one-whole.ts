import { sum } from '../../model/index.ts'
import { isFollowed, isOfTimeBefore } from '../account/followed.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { amountOf, operandOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { surpriseOf } from '../surprise.ts'
import { compatible } from '../units.ts'
import { exhaustion } from './exhaustion.ts'
import { sameUnit } from './same-unit.ts'

/** No more ratios than this are shares of one whole in one sentence. */
const REACH = 20

/** "07/13 đơn vị xuất sắc (53,8%), 05/13 tốt (38,5%), 01/13 khá (7,7%)": ratios of one whole that take all of it. */
export function partsOfOneWhole(discourse: Discourse): Proposal[] {
  const mentions = discourse.mentions.filter(({ claim }) => claim.kind !== 'percent')
  return mentions.flatMap((first, at) => {
    const opposite = isShare(first) && oppositeOf(first, mentions[at + 1])
    if (opposite) {
      const isRest = isAllLeft(discourse, opposite)
      return [withOpposite(first, opposite)].filter(
        (told) => isWorthALook(told) && (isRest || judgedToHold(judge(told))),
      )
    }
    const denied = isShare(first) && deniedIn(discourse, first, mentions[at + 1])
    if (denied) return [withOpposite(first, denied)].filter((proposal) => judgedToHold(judge(proposal)))
    if (!isShare(first) || sameWhole(mentions[at - 1], first)) return []
    const run = [first]
    for (let next = at + 1; next < mentions.length && run.length < REACH; next++) {
      if (!sameWhole(mentions[next], first)) break
      run.push(mentions[next]!)
    }
    return run.length > 1 ? proposalsOf(run) : proposalsOf([first, ...countsBehind(mentions, at)])
  })
}

/** Not "đạt 69/84 học viên; không đạt 5 học viên, 10 học viên bỏ thi", nor a rest "của năm trước". */
function isAllLeft(discourse: Discourse, mention: Mention): boolean {
  const passage = discourse.passageOf(mention.block.id)
  const rest = { mention, operand: operandOf(mention.claim) }
  return !passage || !(isFollowed(passage, rest) || isOfTimeBefore(passage, rest))
}

/** "08/11 nhóm hàng tăng giá, 02 nhóm giảm giá, 01 nhóm ổn định": the counts of its unit that follow a ratio in its sentence. */
function countsBehind(mentions: readonly Mention[], at: number): Mention[] {
  const first = mentions[at]!
  const behind = mentions.slice(at + 1, at + 1 + REACH)
  const end = behind.findIndex(
    (other) =>
      other.claim.kind !== 'quantity' ||
      other.block !== first.block ||
      other.sentence !== first.sentence ||
      other.bracket !== first.bracket ||
      other.claim.role !== 'actual' ||
      !compatible(operandOf(other.claim), operandOf(first.claim, 'denominator')),
  )
  return behind.slice(0, end < 0 ? REACH : end)
}

/** "Nộp trực tuyến 418/556 hồ sơ, đạt 75,2%; 138 hồ sơ nộp trực tiếp": the next count of the unit, if its name is the opposite. */
function oppositeOf(first: Mention, next: Mention | undefined): Mention | undefined {
  const alike =
    next?.claim.kind === 'quantity' &&
    next.block === first.block &&
    next.sentence === first.sentence &&
    next.bracket === first.bracket &&
    next.claim.role === 'actual' &&
    !next.claim.direction &&
    sameUnit(next, first)
  return alike && exhaustion([first, next]) === 'opposites' ? next : undefined
}

/** "543/545 chi bộ được kiểm điểm, xếp loại (02 chi bộ không xếp loại)": a bracket behind that denies what was said of the part. */
function deniedIn(discourse: Discourse, first: Mention, next: Mention | undefined): Mention | undefined {
  if (next?.claim.kind !== 'quantity' || next.block !== first.block || first.bracket !== null)
    return undefined
  if (next.bracket === null || next.bracket.parent !== null || next.claim.direction) return undefined
  if (next.sentence !== first.sentence || next.claim.role !== 'actual' || !sameUnit(next, first))
    return undefined
  const { lower = '' } = discourse.passageOf(first.block.id) ?? {}
  const bracket = lower.slice(next.end, next.bracket.close)
  const words = DENIED.exec(bracket)?.[1]
  const said = lower.slice(first.end, next.bracket.open)
  return words !== undefined && said.includes(words) && !NEGATION.test(said) ? next : undefined
}

/** Nothing that narrows it may follow: "chưa đạt chuẩn nâng cao" does not deny "đạt chuẩn". */
const DENIED =
  /(?<!\p{L})(?:không|chưa) (?:được |tham gia |dự )?(\p{L}+ \p{L}+)(?:,? (?:xếp loại|phân loại|chất lượng|kết quả))?\s*$/u

const NEGATION = /(?<!\p{L})(?:không|chưa)(?!\p{L})/u

const withOpposite = ({ claim }: Mention, opposite: Mention): Proposal => ({
  kind: 'sum',
  variant: 'parts',
  stated: { claim, facet: 'denominator' },
  members: [
    { claim, facet: 'numerator', role: 'part' },
    { claim: opposite.claim, facet: 'value', role: 'part' },
  ],
  evidence: 'mẫu số chung',
  strength: STRENGTH.hinted,
  closed: true,
})

/** What is neither may be under way yet: a little that is left over proves nothing, unless it is out by a telling digit. */
function isWorthALook(proposal: Proposal): boolean {
  const judgement = judge(proposal)
  const short = judgement.verdict === 'inconsistent' && judgement.difference.s > 0n
  return !short || surpriseOf(proposal, judgement) > 0
}

function proposalsOf(run: readonly Mention[]): Proposal[] {
  const stated = { claim: run[0]!.claim, facet: 'denominator' } as const
  const members = run.map(
    ({ claim }): Member => ({ claim, facet: claim.kind === 'ratio' ? 'numerator' : 'value', role: 'part' }),
  )
  const total = sum(members.flatMap((member) => amountOf(member) ?? []))
  if (members.length < 2 || !amountOf(stated)?.equals(total)) return []
  return [
    { kind: 'sum', variant: 'parts', stated, members, evidence: 'mẫu số chung', strength: STRENGTH.fitting },
  ]
}

const isShare = ({ claim, block }: Mention) =>
  claim.kind === 'ratio' && claim.reading === 'part-of-whole' && block.cell === undefined

function sameWhole(other: Mention | undefined, first: Mention): boolean {
  if (!other || other.block !== first.block || other.sentence !== first.sentence || !isShare(other))
    return false
  const whole = amountOf({ claim: first.claim, facet: 'denominator' })
  return whole !== undefined && amountOf({ claim: other.claim, facet: 'denominator' })?.equals(whole) === true
}
