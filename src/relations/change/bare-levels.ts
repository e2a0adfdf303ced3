import { contentWords } from '../content-words.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { isTarget } from '../share/sense.ts'
import { STRENGTH } from '../strength.ts'
import { isEarlier } from './is-earlier.ts'
import type { Change, Level } from './levels.ts'

/** How many figures back such a level may stand. */
const REACH = 16

/** Units of a sentence before its change that repeat a name. */
const NAME = 240

/**
 * "9.864 hồ sơ: tử tuất 386; một lần 4.307; … Hồ sơ một lần giảm 5,1% so cùng kỳ (4.538 hồ sơ)": parts of a list without a unit of
 * their own, whose names the sentence of the change repeats. They agree or say nothing.
 */
export function bareLevels(change: Change): Level[] {
  return [...listedAbove(change), ...listedBeside(change)]
}

/**
 * "243.165 em (mầm non 22.418, tiểu học 121.907, …); trong đó tiểu học giảm 4.312 em so với năm học trước (126.219 em)": the item of a
 * bracket before it in its sentence that has just the name of the change.
 */
function listedBeside({ figure, word }: Change): Level[] {
  const { passage, mention, at } = figure
  const own = contentWords(figure.lead.replace(word, ' ').replace(OPENING, ' ')).join(' ')
  if (own === '') return []
  const named = figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .filter((other) => other.mention.sentence === mention.sentence && isBare(other))
    .filter((other) => other.mention.bracket !== null && other.mention.bracket !== mention.bracket)
    .filter((other) => contentWords(other.lead).join(' ') === own)
  const [only, more] = named
  return only && !more ? [{ operand: operandOf(only), strength: STRENGTH.told }] : []
}

/** What opens the clause of an item, and names nothing. */
const OPENING = /^[,;]? ?(?:trong đó|riêng|cụ thể|còn|và)(?!\p{L}):?/u

function listedAbove({ figure }: Change): Level[] {
  const { passage, mention, at } = figure
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const said = new Set(
    contentWords(passage.block.value.slice(Math.max(from, mention.start - NAME), mention.start)),
  )
  return figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .filter((other) => isBare(other) && other.mention.sentence < mention.sentence)
    .filter(({ mention: { claim } }) => isNamed(contentWords(claim.subject), said))
    .map((other) => ({ operand: operandOf(other), strength: STRENGTH.weak }))
}

const isBare = (figure: Figure): boolean => {
  const { claim } = figure.mention
  return (
    claim.kind === 'quantity' &&
    claim.unit === '' &&
    claim.decimals === 0 &&
    !directionOf(figure) &&
    !isEarlier(figure) &&
    !isTarget(figure)
  )
}

const isNamed = (name: readonly string[], said: ReadonlySet<string>): boolean =>
  name.length > 0 && name.every((word) => said.has(word))
