import { groupBy } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { type Cell, cellsOf } from '../context/cells.ts'
import type { Figure } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { yearOf } from '../restatement/time.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import type { Change } from './levels.ts'

/** The figures of one row of a table, and the words that head it. */
interface Row {
  readonly head: string
  readonly cells: readonly Operand[]
}

/** Wider rows and more rows of one name are not searched. */
const WIDEST = 8
const ROWS = 12

/** How many of the last words before a change may begin the name of its row. */
const WORDS = 10

/** "sốt xuất huyết giảm 24,69%": the two figures of the row of a table that has the name of what rose or fell. */
export function fromRow(discourse: Discourse, change: Change): Proposal[] {
  const { figure, word } = change
  const stated = operandOf(figure)
  const isTimes = stated.claim.kind === 'quantity'
  if (significantDigits(stated) < 3 || figure.mention.block.cell) return []
  const at = figure.lead.lastIndexOf(word)
  const name = wordsOf(figure.lead.slice(0, Math.max(0, at)))
  for (const row of rowsNamed(discourse, name)) {
    const found = pairsIn(row.cells)
      .map((members) =>
        changeOf(change, members, {
          variant: 'growth',
          strength: STRENGTH.hinted,
          evidence: isTimes ? '… lần' : row.head,
        }),
      )
      .find(holds)
    if (found) return [found]
  }
  return []
}

/**
 * "hộ cận nghèo tăng 6.828 triệu đồng": the difference of two figures of the row that has the name of what rose or fell; where none
 * agrees, the one pair of which two digits of the change are swapped.
 */
export function differenceInRow(discourse: Discourse, change: Change): Proposal[] {
  const { figure, word } = change
  const stated = operandOf(figure)
  if (significantDigits(stated) < 3 || figure.mention.block.cell) return []
  const name = wordsOf(figure.lead.slice(0, Math.max(0, figure.lead.lastIndexOf(word))))
  const found = rowsNamed(discourse, name).flatMap(({ head, cells }) =>
    pairsIn(cells.filter((cell) => codeOf(cell) === codeOf(stated))).map((members) =>
      changeOf(change, members, { variant: 'difference', strength: STRENGTH.hinted, evidence: head }),
    ),
  )
  const held = found.filter(holds)
  if (held.length > 0) return [held.reduce(larger)]
  if (tellsOtherTime(discourse, figure)) return []
  const swapped = found.flatMap((proposal) => {
    const slip = slips(proposal).find(
      ({ kind, operand }) => kind === 'digits-swapped' && operand.claim.id === stated.claim.id,
    )
    return slip && significantDigits(stated) > 3 ? [{ proposal, to: slip.to }] : []
  })
  const [first] = swapped
  if (!first || swapped.some(({ to }) => to !== first.to)) return []
  const told = swapped.map(({ proposal }) => proposal).reduce(larger)
  return [{ ...told, strength: STRENGTH.sure }]
}

/** Whether its sentence tells a change of a part of the year, or against a year to come. */
export function tellsOtherTime({ report }: Discourse, { mention, passage }: Figure): boolean {
  const [from, to] = mention.block.sentences[mention.sentence] ?? [0, 0]
  const text = passage.lower.slice(Math.max(from, mention.start - NEAR), Math.min(to, mention.end + NEAR))
  const own = Number(yearOf(report))
  const years = [...text.matchAll(/(?<!\d)20\d\d(?!\d)/gu)].map(([year]) => Number(year))
  return PART_OF_YEAR.test(text) || (own > 0 && years.some((year) => year > own))
}

/** Units of its sentence beside a figure that say when it was. */
const NEAR = 300

const PART_OF_YEAR = /(?<!\p{L})(?:quý (?:[iv]{1,3}|\d)|tháng \d{1,2}|tuần)(?!\p{L})/u

/** Opening and closing of an account differ by what came less what went: of pairs of one difference the levels are the larger. */
const larger = (one: Proposal, other: Proposal): Proposal =>
  (amountOf(one.members[0]!)?.compare(amountOf(other.members[0]!) ?? 0) ?? 0) >= 0 ? one : other

/** Rows whose head the last words before a change are, or begin; the longest names first. */
function rowsNamed(discourse: Discourse, name: readonly string[]): Row[] {
  const rows = rowsByFirstWord(discourse)
  return name.slice(-WORDS).flatMap((first, i, last) => {
    const rest = last.slice(i).join(' ')
    return (rows.get(first) ?? [])
      .slice(0, ROWS)
      .filter(({ head }) => head === rest || head.startsWith(`${rest} `))
  })
}

const rowsByFirstWord = memoized((discourse: Discourse): ReadonlyMap<string, readonly Row[]> => {
  const rows = cellsOf(discourse).rows.flatMap((line) => {
    const cells = line.filter((cell) => isLevel(cell) && headOf(cell) !== '')
    return cells[0] ? [{ head: headOf(cells[0]), cells: cells.map(({ operand }) => operand) }] : []
  })
  return groupBy(rows, ({ head }) => head.split(' ')[0]!)
})

const headOf = ({ name }: Cell): string => wordsOf(name).join(' ')

const isLevel = ({ operand: { claim } }: Cell): boolean =>
  claim.kind === 'quantity' && claim.role !== 'change'

/** Every two figures of a row in one unit, the earlier first and then the other way round. */
function pairsIn(cells: readonly Operand[]): Member[][] {
  const row = cells.slice(0, WIDEST)
  return row.flatMap((before, i) =>
    row.flatMap((now, j): Member[][] =>
      i === j || codeOf(now) !== codeOf(before)
        ? []
        : [
            [
              { ...now, role: 'now' },
              { ...before, role: 'before' },
            ],
          ],
    ),
  )
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
