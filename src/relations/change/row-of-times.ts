import { gather } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { ownerOf } from '../context/around.ts'
import { type Cell, cellsOf, type Line } from '../context/cells.ts'
import type { Figure } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import type { Change } from './levels.ts'

/** A cell of a table with the words of its row, and the time and the rest of the head of its column. */
interface Timed {
  readonly name: ReadonlySet<string>
  readonly row: Line
  readonly time: string
  readonly what: string
  readonly operand: Operand
}

const TIME =
  /(?<!\p{L})(?:(?:đầu|cuối|giữa) (?:năm học|nhiệm kỳ|năm|kỳ|quý|tháng|khóa|vụ)|cùng kỳ|(?:năm học|năm|kỳ|quý|tháng) (?:trước|ngoái|nay|này))(?!\p{L})/u
const COMPARED = new RegExp(`^(?:\\p{L}+ ){0,3}?so(?: với| cùng)? (${TIME.source})`, 'u')

/** Words of a name at least: of one there are too many rows. */
const NAME = 2

/**
 * "suy dinh dưỡng nhẹ cân giảm 21 cháu so với đầu năm (tỷ lệ giảm 6,1%)": the two cells of the row of that name, in the column of the
 * named time and in the one of another time that is headed alike.
 */
export function changeInRowOfTimes(discourse: Discourse, change: Change): Proposal[] {
  const { figure } = change
  const told = toldWith(figure)
  const time = COMPARED.exec(told.tail)?.[1]
  if (time === undefined || figure.mention.block.cell) return []
  const { claim } = told.mention
  const unit = new Set('unit' in claim ? contentWords(claim.unit) : [])
  const name = [...new Set(contentWords(told.lead))].filter((word) => !IDLE.has(word) && !unit.has(word))
  if (name.length < NAME) return []
  const cells = cellsOfTimes(discourse).get(name[0]!) ?? []
  const own = cells.filter(
    (cell) => isOfKind(cell.operand, figure) && name.every((word) => cell.name.has(word)),
  )
  const found = own
    .filter((before) => before.time === time)
    .flatMap((before) => {
      const later = own.filter(
        ({ row, what, time: other }) => row === before.row && what === before.what && other !== time,
      )
      return later.length === 1 ? [differenceOf(change, later[0]!.operand, before.operand)] : []
    })
  return found.length === 1 ? found : found.filter(holds).slice(0, 1)
}

/** Words of change that may stand before a figure, and none of the name of what changed. */
const IDLE: ReadonlySet<string> = new Set(contentWords('như vậy tăng giảm thêm được tỷ lệ số đã nhìn chung'))

/** The words of a change; of one in a bracket those of the change in front of it. */
function toldWith(figure: Figure): Figure {
  const owner = figure.mention.claim.kind === 'percent' ? ownerOf(figure) : undefined
  return owner ?? figure
}

/** Of an amount the cells with its unit or none, of a percentage those in per cent. */
const isOfKind = ({ claim }: Operand, change: Figure): boolean =>
  claim.kind === change.mention.claim.kind &&
  (claim.kind !== 'quantity' ||
    claim.unit === '' ||
    codeOf({ claim, facet: 'value' }) === codeOf(operandOf(change)))

function differenceOf(change: Change, now: Operand, before: Operand): Proposal {
  const isRate = now.claim.kind === 'percent'
  return changeOf(
    change,
    [
      { ...now, role: 'now' },
      { ...before, role: 'before' },
    ],
    {
      variant: isRate ? 'points' : 'difference',
      strength: isRate ? STRENGTH.fitting : STRENGTH.told,
      evidence: before.claim.row?.at(-1) ?? '…',
    },
  )
}

/** The cells of columns that a time heads, by each word of the names of their rows. */
const cellsOfTimes = memoized((discourse: Discourse): ReadonlyMap<string, readonly Timed[]> => {
  const byWord = new Map<string, Timed[]>()
  for (const cell of cellsOf(discourse).all) {
    const timed = timedOf(cell)
    for (const word of timed?.name ?? []) gather(byWord, word, timed!)
  }
  return byWord
})

function timedOf({ name, head, row, operand }: Cell): Timed | undefined {
  const lower = head.toLowerCase()
  const time = TIME.exec(lower)?.[0]
  if (time === undefined || operand.claim.role === 'change') return undefined
  return { name: new Set(contentWords(name)), row, time, what: lower.replace(time, '').trim(), operand }
}
