/** The row that the sentence of a figure tells of, and whether it tells of nothing else. */
import { TELLING_SYLLABLES, WHOLE_PLACES } from '../../lexicon/column-words.ts'
import { contentWords } from '../content-words.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { sentenceBefore } from '../context/said-before.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, intervalOf, unitOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { isTarget } from '../share/sense.ts'
import { type Named, rowsNamedIn } from './names.ts'
import type { Row } from './rows.ts'
import { tellsOnlyRow } from './telling.ts'

/** What a sentence is about, as far as up to one of its figures. */
export interface Topic {
  readonly rows: readonly Row[]
  /** Whether the words leave nothing but the one row that may be meant. */
  readonly isFirm: boolean
  /** Whether moreover nothing but its name stands in front of the figure. */
  readonly isFirmOnItsOwn: boolean
}

/** The row named last before a figure in its sentence. */
export function topicOf(discourse: Discourse, figure: Figure): Topic | undefined {
  if (figure.mention.block.cell) return undefined
  const named = rowsNamedIn(discourse, sentenceBefore(figure).replace(ALL_OF_PLACE, ' '))
  if (!named) return undefined
  const near = named.rows.filter(({ section }) => isNear(section, figure.mention.block.section))
  const rows = near.length > 0 ? near : named.rows
  const isFirm = rows.length === 1 && isAlone(figure, named, rows[0]!)
  return { rows, isFirm, isFirmOnItsOwn: isFirm && isFirst(figure) }
}

/** The first figure of its sentence. */
const isFirst = ({ passage, mention, at }: Figure): boolean =>
  figuresOf(passage)[at - 1]?.mention.sentence !== mention.sentence

/** Whether nothing is said beside the name but what any row is told with, and no level of another size. */
function isAlone(figure: Figure, { before, behind }: Named, row: Row): boolean {
  const { passage, tail } = figure
  const own = figuresOf(passage)
    .slice(Math.max(0, figure.at - BEFORE), figure.at + 1)
    .filter((other) => other.mention.sentence === figure.mention.sentence)
  const units = new Set(own.flatMap((other) => contentWords(unitOf(operandOf(other)))))
  const words = [...before, ...behind, ...contentWords(tail.split(CAUSE)[0]!.replace(ALL_OF_PLACE, ' '))]
  return (
    tellsOnlyRow(words, (word) => TELLING_SYLLABLES.has(word) || units.has(word)) &&
    !hasOtherLevel(figure, row)
  )
}

const ALL_OF_PLACE = new RegExp(`(?<!\\p{L})(?:${WHOLE_PLACES.join('|')}|trên địa bàn)(?!\\p{L})`, 'giu')
const CAUSE = /(?<!\p{L})(?:do|vì|nhờ|bởi|nguyên nhân|chủ yếu)(?!\p{L})|[,;:.]/u

/** Whether a level stands in the sentence of a figure, in front of it, that is none of a row. */
export const hasOtherLevel = ({ passage, mention, at }: Figure, row: Row): boolean =>
  figuresOf(passage)
    .slice(Math.max(0, at - BEFORE), at)
    .some((other) => other.mention.sentence === mention.sentence && !isOfRow(other, row))

/** Whether no level at all stands there. */
export const tellsNoLevel = ({ passage, mention, at }: Figure): boolean =>
  !figuresOf(passage)
    .slice(Math.max(0, at - BEFORE), at)
    .some((other) => other.mention.sentence === mention.sentence && isLevelOfNow(other))

/** How many figures before another are looked at. */
const BEFORE = 24

/** A level before a figure is that of the row; a change may be any. */
function isOfRow(other: Figure, row: Row): boolean {
  if (other.mention.claim.kind !== 'quantity' || directionOf(other)) return true
  return row.cells.some((cell) => isSame(operandOf(other), cell.operand))
}

/** Whether a printed figure may be a cell, as it is or rounded. */
export function isSame(told: Operand, cell: Operand): boolean {
  const [span, value] = [intervalOf(told), amountOf(cell)]
  if (!span || !value || !alike(told, cell)) return false
  return span.lo.compare(value) <= 0 && span.hi.compare(value) >= 0
}

/** Whether a level stands in front of a figure and is of now: neither a change, nor a plan. */
export const isLevelOfNow = (figure: Figure): boolean =>
  figure.mention.claim.kind === 'quantity' && !directionOf(figure) && !isTarget(figure)

/** Whether two places of a report are of one part of it. */
const isNear = (a: string, b: string): boolean => a.split('/')[0] === b.split('/')[0]
