import { NARROWING_WORDS } from '../../lexicon/share-cues.ts'
import { point } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import { figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { figureIndex } from '../context/figure-index.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import { isTarget } from '../share/sense.ts'
import { STRENGTH } from '../strength.ts'
import { concludes } from './concluding.ts'
import { isEarlier } from './is-earlier.ts'
import type { Change } from './levels.ts'

/** The later rate of a change, and how surely the text means it. */
export interface Later {
  readonly figure: Figure
  readonly strength: number
}

/** How many figures back the rate of a name stands. */
const REACH = 24

/**
 * The later rate of a change that prints only the earlier one, "tỷ lệ hộ nghèo giảm 4,17% (đầu năm 15,42%)": the one that fits,
 * anywhere in the report; else the last one before that is called by the same name.
 */
export function laterRates(discourse: Discourse, change: Change, before: Figure): Later[] {
  const fitting = rateThatFits(discourse, change, before)
  if (fitting) return [{ figure: fitting, strength: STRENGTH.fitting }]
  const called = rateCalled(discourse, change, before)
  if (called) return [{ figure: called, strength: STRENGTH.clear }]
  const only = concludes(change.figure) ? onlyRate(change.figure, before) : undefined
  return only ? [{ figure: only, strength: STRENGTH.told }] : []
}

function rateThatFits(discourse: Discourse, change: Change, before: Figure): Figure | undefined {
  const [size, level] = [change.figure, before].map((figure) => amountOf(operandOf(figure))?.abs())
  if (!size || !level || significantDigits(operandOf(before)) < 3) return undefined
  const value = change.direction === 'up' ? level.add(size) : level.sub(size)
  return figureIndex(discourse)
    .within(measureOf(operandOf(before)), point(value), change.figure.mention.order)
    .find(({ figure }) => isRate(figure) && figure !== before && figure !== change.figure)?.figure
}

/** "Đầu năm tỷ lệ là 33,2%, cuối năm 27,0%. Như vậy giảm 6,2%": the one other rate of the two sentences that a conclusion is drawn from. */
function onlyRate({ passage, mention, at }: Figure, before: Figure): Figure | undefined {
  const [only, more] = figuresOf(passage)
    .slice(0, at)
    .filter((other) => mention.sentence - other.mention.sentence <= 1 && isRate(other))
    .filter((other) => !directionOf(other) && !isTarget(other) && !isEarlier(other) && other !== before)
  return more ? undefined : only
}

/** The last rate before a change whose clause has the very name that the change is told of: "tỷ lệ hộ nghèo còn 11,25%". */
function rateCalled(discourse: Discourse, change: Change, before: Figure): Figure | undefined {
  const { lead, passage } = change.figure
  const said = [lead.slice(0, Math.max(0, lead.lastIndexOf(change.word))), before.lead.replace(IS, '')]
  const name = said.flatMap((words) => NAMED.exec(words)?.[1]?.trim() ?? [])[0]
  if (!name || contentWords(name).length < 2) return undefined
  return figuresBefore(discourse, change.figure, REACH)
    .filter((figure) => isRate(figure) && !isEqual(figure, before) && !directionOf(figure))
    .filter((figure) => !isTarget(figure) && !isEarlier(figure) && figure.passage.index >= passage.index - 1)
    .find((figure) => isCalled(clauseBefore(figure), name))
}

const IS = / (?:là|có|ở mức|chiếm|đạt)$/u
const NAMED = /(?<!\p{L})t[ỷỉ] (?:lệ|suất) (.{4,60})$/u
const NARROWER = new RegExp(`^,? (?:và|với|cùng|${NARROWING_WORDS.join('|')})(?!\\p{L})`, 'u')

/** Whether a clause has a name, not that of some of what it tells or of more: "hộ nghèo dân tộc", "hộ nghèo và cận nghèo". */
function isCalled(clause: string, name: string): boolean {
  const at = clause.lastIndexOf(name)
  return at >= 0 && !NARROWER.test(clause.slice(at + name.length))
}

/** The words in front of a rate from its semicolon on, those between it and its count among them: "hộ nghèo có 2.943 hộ, tỷ lệ". */
function clauseBefore({ passage, mention, at }: Figure): string {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const end = figuresOf(passage)[at - 2]?.mention.end ?? 0
  return (
    passage.lower
      .slice(Math.max(from, end, mention.start - 120), mention.start)
      .split(';')
      .at(-1) ?? ''
  )
}

/** The earlier rate, be it told once more. */
const isEqual = (a: Figure, b: Figure): boolean =>
  amountOf(operandOf(a))?.equals(amountOf(operandOf(b)) ?? -1) ?? false

const isRate = ({ mention }: Figure) => mention.claim.kind === 'percent'
