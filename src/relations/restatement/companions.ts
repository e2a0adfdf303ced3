import { gather } from '../../model/group-by.ts'
import { contentWords } from '../content-words.ts'
import { firstAt } from '../discourse/index.ts'
import { intervalOf, unitOf } from '../operand.ts'
import { type NearMiss, pairKey } from './near-misses.ts'
import { namesPartsBeside } from './parts-named.ts'
import type { Statement } from './statement.ts'

/** How many figures to either side belong to what one sentence or one row says. */
const REACH = 4

/** The parts of a total may be more. */
const PARTS = 8

/** What stands beside two figures. */
export interface Beside {
  /** Digits of the longest figure that stands beside both: "đạt 95,1 %" behind "2.978 đơn" and behind "2.987 đơn". */
  readonly shared: number
  /** Whether a thing of one name stands beside both with different figures: then they are of two lists. */
  readonly contrast: boolean
  /** Whether the same figure stands right before both, and the same words between: "11 trường hợp, số tiền 163,5 triệu đồng". */
  readonly phrase: boolean
  /** Whether one counts by the names of the parts that stand beside the other. */
  readonly parts: boolean
}

/** Looks at the other figures of the sentence or of the row of two figures; one slip more makes no contrast. */
export function companionsIn(
  statements: readonly Statement[],
  near: readonly NearMiss[],
): (a: Statement, b: Statement) => Beside {
  const slips = new Set(near.map(({ earlier, later }) => pairKey(earlier, later)))
  const isSlip = (a: Statement, b: Statement) => slips.has(pairKey(a, b)) || slips.has(pairKey(b, a))
  const byPlace = new Map<string, Statement[]>()
  for (const statement of statements) gather(byPlace, placeOf(statement), statement)
  const around = (statement: Statement, reach = REACH) => {
    const all = byPlace.get(placeOf(statement)) ?? []
    const at = firstAt(all, statement.mention.order, ({ mention }) => mention.order)
    return all
      .slice(Math.max(0, at - reach), at + reach + 1)
      .filter(({ mention }) => mention !== statement.mention)
  }
  return (a, b) => {
    const [here, there] = [around(a), around(b)]
    let shared = 0
    let contrast = false
    for (const one of here)
      for (const other of there) {
        if (one.measure !== other.measure && one.measure !== '' && other.measure !== '') continue
        if (one.value.equals(other.value)) shared = Math.max(shared, Math.min(one.digits, other.digits))
        else if (isOneName(one, other) && !isSlip(one, other) && !isRounded(one, other)) contrast = true
      }
    const [before, beforeOther] = [rightBefore(a, around), rightBefore(b, around)]
    return {
      shared,
      contrast:
        contrast ||
        (shared === 0 &&
          (goesWithOther(a, b, [before, beforeOther]) ||
            areOfOthers(a, b, { here, there, isSlip }) ||
            isSlippedTwice(a, b, { here, there, isSlip }))),
      phrase: isPhrase(a, b, [before, beforeOther]),
      parts: namesPartsBeside(a, b, () => around(b, PARTS)) || namesPartsBeside(b, a, () => around(a, PARTS)),
    }
  }
}

/** The figure right before another, in its sentence or row. */
const rightBefore = (statement: Statement, around: (statement: Statement) => readonly Statement[]) =>
  around(statement).find(({ mention }) => mention.order === statement.mention.order - 1)

type Before = readonly [Statement | undefined, Statement | undefined]

/** "118 vụ, 187 bị can" and "116 vụ, 184 bị can": what stands right before both, of one measure, is another figure as well. */
function goesWithOther(a: Statement, b: Statement, [one, other]: Before): boolean {
  if (a.mention.block.cell || b.mention.block.cell) return false
  return (
    one !== undefined &&
    other !== undefined &&
    one.measure === other.measure &&
    one.measure !== a.measure &&
    one.digits > 1 &&
    !one.value.equals(other.value) &&
    !isRounded(one, other)
  )
}

interface Around {
  readonly here: readonly Statement[]
  readonly there: readonly Statement[]
  readonly isSlip: (a: Statement, b: Statement) => boolean
}

/** "219 nghìn ha, …, bằng 89,8% so với cùng kỳ" and "170 triệu cây, …, bằng 98,8% so với cùng kỳ": rates of two amounts. */
function areOfOthers(a: Statement, b: Statement, { here, there, isSlip }: Around): boolean {
  if ([a, b].some(({ mention }) => mention.claim.kind !== 'percent' || mention.block.cell)) return false
  const [one, other] = [lastAmount(a, here), lastAmount(b, there)]
  if (!one || !other || one.digits < 2 || other.digits < 2) return false
  if (one.measure !== other.measure) return one.measure !== '' && other.measure !== ''
  return !one.value.equals(other.value) && !isRounded(one, other) && !isSlip(one, other)
}

/** "22,4% và 30,5%" and "29,4% và 38,5%": the figures beside both are a slip apart as well; two slips in one sentence are two things told alike. */
const isSlippedTwice = (a: Statement, b: Statement, { here, there, isSlip }: Around): boolean =>
  here.some((one) =>
    there.some(
      (other) =>
        one.measure === other.measure &&
        one.mention.order - a.mention.order === other.mention.order - b.mention.order &&
        isSlip(one, other),
    ),
  )

/** The last amount before a rate in its sentence. */
const lastAmount = ({ mention: { order } }: Statement, around: readonly Statement[]) =>
  around.findLast(({ mention }) => mention.order < order && mention.claim.kind === 'quantity')

/** Whether two figures follow one and the same figure of another measure, with the same words between. */
function isPhrase(a: Statement, b: Statement, [one, other]: Before): boolean {
  if (!one || !other || a.mention.block.cell || b.mention.block.cell) return false
  const isOne = one.value.equals(other.value) && one.digits > 1 && one.mention.claim.kind === 'quantity'
  const isOneUnit = unitOf(one.operand) !== '' && unitOf(one.operand) === unitOf(other.operand)
  return isOne && isOneUnit && one.measure !== a.measure && a.mention.lead === b.mention.lead
}

/** "411,9 tỷ đồng" for "411.915 triệu đồng": what the digits of the one allow holds the other. */
function isRounded(a: Statement, b: Statement): boolean {
  const within = ({ operand }: Statement, { value }: Statement) => {
    const range = intervalOf(operand)
    return range !== undefined && range.lo.compare(value) <= 0 && range.hi.compare(value) >= 0
  }
  return within(a, b) || within(b, a)
}

/** One sentence, or one row of a table. */
function placeOf({ mention: { block, sentence } }: Statement): string {
  return block.cell ? `${block.cell.table} ${block.cell.row}` : `${block.id} ${sentence}`
}

/** The same words, at least two, say what both are; both of the same time and sort. */
function isOneName(a: Statement, b: Statement): boolean {
  if (a.mention.claim.kind !== b.mention.claim.kind || a.operand.facet !== b.operand.facet) return false
  if (a.mention.claim.role !== b.mention.claim.role || a.mention.block.cell || b.mention.block.cell)
    return false
  const [one, other] = [a, b].map(({ mention: { claim } }) => [...new Set(contentWords(claim.subject))])
  if (one!.length < 2 || one!.length !== other!.length || !one!.every((word) => other!.includes(word)))
    return false
  return a.said().time.when === b.said().time.when
}
