import { unitOf as rowOf } from '../lexicon/index.ts'
import type { Dimension } from '../lexicon/unit.ts'
import { withoutLeadingZeros } from '../model/digits.ts'
import {
  around,
  type Claim,
  type Exact,
  exact,
  halfUnit,
  type Interval,
  ONE,
  point,
  scale,
} from '../model/index.ts'
import { memoized } from '../model/memoized.ts'
import type { Facet, Operand } from './proposal.ts'

/** The number that an operand means, in the base unit of its claim; undefined for dates and citations. */
export const amountOf = onceForEach((operand): Exact | undefined => {
  const printed = printedOf(operand)
  return printed === undefined ? undefined : exact(printed).mul(factorOf(operand))
})

/** All the values that the printed digits of an operand allow, in the base unit of its claim. */
export const intervalOf = onceForEach((operand): Interval | undefined => {
  const { claim } = operand
  if (claim.kind === 'quantity' || claim.kind === 'percent') {
    const factor = isFall(operand) ? factorOf(operand).neg() : factorOf(operand)
    return scale({ lo: exact(claim.lo), hi: exact(claim.hi) }, factor)
  }
  if (claim.kind === 'range') return scale({ lo: exact(claim.low), hi: exact(claim.high) }, factorOf(operand))
  const printed = printedOf(operand)
  if (printed === undefined) return undefined
  const decimals = decimalsIn(printed)
  const value = exact(printed)
  const slack = decimals === 0 ? point(value) : around(value, halfUnit(decimals))
  return scale(slack, factorOf(operand))
})

/** Every figure is asked for its amount by many proposals; parsing it once is half of the stage's time. */
function onceForEach<T>(read: (operand: Operand) => T): (operand: Operand) => T {
  const reader = (facet: Facet) => memoized((claim: Claim) => read({ claim, facet }))
  const readers: Readonly<Record<Facet, (claim: Claim) => T>> = {
    value: reader('value'),
    signed: reader('signed'),
    numerator: reader('numerator'),
    denominator: reader('denominator'),
  }
  return ({ claim, facet }) => readers[facet](claim)
}

const isFall = ({ claim, facet }: Operand) => facet === 'signed' && claim.direction === 'down'

/** The decimal string of an operand in its printed unit: "1201.5" of 1.201,5 triệu đồng. */
export function printedOf(operand: Operand): string | undefined {
  const { claim, facet } = operand
  if (claim.kind === 'ratio') return facet === 'denominator' ? claim.denominator : claim.numerator
  if (claim.kind !== 'quantity' && claim.kind !== 'percent' && claim.kind !== 'ordinal') return undefined
  return isFall(operand) ? `-${claim.value}` : claim.value
}

/** How many digits of an operand are printed, without the zeros in front: 5 of 1.201,5 and 1 of 05. */
export const digitsOf = onceForEach(
  (operand): number => withoutLeadingZeros((printedOf(operand) ?? '').replace(/\D/g, '')).length,
)

/** Digits printed behind the decimal mark of an operand. */
export function decimalsOf(operand: Operand): number {
  const { claim } = operand
  if (claim.kind === 'quantity' || claim.kind === 'percent') return claim.decimals
  return decimalsIn(printedOf(operand) ?? '0')
}

/** What one printed unit is worth in the base unit; of "tạ/ha" in kg for one m², of "‰" in per cent. */
export function factorOf({ claim }: Operand): Exact {
  if (claim.kind === 'percent' && claim.unit === '‰') return PER_MILLE
  if (!('factor' in claim)) return ONE
  const factor = claim.factor === '1' ? ONE : exact(claim.factor)
  const isRated = claim.unit.includes('/') && (claim.kind === 'quantity' || claim.kind === 'ratio')
  return isRated ? factor.div(perFactor(claim.unit)) : factor
}

const PER_MILLE = exact('1/10')

const perFactors = new Map<string, Exact>()

/** What the units behind the slashes are worth in their base units: 10000 of "tạ/ha"; times and counts are left alone. */
function perFactor(unit: string): Exact {
  const known = perFactors.get(unit)
  if (known) return known
  const below = rowOf(unit) ? [] : unit.split('/').slice(1)
  const rows = below.flatMap((part) => rowOf(part.trim()) ?? [])
  const factor = rows
    .filter(({ dimension }) => MEASURED.has(dimension))
    .reduce((product, row) => product.mul(exact(row.factor)), exact(1))
  if (perFactors.size < 1000) perFactors.set(unit, factor)
  return factor
}

const MEASURED: ReadonlySet<Dimension> = new Set(['area', 'mass', 'length', 'volume'])

/** The unit as printed; of a denominator the unit below the slash where it is another one. */
export function unitOf({ claim, facet }: Operand): string {
  if (claim.kind === 'ratio' && facet === 'denominator') return claim.unitBelow ?? claim.unit
  return 'unit' in claim ? claim.unit : ''
}

/** The code by which units are compared. */
export function codeOf(operand: Operand): string {
  const { claim, facet } = operand
  if (claim.kind === 'percent') return claim.unit
  if (claim.kind === 'ratio' && facet === 'denominator' && claim.unitBelow) return claim.unitBelow
  return 'unitCode' in claim ? claim.unitCode : ''
}

/** An operand for each number of a claim that can be summed. */
export const operandOf = (claim: Operand['claim'], facet: Facet = 'value'): Operand => ({ claim, facet })

const decimalsIn = (printed: string) => printed.split('.')[1]?.length ?? 0
