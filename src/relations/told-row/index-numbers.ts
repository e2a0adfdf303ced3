/** Growth that a sentence tells of a level, beside the index that a table has for it: "tăng 2,8% so với tháng trước", "102,8". */
import { gather } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { changeOf } from '../change/change-of.ts'
import { ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { saysChange } from '../table/heads.ts'
import { type Distance, distanceTo, isOnePeriod, type Period, periodIn } from './compared-times.ts'

/** A figure alone in its cell, with the heads of its column in lower case. */
interface Cell {
  readonly figure: Figure
  readonly row: string
  readonly column: string
  readonly head: string
}

/** Levels of fewer digits stand in several rows by chance. */
const DIGITS = 4

/** So many figures before a rate its level may stand. */
const REACH = 4

/** The figure in the middle of a column of indices lies between these; one of rates of growth is less. */
const [LEAST, MOST] = [50, 200]

/** Each rate of growth with "so với", against the one index of the row in which its level stands that compares the same two times. */
export const indicesOfRows = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((figure) => {
    const way = figure.mention.claim.kind === 'percent' ? directionOf(figure) : undefined
    const words = way && comparedIn(figure)
    const level = words && levelOf(figure)
    const index = level && indexOf(discourse, level, words)
    if (!way || !index || keyOf(index.figure) === keyOf(figure)) return []
    const change = { figure, ...way }
    const members = [{ ...operandOf(index.figure), role: 'now' as const }]
    return [
      {
        ...changeOf(change, members, { variant: 'growth', strength: STRENGTH.sure, evidence: index.head }),
        counted: 100,
      },
    ]
  })

/** What stands behind "so với" right behind a rate, up to the next mark or change. */
function comparedIn({ mention: { block, sentence, end } }: Figure): string | undefined {
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
  const { byAmount, byRow, byColumn } = cellsOf(discourse)
  const found = (byAmount.get(keyOf(level)) ?? []).flatMap((cell) => {
    const time = SO.test(cell.head) ? undefined : periodIn(cell.head)
    const distance = time && distanceTo(words, time)
    const [only, more] = distance
      ? (byRow.get(cell.row) ?? []).filter(
          (other) => isIndexOf(other, time, distance) && isOfIndices(byColumn.get(other.column) ?? []),
        )
      : []
    return only && !more ? [only] : []
  })
  return found.length === 1 ? found[0] : undefined
}

const SO = /(?<!\p{L})so (?:với )?(?=\p{L}|\d)/u

/** Whether a column has a time in per cent of another, so far from it: "Tháng 10/2018 so với tháng 10/2017 (%)". */
function isIndexOf({ head }: Cell, time: Period, distance: Distance): boolean {
  const [own, ...bases] = head.split(new RegExp(SO, 'gu'))
  const [subject, base] = [own && periodIn(own), bases.at(-1)]
  return (
    subject !== undefined &&
    subject !== '' &&
    base !== undefined &&
    !saysChange(head) &&
    isOnePeriod(subject, time) &&
    distanceTo(base, { span: time.span, year: subject.year ?? time.year }) === distance
  )
}

/** Whether the figures of a column lie around a hundred. */
function isOfIndices(cells: readonly Cell[]): boolean {
  const values = cells.map(({ figure }) => amountOf(operandOf(figure))?.valueOf() ?? 0).sort((a, b) => a - b)
  const middle = values[Math.floor(values.length / 2)] ?? 0
  return middle >= LEAST && middle <= MOST
}

interface Cells {
  readonly byColumn: ReadonlyMap<string, readonly Cell[]>
  readonly byAmount: ReadonlyMap<string, readonly Cell[]>
  readonly byRow: ReadonlyMap<string, readonly Cell[]>
}

type Index = Map<string, Cell[]>

const cellsOf = memoized((discourse: Discourse): Cells => {
  const [byAmount, byRow, byColumn] = [0, 1, 2].map(() => new Map<string, Cell[]>()) as [Index, Index, Index]
  for (const passage of discourse.passages) {
    const { cell, id } = passage.block
    const [figure, more] = cell ? figuresOf(passage) : []
    if (!figure || more) continue
    const row = id.slice(0, id.lastIndexOf('.'))
    const column = `${cell?.table} ${cell?.column}`
    const head = (figure.mention.claim.column ?? []).join(' ').toLowerCase()
    const found = { figure, row, column, head }
    gather(byAmount, keyOf(figure), found)
    gather(byRow, row, found)
    gather(byColumn, column, found)
  }
  return { byAmount, byRow, byColumn }
})

const keyOf = (figure: Figure): string => amountOf(operandOf(figure))?.toFraction() ?? ''
