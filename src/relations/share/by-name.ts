import { RATE_SYLLABLES } from '../../lexicon/neutral-words.ts'
import { figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import type { Figure } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { wholesAnywhere } from './anywhere.ts'
import { isCount } from './numerator.ts'
import { share } from './share-of.ts'

const RATE = /(?<!\p{L})t[ỷỉ] lệ (.{2,60})$/u

/** How many figures back the part of a named rate may stand. */
const REACH = 10

/** "712 phòng, trong đó kiên cố 604 phòng; tỷ lệ kiên cố hóa 84,83%": a rate that says by name of what it is. */
export function shareByName(discourse: Discourse, percent: Figure): Proposal[] {
  const name = RATE.exec(percent.lead)?.[1]
  if (!name || significantDigits(operandOf(percent)) < 3) return []
  const words = wordsOf(name)
  const before = figuresBefore(discourse, percent, REACH).filter(
    (figure) => isCount(figure) && !directionOf(figure),
  )
  const parts = before.filter((figure) => sharesWords(figure, words))
  const pairs = parts.flatMap((part) =>
    [
      ...before.filter((whole) => isWhole(whole, part)).map((whole) => operandOf(whole)),
      ...wholesAnywhere(discourse, percent, { figure: part, strength: STRENGTH.fitting, evidence: '' }).map(
        ({ operand }) => operand,
      ),
    ].map((whole) => proposal(percent, part, whole)),
  )
  return pairs.filter(holds).slice(0, 1)
}

const isWhole = (whole: Figure, part: Figure) =>
  whole !== part &&
  alike(operandOf(whole), operandOf(part)) &&
  (amountOf(operandOf(whole))?.compare(amountOf(operandOf(part)) ?? 0) ?? -1) > 0

function sharesWords({ mention: { claim }, lead, tail }: Figure, words: ReadonlySet<string>): boolean {
  const unit = 'unit' in claim ? claim.unit : ''
  return [...wordsOf(`${lead.slice(-60)} ${unit} ${tail.slice(0, 40)}`)].some((word) => words.has(word))
}

const wordsOf = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2 && !RATE_SYLLABLES.has(word)),
  )

const proposal = (percent: Figure, part: Figure, whole: Operand): Proposal =>
  share(
    percent,
    [
      { ...operandOf(part), role: 'part' },
      { ...whole, role: 'base' },
    ],
    { strength: STRENGTH.fitting, evidence: percent.lead.slice(-50) },
  )
