/** Counts that the text gives the very noun of a rate: "06 Thẩm phán", "Thẩm phán 06 người", "kiểm lâm địa bàn 14". */
import { memoized } from '../../model/memoized.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { unitOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { isTime, type Rate, type Thing } from './rates.ts'

/** A noun that a report counts in more ways than these says of none that it is the one that is meant. */
const WAYS = 3

/** "Thẩm phán 07 người", "07 Thẩm phán", "kiểm lâm địa bàn 14": whether a count has the very noun of a mean. */
export function isCalled({ lead, mention: { claim } }: Figure, noun: string): boolean {
  if (!('unit' in claim) || isTime(noun)) return false
  const name = lead.replace(VERB, '')
  return claim.unit.toLowerCase() === noun || isNamed(name, noun, claim.unit === '')
}

const VERB = / (?:là|có|gồm|hiện có|còn|đạt|được)$/u

/** The noun at the end of the words in front of a count; also at their head, where the count has no unit of its own. */
const isNamed = (name: string, noun: string, isBare: boolean): boolean =>
  name === noun || name.endsWith(` ${noun}`) || (isBare && name.startsWith(`${noun} `))

/** Bare numbers around a rate that the words in front of them call a thing, nearest first: "bác sĩ 96, dược sĩ 28". */
export const calledAround = ({ figure: { passage, at } }: Rate, { word }: Thing, reach: number): Operand[] =>
  figuresOf(passage)
    .slice(Math.max(0, at - reach), at + reach)
    .filter((other) => other.at !== at && isBareCount(other) && isCalled(other, word))
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))
    .map((other) => operandOf(other))

const isBareCount = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' && claim.unit === '' && claim.role === 'actual' && claim.decimals === 0

/** Counts of the report in a noun, where it does not count that in many ways. */
export function countsCalled(discourse: Discourse, word: string): Operand[] {
  const counts = isTime(word) ? [] : (byUnit(discourse).get(word) ?? [])
  const sizes = new Set(counts.map(({ claim }) => ('value' in claim ? claim.value : '')))
  return sizes.size > WAYS ? [] : counts
}

const byUnit = memoized((discourse: Discourse): Map<string, Operand[]> => {
  const found = new Map<string, Operand[]>()
  for (const passage of discourse.passages)
    for (const figure of figuresOf(passage)) {
      const { claim } = figure.mention
      if (claim.kind !== 'quantity' || claim.decimals > 0 || claim.role === 'change') continue
      const operand = operandOf(figure)
      const unit = unitOf(operand).toLowerCase()
      const list = found.get(unit)
      if (!list) found.set(unit, [operand])
      else if (list.length < MOST) list.push(operand)
    }
  return found
})

/** More counts of one noun are surely of many ways. */
const MOST = 40
