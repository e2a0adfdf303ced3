import type { Mention } from '../discourse/index.ts'
import { unitOf } from '../operand.ts'
import type { Facet, Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** A small whole number of things that a report may name one by one. */
export interface Count {
  readonly mention: Mention
  readonly operand: Operand
  readonly value: number
  /** What is counted, lower case: "xã", "chỉ tiêu". */
  readonly noun: string
}

/** Nobody lists more by name. */
const MOST = 80

/** The count that a figure states; of "13/19 nhiệm vụ" the number that was reached. */
export function countOf(mention: Mention): Count | undefined {
  const { claim } = mention
  if (claim.kind === 'ratio' && claim.reading === 'part-of-whole') return counted(mention, 'numerator')
  if (claim.kind !== 'quantity' || claim.factor !== '1' || claim.approx !== 'exact') return undefined
  return claim.role === 'change' ? undefined : counted(mention, 'value')
}

function counted(mention: Mention, facet: Facet): Count | undefined {
  const { claim } = mention
  const printed = claim.kind === 'ratio' ? claim.numerator : claim.kind === 'quantity' ? claim.value : ''
  const noun = unitOf({ claim, facet }).toLowerCase()
  if (!/^\d{1,2}$/.test(printed) || !/\p{L}/u.test(noun)) return undefined
  const value = Number(printed)
  return value > 1 && value <= MOST ? { mention, operand: { claim, facet }, value, noun } : undefined
}

/** What was found for a count, and how surely the place says that it names all. */
export interface Listed {
  readonly items: readonly string[]
  readonly evidence: string
  readonly strength: number
  readonly members?: readonly Member[]
  /** The items are numbered one by one, so that none is left out. */
  readonly numbered?: boolean
  /** Words open it as a list of all, and "và" stands before the last of them. */
  readonly closed?: boolean
  /** Words right in front of the list say that it names all: then it may be off by any size. */
  readonly announced?: boolean
}

/** A list that is off by one or by a few is a slip; one that is off by half was never meant to be complete. */
const OFF = 0.35

/** "15" for "05": one of the two digits is another. */
function isDigitOff({ value }: Count, size: number): boolean {
  const [one, other] = [value, size].map((number) => String(number).padStart(2, '0'))
  return one!.length === other!.length && [...one!].filter((digit, at) => digit !== other![at]).length === 1
}

/** The proposal that a count is the number of items listed for it. */
export function enumerated(count: Count, listed: Listed): Proposal {
  const {
    items,
    evidence,
    strength,
    members = [],
    numbered = false,
    closed = false,
    announced = false,
  } = listed
  const off = Math.abs(count.value - items.length)
  // Names in a bracket or between commas may be a few of many, and half of all sizes share a digit with their count.
  const slip = (numbered || closed) && strength >= STRENGTH.sure && isDigitOff(count, items.length)
  const near = announced || slip || off <= Math.max(1, OFF * items.length)
  return {
    kind: 'enumeration',
    variant: 'enumerated',
    stated: count.operand,
    members,
    evidence,
    strength: near ? strength : Math.min(strength, STRENGTH.weak),
    counted: items.length,
    names: items,
  }
}
