/** Divisions that a bracket prints behind a mean: "bình quân một hộ 0,45 ha (88.578 ha/196.840 hộ)", "100 hộ có 1,2 máy (1.862 máy/158.140 hộ)". */
import { MEAN_WORDS } from '../../lexicon/mean-words.ts'
import { bracketBehind } from '../context/around.ts'
import { type Figure, figuresOf, gapBetween, proseFigures } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { unitOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { asRounded } from './rounded-from.ts'
import { isSlip } from './slipped.ts'

const MEAN = new RegExp(`(?<!\\p{L})(?:${MEAN_WORDS.join('|')}|mật độ|tỷ lệ|tỉ lệ)(?!\\p{L})`, 'u')
const DIVIDED = /^\s?[/÷:]\s?$/u
/** Round numbers that a mean may be for. */
const ROUND: ReadonlySet<number> = new Set([10, 100, 1000, 10_000, 100_000])

/** Every mean with the amount over the count that its bracket gives; one that fails is told where a digit of it explains it and it is for one of the count. */
export function printedQuotients(discourse: Discourse): Proposal[] {
  return proseFigures(discourse).flatMap((mean) => {
    const made = quotientOf(mean)
    if (!made) return []
    if (holds(made)) return [made]
    return isSlip(made) && significantDigits(operandOf(mean)) > 1
      ? [{ ...made, strength: STRENGTH.sure }]
      : []
  })
}

function quotientOf(mean: Figure): Proposal | undefined {
  const { claim } = mean.mention
  if (claim.kind !== 'quantity' || claim.direction || claim.role === 'change') return undefined
  const [part, base, more] = bracketBehind(mean)
  if (!part || !base || more || !DIVIDED.test(gapBetween(part, base))) return undefined
  const words = wordsBefore(mean)
  const noun = unitOf(operandOf(base)).toLowerCase()
  const isFor = noun !== '' && (words.includes(noun) || claim.unit.toLowerCase().endsWith(`/${noun}`))
  if (!MEAN.test(words) || !isFor || noun === unitOf(operandOf(part)).toLowerCase()) return undefined
  const of = { claim: { ...claim, unit: claim.unit.split('/')[0]!.trim() }, facet: 'value' as const }
  if (!alike(operandOf(part), of)) return undefined
  const many = manyBefore(mean, noun)
  return {
    kind: 'average',
    variant: 'product',
    stated: asRounded(operandOf(mean)),
    members: [
      { ...operandOf(part), role: 'part' },
      { ...operandOf(base), role: 'base' },
    ],
    evidence: `(${part.mention.claim.text}/${base.mention.claim.text})`,
    ...(many > 1 && { counted: many }),
    strength: STRENGTH.clear,
  }
}

/** "100 hộ có 1,2 máy": the round number of the count that stands right before a mean; 1 without. */
function manyBefore({ passage, at, mention }: Figure, noun: string): number {
  const before = figuresOf(passage)[at - 1]?.mention
  if (before?.claim.kind !== 'quantity' || before.sentence !== mention.sentence) return 1
  const size = Number(before.claim.value)
  return ROUND.has(size) && before.claim.unit.toLowerCase() === noun ? size : 1
}

/** The words of its sentence before a mean. */
function wordsBefore({ passage, mention }: Figure): string {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  return passage.lower.slice(Math.max(from, mention.start - REACH), mention.start)
}

const REACH = 100
