import { type Exact, sum, ZERO } from '../../model/index.ts'
import { amountOf, digitsOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import type { Entry } from './entry.ts'

/** Figures between an opening and a closing: those whose words say whether they came or went, and the others. */
export interface Between {
  readonly flows: readonly Entry[]
  readonly unsigned: readonly Entry[]
}

/** Figures without a sign at most: of more, some way to add and take off would close by chance. */
const MOST = 4

/** An account closes by chance once in as many times as its closing figure could have been another; so many times are enough. */
const CHANCES = 4n

/**
 * The figures without a sign, each with the one that closes the account; none where no way closes it, where two do, or where the
 * account is so small that one of the ways would close it by chance.
 */
export function signsThatClose(closing: Entry, opening: Entry, { flows, unsigned }: Between): Entry[] {
  if (unsigned.length === 0 || unsigned.length > MOST || unsigned.some(({ side }) => side)) return []
  const [first, last] = [amountOf(opening.operand), amountOf(closing.operand)]
  if (!first || !last) return []
  const known = sum(flows.map((entry) => (entry.side === 'in' ? worthOf(entry) : worthOf(entry).neg())))
  const missing = last.sub(first).sub(known)
  if (missing.equals(ZERO)) return []
  const ways = Array.from({ length: 2 ** unsigned.length }, (_, bits) => bits)
  const closes = ways.filter((bits) => totalOf(unsigned, bits).equals(missing))
  const [only] = closes
  if (only === undefined || closes.length > 1 || isSmall(unsigned, ways.length)) return []
  return unsigned.map((entry, at) => ({ ...entry, side: isAdded(only, at) ? 'in' : 'out' }))
}

/**
 * Where no way closes the account, the one way that closes it but for a digit of its closing figure, or for two digits exchanged: "đầu năm
 * 3.480 con; thêm 1.265 con, đem làm thịt 1.742 con, cuối năm còn 3.030 con". `accountWith` gives the account that the signs make.
 */
export function signsThatNearlyClose(
  closing: Entry,
  { flows, unsigned }: Between,
  accountWith: (signed: readonly Entry[]) => Proposal,
): Entry[] {
  if (flows.length === 0 || unsigned.length === 0 || unsigned.length > FEW) return []
  if (unsigned.some(({ side }) => side) || digitsOf(closing.operand) < LONG) return []
  const ways = Array.from({ length: 2 ** unsigned.length }, (_, bits) =>
    unsigned.map((entry, at): Entry => ({ ...entry, side: isAdded(bits, at) ? 'in' : 'out' })),
  )
  const near = ways.filter((signed) =>
    slips(accountWith(signed)).some(
      ({ kind, operand }) =>
        kind === 'digits-swapped' || (kind === 'digit-changed' && operand.claim === closing.operand.claim),
    ),
  )
  return near.length === 1 ? near[0]! : []
}

/** Of more figures without a sign, or a shorter closing, some way is one digit off by chance. */
const [FEW, LONG] = [2, 3]

const worthOf = ({ operand }: Entry): Exact => amountOf(operand) ?? ZERO

const isAdded = (bits: number, at: number): boolean => ((bits >> at) & 1) === 1

const totalOf = (entries: readonly Entry[], bits: number): Exact =>
  sum(entries.map((entry, at) => (isAdded(bits, at) ? worthOf(entry) : worthOf(entry).neg())))

/** Whether the figures are so few and small that their ways to add up cover much of what the closing could be. */
function isSmall(entries: readonly Entry[], ways: number): boolean {
  const printed = entries.flatMap(({ operand: { claim } }) =>
    claim.kind === 'quantity' ? [claim.value] : [],
  )
  const digits = Math.max(0, ...printed.map((value) => value.replace(/\D/g, '').replace(/^0+/, '').length))
  return 10n ** BigInt(digits) < BigInt(ways) * CHANCES
}
