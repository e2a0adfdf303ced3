import { sum, ZERO } from '../../model/index.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Mention } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { remainder } from '../remainder.ts'
import { STRENGTH } from '../strength.ts'
import { certaintyOf, isDated, RAISES } from './certainty.ts'
import { DUE, type Entry, sameSort } from './entry.ts'
import { withoutParts } from './flows-within.ts'
import { surplus } from './funds-left.ts'
import { orSlipped, unlessHalfTold } from './half-told.ts'
import { sureInARow } from './in-a-row.ts'
import { isDone, isOfOtherNorm } from './lacking.ts'
import { isExplained, isSplit } from './made-up-for.ts'
import { net } from './net.ts'
import { lessSure, openingLater } from './opening-later.ts'
import { signsThatClose, signsThatNearlyClose } from './solve.ts'
import { evidenceOf, isChange, isCompared, isFlow, memberOf } from './terms.ts'

/** How many figures, and how many sentences, an account may run over. */
const REACH = 24
const SENTENCES = 5

/** The account or the remainder that ends in each figure that says what is left. */
export function ledgersIn(entries: readonly Entry[], mentions: readonly Mention[]): Proposal[] {
  return entries.flatMap((closing, at) => {
    if (closing.side !== 'closing') return net(entries, at)
    const before = withoutParts(
      entries
        .slice(Math.max(0, at - REACH), at)
        .filter((entry) => sameSort(entry.operand, closing.operand) && isNear(entry, closing)),
    )
    const next = entries[at + 1]
    const isOne = (proposal: Proposal) =>
      !isSplit(proposal, closing, next) && !isExplained(proposal, closing, mentions)
    const opening = before.findLastIndex((entry) => entry.side === 'opening')
    if (opening >= 0)
      return [
        ...fromOpening(closing, before, opening),
        ...remainders(closing, before, STRENGTH.hinted),
      ].filter(isOne)
    return [...remainders(closing, before, 1), ...surplus(closing, before)].filter(isOne)
  })
}

/** The account from its opening on, which may be told behind what came. */
function fromOpening(closing: Entry, before: readonly Entry[], at: number): Proposal[] {
  const later = openingLater(before, at)
  return later
    ? account(closing, later).map((proposal) => unlessHalfTold(lessSure(closing, proposal)))
    : account(closing, before.slice(at)).map((proposal) => unlessHalfTold(proposal, isDated(before[at]!)))
}

const isNear = (entry: Entry, closing: Entry) => closing.mention.sentence - entry.mention.sentence < SENTENCES

/**
 * opening + in − out = closing: certain when every figure between them has its sign. Where some have none, the one way to add and
 * take them off that closes the account is told, or else the account without them.
 */
function account(closing: Entry, [opening, ...between]: readonly Entry[]): Proposal[] {
  const flows = between.filter(isFlow)
  if (!opening) return []
  const others = between.filter((entry) => !isFlow(entry) && !isCompared(entry))
  const unsigned = others.filter(
    (entry) => !isSubtotal(entry, [opening, ...flows]) && !isBreakdown(entry, others, [opening, ...between]),
  )
  const accountWith = (signed: readonly Entry[], strength: number) =>
    accountOf(closing, opening, signed, strength)
  const told = [...flows, ...signsThatClose(closing, opening, { flows, unsigned })]
  if (told.length === 0) return []
  const isOpen = unsigned.length > 0 || lacksOutflow(closing, told)
  const said = accountWith(told, isOpen ? STRENGTH.hinted : certaintyOf(opening, closing))
  const plain = sureInARow(said, [opening, ...between, closing])
  if (told.length > flows.length || judgedToHold(judge(plain)) || isDigitOff(plain)) return [plain]
  const near = signsThatNearlyClose(closing, { flows, unsigned }, (signed) =>
    accountWith([...flows, ...signed], STRENGTH.doubtful),
  )
  return near.length > 0 ? [accountWith([...flows, ...near], STRENGTH.doubtful)] : [plain]
}

const accountOf = (closing: Entry, opening: Entry, flows: readonly Entry[], strength: number): Proposal => ({
  kind: 'balance',
  variant: 'account',
  stated: closing.operand,
  members: [memberOf(opening, 'opening'), ...flows.map((flow) => memberOf(flow, flow.side as 'in' | 'out'))],
  evidence: evidenceOf([opening, ...flows, closing]),
  strength,
})

/** "chuyển sang 39, thụ lý mới 15, … đã xong năm bản án, còn 49": what is left tells of an outflow that is not among the figures. */
const lacksOutflow = ({ evidence }: Entry, flows: readonly Entry[]): boolean =>
  /còn|đang|chưa|hiện|nay/u.test(evidence) && flows.every(({ side }) => side === 'in')

/** "đầu kỳ 26 hồ sơ, nhận thêm 310 hồ sơ, cộng dồn 336 hồ sơ": what was there and what came, added up. */
function isSubtotal({ side, operand, evidence }: Entry, entries: readonly Entry[]): boolean {
  const value = amountOf(operand)
  if (side !== 'whole' || !value) return false
  const before = entries
    .filter((entry) => entry.side !== 'out')
    .map((entry) => amountOf(entry.operand) ?? ZERO)
  return sum(before).equals(value) || /lũy|luỹ|tổng|phải/u.test(evidence)
}

/** "Phân loại: khiếu nại 61 đơn, tố cáo 14 đơn, kiến nghị 294 đơn": a sentence whose figures make one of the others. */
function isBreakdown({ mention }: Entry, others: readonly Entry[], all: readonly Entry[]): boolean {
  const own = others.filter((entry) => entry.mention.sentence === mention.sentence)
  const total = sum(own.map(({ operand }) => amountOf(operand) ?? ZERO))
  return own.length > 1 && all.some(({ operand }) => amountOf(operand)?.equals(total))
}

/** whole − what was done = what is left; `certainty` caps the strength where an account says more. */
function remainders(closing: Entry, before: readonly Entry[], certainty: number): Proposal[] {
  if (RAISES.test(closing.evidence)) return []
  const wholes = before.filter(isWhole)
  return before.flatMap((whole, at) => {
    const behind = withoutBreakdowns(before.slice(at + 1), before).filter((entry) => !isChange(entry))
    const done = behind.filter((entry) => isDone(entry, closing))
    if (isOfOtherNorm(closing, done)) return []
    if (done.length === 0 || (whole.side !== undefined && !isWhole(whole))) return []
    const left = behind.filter((entry) => entry.side === 'closing' && !done.includes(entry))
    const plain = wholes.length === 1 && isWhole(whole) && done.length === behind.length
    const strength = Math.min(certainty, plain ? strengthOf(closing, whole, done) : STRENGTH.hinted)
    const of = (parts: readonly Entry[]) => {
      const rest = remainderOf(closing, whole, parts, strength)
      return mayHaveCarried(whole) ? orSlipped(rest) : rest
    }
    const unsigned = behind.filter((entry) => entry.side === undefined)
    const more = [left, unsigned].filter(({ length }) => length > 0)
    return [of(done), ...more.map((others) => of([...done, ...others]))]
  })
}

/** Of what came, or was due in a period, some may have been left over from before it: "phải thu …, thu được …; nợ còn …". */
const mayHaveCarried = ({ side, evidence }: Entry): boolean => side === 'in' || DUE.test(evidence)

/** Figures without those of a sentence that takes one of them apart: "nhận 15 đơn: khiếu nại 09 đơn, tố cáo 06 đơn". */
function withoutBreakdowns(entries: readonly Entry[], all: readonly Entry[]): readonly Entry[] {
  const unsigned = entries.filter(({ side }) => side === undefined)
  return entries.filter((entry) => entry.side !== undefined || !isBreakdown(entry, unsigned, all))
}

const isWhole = (entry: Entry) => entry.side === 'whole' || entry.whole

/** "còn" says that nothing else is left; what is only "đang" or "chưa" may have others beside it. */
function strengthOf(closing: Entry, whole: Entry, done: readonly Entry[]): number {
  const [all, left] = [amountOf(whole.operand), amountOf(closing.operand)]
  const spent = done.map(({ operand }) => amountOf(operand))
  const exceeds = all && left && spent.reduce((rest, part) => rest && part && rest.sub(part), all)
  if (exceeds && exceeds.compare(left) < 0) return STRENGTH.sure
  return /còn|chuyển/u.test(closing.evidence) ? STRENGTH.sure : STRENGTH.told
}

const remainderOf = (closing: Entry, whole: Entry, parts: readonly Entry[], strength: number): Proposal =>
  remainder(
    closing.operand,
    [whole, ...parts].map(({ operand }) => operand),
    evidenceOf([whole, ...parts, closing]),
    strength,
  )
