import { BEFORE_SPENT, GIVEN_WORDS, SPENT_WORDS, YEARS_LONG } from '../../lexicon/share-cues.ts'
import { anyOf } from '../any-of.ts'
import { figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import type { Figure } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Numerator } from './numerator.ts'
import type { Whole } from './whole.ts'

const wordsOf = (words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u')
const GIVEN = wordsOf(GIVEN_WORDS)
const SPENT = wordsOf(SPENT_WORDS)

/** How many figures back what was given is told. */
const REACH = 16

/**
 * "Vốn giao năm 2024 là 58.600 triệu đồng. Giải ngân 49.810 triệu đồng, đạt 85%": money that was spent is a share of the money
 * that was given for it in a sentence before. Where more than one amount was given, they agree or say nothing.
 *
 * @param name The words behind the percentage that say what it is a share of; "" when there are none.
 */
export function allotments(discourse: Discourse, { figure }: Numerator, name: string): Whole[] {
  const part: Operand = { claim: figure.mention.claim, facet: 'value' }
  const spent = amountOf(part)
  if (!spent || !isSpent(figure.lead) || (name !== '' && !GIVEN.test(name))) return []
  const given = figuresBefore(discourse, figure, REACH)
    .filter((other) => other.passage !== figure.passage || other.mention.sentence < figure.mention.sentence)
    .filter(
      (other) =>
        other.mention.bracket === null &&
        !directionOf(other) &&
        GIVEN.test(other.lead) &&
        !ONE_OF.test(other.lead),
    )
    .filter((other) => alike(operandOfGiven(other), part))
  const strength = given.length === 1 ? STRENGTH.clear : STRENGTH.fitting
  return given
    .filter((other) => (amountOf(operandOfGiven(other))?.compare(spent) ?? -1) >= 0)
    .map((other) => ({ operand: operandOfGiven(other), strength, evidence: GIVEN.exec(other.lead)![0] }))
}

/** Nothing but a time may stand before: another word tells who spent it, or on what. */
const PLAIN = new RegExp(`^(?:(?:${BEFORE_SPENT.join('|')}|\\d[\\d/.]*)(?: |,|$))*$`, 'u')

/** Of "riêng vốn sự nghiệp giải ngân …" the whole is what was given of that kind. */
function isSpent(lead: string): boolean {
  const at = lead.search(SPENT)
  return at >= 0 && PLAIN.test(lead.slice(0, at))
}

/** What one project has is spent over years. */
const ONE_OF = new RegExp(anyOf(YEARS_LONG), 'u')

const operandOfGiven = ({ mention: { claim } }: Figure): Operand => ({ claim, facet: 'value' })
