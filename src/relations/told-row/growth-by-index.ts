/** Growth that a sentence tells of a level, beside the index that a table has for it: "tăng 2,8% so với tháng trước", "102,8". */
import { GOING_ON_TO_MOVE, HOW_MOVED } from '../../lexicon/change-cues.ts'
import { changeOf } from '../change/change-of.ts'
import { ownerOf } from '../context/around.ts'
import type { Cell } from '../context/cells.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { distanceTo } from '../context/period.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { cellsWith, isIndexOf, isOfIndices, keyOf, timeOfLevels } from './index-cells.ts'

/** Levels of fewer digits stand in several rows by chance. */
const DIGITS = 4

/** A level that stands in more cells is looked for in so many. */
const MOST = 16

/** So many figures before a rate its level may stand. */
const REACH = 4

/**
 * Each rate of growth with "so với", against the one index of the row in which its level stands that compares the same two times. Where
 * more than a word of change stands between the two, "lượt khách tăng 14,1%", they agree or say nothing.
 */
export const indicesOfRows = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((figure) => {
    const way = figure.mention.claim.kind === 'percent' ? directionOf(figure) : undefined
    const base = way && baseBehind(figure)
    const level = base && levelOf(figure)
    const index = level && indexOf(discourse, level, base)
    if (!way || !index || keyOf(index.operand) === keyOf(operandOf(figure))) return []
    const change = { figure, ...way }
    const members = [{ ...index.operand, role: 'now' as const }]
    const words = { variant: 'growth', strength: STRENGTH.sure, evidence: index.head.toLowerCase() } as const
    const proposal = { ...changeOf(change, members, words), counted: 100 }
    return isOfIt(figure, level) || holds(proposal) ? [proposal] : []
  })

/** Whether a rate, and each figure between it and a level, is told of that in a word of change alone: "đạt 8 tỷ đồng, tăng 2,7% so với …". */
const isOfIt = (figure: Figure, level: Figure): boolean =>
  figuresOf(figure.passage)
    .slice(level.at + 1, figure.at + 1)
    .every(({ lead }) => MOVED.test(lead))

const MOVED = new RegExp(
  `^(?:so với [^,;]{2,40} (?=và |nhưng ))?(?:(?:${GOING_ON_TO_MOVE.join('|')}) )*(?:tăng|giảm)(?: (?:${HOW_MOVED.join('|')}))*$`,
  'u',
)

/** What stands behind "so với" right behind a rate, up to the next mark or change. */
function baseBehind({ mention: { block, sentence, end } }: Figure): string | undefined {
  const [, stop = end] = block.sentences[sentence] ?? []
  return COMPARED.exec(block.value.slice(end, Math.min(stop, end + BEHIND)).toLowerCase())?.[1]
}

const BEHIND = 60
const COMPARED = /^ so (?:với )?((?:(?! (?:và|nhưng|còn|tăng|giảm) )[^,;()])+)/u

/** The nearest level in front of a rate in its sentence, or in front of its bracket. */
function levelOf(figure: Figure): Figure | undefined {
  const owner = ownerOf(figure)
  if (owner) return isLevel(owner) ? owner : undefined
  if (figure.mention.bracket) return undefined
  const before = figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - REACH), figure.at)
    .filter(({ mention }) => mention.sentence === figure.mention.sentence && mention.bracket === null)
  const nearest = before.findLast((other) => directionOf(other) === undefined)
  return nearest && isLevel(nearest) ? nearest : undefined
}

const isLevel = (figure: Figure): boolean =>
  figure.mention.claim.kind === 'quantity' &&
  directionOf(figure) === undefined &&
  significantDigits(operandOf(figure)) >= DIGITS

/** The index of the one row that has a level under a head of its time, where one column alone compares that time with what words name. */
function indexOf(discourse: Discourse, level: Figure, words: string): Cell | undefined {
  const cells = cellsWith(discourse, operandOf(level)).slice(0, MOST)
  const found = cells.flatMap((cell) => {
    const time = timeOfLevels(cell)
    const distance = time && distanceTo(words, time)
    const [only, more] = distance
      ? cell.row.filter((other) => isIndexOf(other, time, distance) && isOfIndices(other.column))
      : []
    return only && !more ? [only] : []
  })
  return found.length === 1 ? found[0] : undefined
}
