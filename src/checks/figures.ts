import { type Exact, exact, toFixed, toVietnamese } from '../model/index.ts'
import type { Operand, Weighed } from '../relations/index.ts'
import { decimalsOf, factorOf, printedOf, unitOf } from '../relations/operand.ts'

/** The number of an operand as the report prints it, in Vietnamese notation and without unit: "1.201,5". */
export function printed(operand: Operand): string {
  const value = printedOf(operand)
  if (value === undefined) return operand.claim.text
  const decimals = decimalsOf(operand)
  const padded = decimals > 0 && !value.includes('.') ? `${value}.${'0'.repeat(decimals)}` : value
  return toVietnamese(padded)
}

/** The number with its unit: "1.201,5 triệu đồng", "33,33%", "14/31 trường" for a number above or below a slash. */
export function withUnit(operand: Operand): string {
  return joined(printed(operand), unitOf(operand))
}

/** An amount in base units as it would be printed beside an operand: its unit, and the digits it needs. */
export function beside(amount: Exact, operand: Operand): string {
  const { text, exact } = digits(amount.div(factorOf(operand)), decimalsOf(operand))
  return `${exact ? '' : '≈ '}${joined(text, unitOf(operand))}`
}

/** The computed value of a relation with the unit of its stated figure: "1.201,0 triệu đồng", "≈ 93,79%". */
export function computedText({ proposal, judgement }: Weighed): string {
  if (!proposal.stated || !judgement.computed) return '?'
  return beside(judgement.computed, proposal.stated)
}

/** The size of the disagreement with the unit of the stated figure. */
export function differenceText({ proposal, judgement }: Weighed): string {
  return proposal.stated ? beside(judgement.difference.abs(), proposal.stated) : '?'
}

/** A unit is printed behind each figure only where it has to be converted: 1.150 m of 3,2 km. */
export function term(operand: Operand, stated: Operand | null): string {
  return stated && factorOf(operand).equals(factorOf(stated)) ? printed(operand) : withUnit(operand)
}

/** At least the decimals of the print; two more where the value is no short decimal. */
function digits(value: Exact, decimals: number): { text: string; exact: boolean } {
  for (let count = decimals; count <= decimals + 3; count++) {
    const fixed = toFixed(value, count)
    if (value.equals(exact(fixed))) return { text: toVietnamese(fixed), exact: true }
  }
  return { text: toVietnamese(toFixed(value, decimals + 2)), exact: false }
}

const joined = (number: string, unit: string) =>
  unit === '' ? number : unit === '%' || unit === '‰' ? `${number}${unit}` : `${number} ${unit}`

/** The stated figure as printed, in its part in the relation. */
export function stated({ proposal }: Weighed): string {
  if (!proposal.stated) return '?'
  const { claim } = proposal.stated
  return claim.kind === 'ratio' ? withUnit(proposal.stated) : claim.text
}
