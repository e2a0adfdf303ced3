/** "318 người: cũ 300 người, phát hiện mới 40 người, chuyển đi 22 người": an account behind what it closes with. */
import type { Mention, Passage } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Entry, sameSort } from './entry.ts'
import { evidenceOf, isFlow, memberOf } from './terms.ts'

/** What was there, and what came and went since, in the order of the text. */
interface Ledger {
  readonly opening: Entry
  readonly flows: readonly Entry[]
  /** Where the opening stands among the entries. */
  readonly at: number
}

/** The accounts of one level of brackets whose closing figure stands before a colon, words or the bracket that introduce them. */
export function closingsFirst(passage: Passage, entries: readonly Entry[]): Proposal[] {
  return openLedgersIn(entries).flatMap((ledger) => {
    const closing = closingBefore(passage, entries, ledger)
    if (!closing || !sameSort(closing.operand, ledger.opening.operand)) return []
    const [account, came] = [accountOf(closing, ledger), accountOf(closing, withoutOutflows(ledger))]
    // "812 vụ: cũ 300 vụ, mới 512 vụ; giải quyết 700 vụ" is told of what there was to deal with, not of what is left.
    return judgedToHold(judge(came)) ? [] : [account]
  })
}

/** An opening with inflows and outflows right behind it, and nothing that it closes with. */
export function openLedgersIn(entries: readonly Entry[]): Ledger[] {
  return entries.flatMap((opening, at) => {
    if (opening.side !== 'opening') return []
    const behind = entries.slice(at + 1, at + 1 + FLOWS)
    const stop = behind.findIndex((entry) => !isOwnFlow(entry, opening))
    const flows = stop < 0 ? behind : behind.slice(0, stop)
    const next = behind[flows.length]
    const closes = next?.side === 'closing' && next.mention.sentence - opening.mention.sentence < 2
    return closes || !flows.some(({ side }) => side === 'out') ? [] : [{ opening, flows, at }]
  })
}

const isOwnFlow = (entry: Entry, opening: Entry): boolean =>
  isFlow(entry) &&
  entry.mention.sentence === opening.mention.sentence &&
  sameSort(entry.operand, opening.operand)

/** Flows behind an opening, at most. */
const FLOWS = 8

const withoutOutflows = (ledger: Ledger): Ledger => ({
  ...ledger,
  flows: ledger.flows.filter(({ side }) => side === 'in'),
})

export const accountOf = (closing: Pick<Entry, 'operand'>, { opening, flows }: Ledger): Proposal => ({
  kind: 'balance',
  variant: 'account',
  stated: closing.operand,
  members: [memberOf(opening, 'opening'), ...flows.map((flow) => memberOf(flow, flow.side as 'in' | 'out'))],
  evidence: evidenceOf([opening, ...flows]),
  strength: STRENGTH.clear,
})

/** The figure that words introduce an account of: right before it, with a colon, "gồm" or the bracket between. */
function closingBefore(
  passage: Passage,
  entries: readonly Entry[],
  { opening: { mention }, at }: Ledger,
): Pick<Entry, 'operand'> | undefined {
  const before = mention.bracket ? ownerOf(passage, mention) : entries[at - 1]?.mention
  if (!before || before.sentence !== mention.sentence || before.claim.kind !== 'quantity') return undefined
  if (before.claim.role === 'target' || before.claim.direction) return undefined
  const between = passage.lower.slice(before.end, mention.bracket?.open ?? mention.start)
  const isOpened = mention.bracket ? !/[,;:.]/u.test(between) : INTRODUCES.test(between)
  return isOpened && between.length < REACH ? { operand: { claim: before.claim, facet: 'value' } } : undefined
}

/** Units of text between a closing figure and the account behind it. */
const REACH = 90

const INTRODUCES = /^[^,;:.]*(?::|[,;]? ?(?:trong đó|gồm|bao gồm|cụ thể|chia ra)(?!\p{L}))[^;.]*$/u

/** The figure before the bracket in which another is the first. */
function ownerOf({ mentions }: Passage, { bracket, order }: Mention): Mention | undefined {
  const at = order - (mentions[0]?.order ?? 0)
  const before = mentions[at - 1]
  return bracket && before && before.end <= bracket.open && before.bracket === bracket.parent
    ? before
    : undefined
}
