/** A yearly change and how many times, or how much, something rose in all. */

import { withoutYear } from '../average/per-year.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { meanGrowthOf } from './proposals.ts'
import { spansTold } from './spans.ts'
import { yearOfLevel } from './year-of-level.ts'
import { wordsBefore, type YearlyChange } from './yearly-change.ts'

/** How many figures back. */
const REACH = 4

/** "gấp 1,55 lần năm 2015, tăng bình quân 9,2%/năm"; "tăng 650 tỷ đồng so với năm 2015, bình quân tăng 9,2%/năm". */
export function ofWholeChange(change: YearlyChange): Proposal[] {
  const { figure } = change
  const before = figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - REACH), figure.at)
    .filter(({ mention }) => mention.sentence === figure.mention.sentence)
    .reverse()
  return before.flatMap((other) =>
    membersFrom(change, other).flatMap((members) =>
      yearsFrom(change, other).map((years) => meanGrowthOf(change, members, years)),
    ),
  )
}

function membersFrom(change: YearlyChange, whole: Figure): (readonly Member[])[] {
  const { claim } = whole.mention
  const [own, moved] = [operandOf(change.figure), operandOf(whole)]
  if ((claim.kind !== 'quantity' && claim.kind !== 'percent') || claim.role === 'target') return []
  const isRate = own.claim.kind === 'percent' && claim.kind === 'quantity'
  if (claim.unit === 'lần')
    return isRate && TIMES.test(wordsBefore(whole)) && significantDigits(moved) > 1
      ? [[{ ...moved, role: 'factor' }]]
      : []
  const way = MOVED.exec(wordsBefore(whole))?.[1]
  if (!way || (way === 'giảm') !== (change.direction === 'down')) return []
  const role = way === 'giảm' ? 'out' : 'in'
  if (!isRate) return isSameSort(moved, own) ? [[{ ...moved, role }]] : []
  const level = figuresOf(whole.passage)[whole.at - 1]
  const isLevel = level?.mention.claim.kind === 'quantity' && alike(operandOf(level), moved)
  if (!isLevel || level.mention.sentence !== whole.mention.sentence || MOVED.test(wordsBefore(level)))
    return []
  return [
    [
      { ...operandOf(level), role: 'now' },
      { ...moved, role },
    ],
  ]
}

/** Points go with points, and hectares with hectares. */
const isSameSort = (moved: Operand, own: Operand): boolean =>
  own.claim.kind === 'percent' ? moved.claim.kind === 'percent' : alike(moved, withoutYear(own))

const TIMES = /(?<!\p{L})(?:gấp|bằng|tăng)(?: lên)?(?: \p{L}+){0,2} ?$/u
const MOVED = /(?<!\p{L})(tăng|giảm)(?: thêm| được)?(?: (?:khoảng|gần|hơn|trên))? ?$/u

/** The years that the whole change may have taken: from the year that it is set against to the one before it, or those of the period told. */
function yearsFrom({ figure }: YearlyChange, whole: Figure): number[] {
  const { passage, mention } = whole
  const start = AGAINST_YEAR.exec(passage.lower.slice(mention.end, mention.end + BEHIND))?.[1]
  const level = figuresOf(passage)[whole.at - 1]
  const end =
    (level?.mention.sentence === mention.sentence ? yearOfLevel(level) : undefined) ?? yearOfLevel(whole)
  const between = start && end ? Number(end) - Number(start) : 0
  return between > 1 ? [between] : spansTold(figure)
}

const AGAINST_YEAR = /^(?: \p{L}+){0,3} (?:so (?:với )?)?(?:cuối |đầu )?năm ((?:19|20)\d\d)/u
const BEHIND = 48
