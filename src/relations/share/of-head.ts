/** Shares in a list that a colon leads in behind its total, whose parts make up that total: whatever else one of them fits, it is of the total. */
import { sum } from '../../model/index.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOfSentence, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { bothCounted, maybeCompatible } from '../units.ts'
import { settleLists } from './listed-shares.ts'
import { type Found, partOf } from './part-and-whole.ts'

/** No list goes on longer. */
const MOST = 24
/** So many counts that make up one of another noun are no chance: of 21 decisions, 03, 14 and 04 cases. */
const MANY = 3
/** Of so many shares one at least holds of the total, unless "chiếm" says that they are of it. */
const [HALF, ALL] = [1, 2]

/** "Phân tích 21 quyết định: đúng 03 vụ, chiếm 14,3%; sai 14 vụ, chiếm 48,3%; có đúng có sai 04 vụ, chiếm 19%": the second is wrong. */
export function ofHeadTotals(found: readonly Found[]): readonly Found[] {
  return settleLists(found, settledIn)
}

function settledIn(list: readonly Found[]): [Found, Proposal][] {
  const { passage, mention } = list[0]!.figure
  const levels = figuresOfSentence(passage, mention.sentence).filter(isLevel)
  const first = levels.findIndex((figure) => list.some(({ proposal }) => isPart(figure, proposal)))
  const opening = levels.findLastIndex(
    (figure, at) => at <= first && at > 0 && isLedIn(levels[at - 1]!, figure),
  )
  const head = levels[opening - 1]
  const items = levels.slice(opening)
  if (!head || items.length < 2 || items.length > MOST || !isTotal(operandOf(head), items)) return []
  const shares = list
    .filter(({ proposal }) => items.some((figure) => isPart(figure, proposal)))
    .map((share): [Found, Proposal] => [share, over(share.proposal, operandOf(head))])
  const held = shares.filter(([, of]) => holds(of))
  const isTold = held.length * ALL >= shares.length * HALF
  return shares.filter(([{ figure }, of]) => holds(of) || isTold || SHARING.test(figure.lead))
}

const SHARING = /(?<!\p{L})(?:chiếm|tỷ trọng|tỉ trọng)(?!\p{L})/u

const isLevel = (figure: Figure): boolean =>
  figure.mention.claim.kind === 'quantity' && figure.mention.bracket === null && !directionOf(figure)

const isPart = ({ mention }: Figure, proposal: Proposal): boolean => partOf(proposal)?.claim === mention.claim

/** "21 quyết định: đúng 03 vụ": nothing but a colon and a name stands between. */
const isLedIn = (head: Figure, first: Figure): boolean =>
  first.at === head.at + 1 && /^[^:;.]*: ?[^:;.]*$/u.test(gapBetween(head, first))

/** Whether some figures of one unit add up to another, of their unit or counted as they are. */
function isTotal(head: Operand, items: readonly Figure[]): boolean {
  const parts = items.map((figure) => operandOf(figure))
  const amounts = parts.flatMap((part) => amountOf(part) ?? [])
  const isOfSort = maybeCompatible(head, parts[0]!) || (parts.length >= MANY && bothCounted(head, parts[0]!))
  return isOfSort && new Set(parts.map(codeOf)).size === 1 && amountOf(head)?.equals(sum(amounts)) === true
}

function over({ open: _, ...share }: Proposal, total: Operand): Proposal {
  return { ...share, members: [partOf(share)!, { ...total, role: 'base' }], strength: STRENGTH.sure }
}
