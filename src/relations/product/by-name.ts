/** Yields whose area is told before, under the same name: "(lúa mùa 212 ha, ngô 187 ha) … Lúa mùa: năng suất 48 tạ/ha, sản lượng 1.018 tấn". */
import { CROP_MEASURES, PERENNIALS } from '../../lexicon/crop-words.ts'
import { contentWords } from '../content-words.ts'
import { figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Rate } from './rates.ts'
import { isSlip } from './slipped.ts'

/** How many figures back the area of a name may stand. */
const REACH = 16

/** Units of text in front of a figure that may name it. */
const NAME = 60

/** The yield of a rate: the amount right behind it, and the one area before that has its name. */
export function yieldsByName(discourse: Discourse, rate: Rate): Proposal[] {
  const { figure, of, per } = rate
  const amount = figuresOf(figure.passage)[figure.at + 1]
  if (rate.form !== 'per' || rate.span === 'tháng' || !YIELD.test(before(figure)) || !amount) return []
  if (amount.mention.sentence !== figure.mention.sentence || !isOf(amount, of.measure)) return []
  const name = nameOf(figure)
  if (name === '' || PERENNIAL.test(name) || /thu hoạch/u.test(before(figure))) return []
  const areas = figuresBefore(discourse, figure, REACH).filter(
    (other) => isOf(other, per.measure) && !directionOf(other) && nameOf(other) === name,
  )
  const [area, more] = areas
  if (!area || more) return []
  const made: Proposal = {
    kind: 'product',
    variant: 'product',
    stated: operandOf(amount),
    members: [
      { ...operandOf(area), role: 'factor' },
      { ...rate.operand, role: 'factor' },
    ],
    evidence: rate.operand.claim.text,
    strength: STRENGTH.clear,
  }
  return [holds(made) || !isSlip(made) ? made : { ...made, strength: STRENGTH.sure }]
}

const YIELD = /(?<!\p{L})(?:năng suất|ns)(?!\p{L})/u

const PERENNIAL = new RegExp(`(?<!\\p{L})(?:${PERENNIALS.join('|')})(?!\\p{L})`, 'u')

const isOf = (figure: Figure, measure: string): boolean =>
  figure.mention.claim.kind === 'quantity' &&
  figure.mention.claim.role === 'actual' &&
  measureOf(operandOf(figure)) === measure

/** The words in front of a figure in its sentence, from the figure before it on. */
function before({ passage, mention, at }: Figure): string {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const end = figuresOf(passage)[at - 1]?.mention.end ?? 0
  return passage.lower.slice(Math.max(from, end, mention.start - NAME), mention.start)
}

/** The crop that the words in front of a figure name: "lúa mùa" of "; lúa mùa: NS", "diện tích lúa mùa". */
const nameOf = (figure: Figure): string =>
  contentWords(before(figure).replace(MEASURED, ' ').split(/[;,(]/).at(-1) ?? '').join(' ')

const MEASURED = new RegExp(`(?<!\\p{L})(?:${CROP_MEASURES.join('|')})(?!\\p{L})`, 'gu')
