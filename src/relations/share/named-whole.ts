import { bracketBehind, levelBefore, ownerOf } from '../context/around.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import type { Operand } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isInAll } from './in-all.ts'
import { type Whole, wholes } from './whole.ts'

const OF = /^(?:trên|của|trong|so với)(?!\p{L})|^(?:tổng|số|tổng số)(?!\p{L})/u
const PERIOD = /^so với (?:cùng kỳ|năm|tháng|quý|đầu)/

/** Words behind a percentage that say what it is a share of: "số kiến nghị thu hồi"; "" when there are none. */
export function namedWhole({ tail }: Figure): string {
  if (PERIOD.test(tail) || /^(?:và|theo|là|do|để|tại|thì|nên)(?!\p{L})/u.test(tail)) return ''
  return tail.replace(/[.;,:]+$/, '').trim()
}

/** The figures that the words beside a percentage name as the whole. */
export function explicitWholes(percent: Figure, part: Figure): Whole[] {
  const operandOfPart: Operand = { claim: part.mention.claim, facet: 'value' }
  return [...inBracket(percent), ...afterwards(percent), ...inAll(percent, part)].filter(
    ({ operand }) =>
      operand.claim.id !== part.mention.claim.id &&
      (part === percent || isBare(part) || isBareWhole(operand) || alike(operand, operandOfPart)),
  )
}

/** "bằng 72,5% số hồ sơ đủ điều kiện (640 hồ sơ)". */
function inBracket(percent: Figure): Whole[] {
  const [only, more] = bracketBehind(percent)
  if (!only || more || namedWhole(percent) === '' || PERIOD.test(percent.tail)) return []
  return wholes(only, { strength: STRENGTH.certain, evidence: percent.tail })
}

/** "đạt tỷ lệ 76,3% trên tổng số 8.283 hồ sơ". */
function afterwards(percent: Figure): Whole[] {
  const next = figuresOf(percent.passage)[percent.at + 1]
  if (next?.mention.sentence !== percent.mention.sentence) return []
  if (next.mention.bracket !== percent.mention.bracket) return []
  const gap = gapBetween(percent, next)
  if (!OF.test(gap) || PERIOD.test(gap) || /[;:,]/.test(gap) || gap.length > 70) return []
  if (AND.test(gap) && hasOwnShare(next)) return []
  return wholes(next, { strength: AND.test(gap) ? STRENGTH.fitting : STRENGTH.certain, evidence: gap })
}

/** "nam 401 em, chiếm 46,4% tổng số và nữ 463 em, chiếm 53,6%": what words join to a whole is the next part beside it. */
const AND = /(?<!\p{L})(?:và|còn)(?!\p{L})/u

function hasOwnShare({ passage, at, mention }: Figure): boolean {
  const rate = figuresOf(passage)[at + 1]
  return (
    rate?.mention.claim.kind === 'percent' &&
    rate.mention.sentence === mention.sentence &&
    /^,? \(?(?:chiếm|đạt|bằng)?(?: t[ỷỉ] (?:lệ|trọng))?$/u.test(
      passage.lower.slice(mention.end, rate.mention.start).trimEnd(),
    )
  )
}

/** "464 hồ sơ … trên tổng số 640 hồ sơ đã nhận, đạt 72,5%". */
function inAll(percent: Figure, part: Figure): Whole[] {
  const owner = ownerOf(percent)
  const between = [...levelBefore(percent, 4), ...(owner ? [owner] : [])]
  return between
    .filter((other) => other.at > part.at)
    .filter(isInAll)
    .flatMap((figure) => wholes(figure, { strength: STRENGTH.certain, evidence: figure.lead }))
}

/** "94,52% số dự xét (1.168)". */
const isBareWhole = ({ claim }: Operand) => claim.kind === 'quantity' && claim.unit === ''

/** "64 trên tổng số 72 vụ việc": the unit stands only behind the whole. */
const isBare = ({ mention: { claim } }: Figure) => claim.kind === 'quantity' && claim.unit === ''
