import { groupBy } from '../../model/group-by.ts'
import { type Block, sum } from '../../model/index.ts'
import type { Mention } from '../discourse/index.ts'
import { operandKey } from '../keys.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { STRUCTURED } from './heading-total.ts'
import { partsFor } from './parts.ts'
import { HEADED } from './series.ts'

/** An item of a list that takes a total apart under a heading of its own, and what was found of it. */
interface Item {
  readonly headed: { readonly heading: string; readonly mentions: readonly Mention[] }
  readonly block: Block
  readonly found: readonly Proposal[]
}

/** So many items that take one total apart say that their sisters do; one does where all say by what they divide it. */
const LEAST = 2

/** Parts further off than this are of something else, whatever their sisters are of. */
const NEAR = 0.15

/**
 * "- Về tuyến: …; - Về thời gian: …; - Về nguyên nhân: …": of a list whose items take one total apart, each under a heading, an item
 * that does not add up was meant to.
 */
export function likeTheirSisters(items: readonly Item[]): Proposal[] {
  const lists = groupBy(
    items.filter(({ block }) => block.kind === 'item'),
    ({ block }) => `${block.section} ${block.depth}`,
  )
  return [...lists.values()].flatMap((list) => {
    const total = totalOf(list, LEAST)
    if (total) return likeOthers(list, total)
    const divided = list.filter(({ headed: { heading } }) => STRUCTURED.test(heading))
    const divisor = totalOf(divided, 1)
    return divisor ? likeOthers(divided, divisor) : []
  })
}

const likeOthers = (list: readonly Item[], total: Operand): Proposal[] =>
  list.flatMap((item) => (item.found.some(isExact) ? [] : proposalsOf(total, item)))

/** The one total that most items of a list take apart; undefined where they take apart several. */
function totalOf(list: readonly Item[], least: number): Operand | undefined {
  const totals = groupBy(
    list.flatMap(({ found }) => found.filter(isExact).slice(0, 1)),
    ({ stated }) => operandKey(stated!),
  )
  const [only, more] = [...totals.values()].filter(({ length }) => length >= least)
  return only && !more ? only[0]!.stated! : undefined
}

const isExact = ({ stated, members }: Proposal): boolean =>
  amountOf(stated!)?.equals(sum(members.flatMap((member) => amountOf(member) ?? []))) === true

/** "nhân sự 17; kinh tế 06; văn hóa 02": counts without units, and no shares beside them. */
const isAllBare = (mentions: readonly Mention[]): boolean =>
  mentions.length > 2 &&
  mentions.every(
    ({ claim }) =>
      claim.kind === 'quantity' && claim.unit === '' && claim.approx === 'exact' && !claim.direction,
  )

function proposalsOf(stated: Operand, { headed: { heading, mentions } }: Item): Proposal[] {
  const series = { mentions, evidence: heading, strength: HEADED }
  const parts =
    partsFor(stated, series) ??
    (isAllBare(mentions) ? partsFor(stated, { ...series, isWhole: true }) : undefined)
  const total = amountOf(stated)?.valueOf() ?? 0
  const off = parts && Math.abs(sum(parts.members.flatMap((part) => amountOf(part) ?? [])).valueOf() - total)
  if (!parts || off === undefined || off > NEAR * total) return []
  const strength = parts.exhaustion === 'rest' ? STRENGTH.clear : STRENGTH.doubtful
  return [{ kind: 'sum', variant: 'parts', stated, members: parts.members, evidence: heading, strength }]
}
