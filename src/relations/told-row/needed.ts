/** "6 tháng cuối năm cần đón 7.407.698 lượt khách": what a row of a table still lacks of its plan. */
import { gather } from '../../model/group-by.ts'
import { exact } from '../../model/index.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, proseFigures } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { sentenceBefore } from '../context/said-before.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, factorOf, unitOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { remainder } from '../remainder.ts'
import { exchanges } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import { saysPlan, saysTotal } from '../table/heads.ts'
import { tables } from '../table/index.ts'
import { type Row, rowsOf } from './rows.ts'

const NEEDED = /(?<!\p{L})(?:cần|còn phải|phải|phấn đấu|còn thiếu|còn lại)(?!\p{L})/iu

/** So many digits are what a row lacks by no chance; of fewer the words must name the row. */
const LONG = 4
const SHORT = 3

/** What a row lacks of its plan. */
interface Lack {
  readonly row: Pick<Row, 'name' | 'words' | 'isTotal'>
  readonly plan: Operand
  readonly done: Operand
}

/** Amounts that a sentence says are still needed, as what is left of the plan of one row; or, where it names the row and the plan or counts what the row does, with two digits exchanged. */
export function neededOfRows(discourse: Discourse): Proposal[] {
  const lacks = lacksOf(discourse)
  if (lacks.size === 0) return []
  return proseFigures(discourse).flatMap((figure) => {
    const stated = operandOf(figure)
    if (stated.claim.kind !== 'quantity' || figure.mention.block.cell || directionOf(figure)) return []
    if (significantDigits(stated) < SHORT || !NEEDED.test(sentenceBefore(figure))) return []
    const right = (lacks.get(amountOf(stated)?.toFraction() ?? '') ?? []).find((lack) => mayBe(figure, lack))
    if (right) return [proposal(figure, right, STRENGTH.hinted)]
    const isOfPlan = saysPlan(`${sentenceBefore(figure)} ${figure.tail}`)
    const turned = exchanges(stated)
      .flatMap((to) => lacks.get(exact(to).mul(factorOf(stated)).toFraction()) ?? [])
      .filter((lack) => alike(stated, lack.plan))
      .filter(({ row }) => (isOfPlan ? isNamed(figure, row) : isNamedBehind(figure, row)))
    return turned.length === 1 ? [proposal(figure, turned[0]!, STRENGTH.sure)] : []
  })
}

/** What every row lacks, by its amount: of a plan in its own table, or of one that a rate of the report is taken of. */
const lacksOf = memoized((discourse: Discourse): ReadonlyMap<string, readonly Lack[]> => {
  const found = new Map<string, Lack[]>()
  for (const lack of [...lacksOfRows(discourse), ...lacksOfRates(discourse)]) {
    const [goal, reached] = [amountOf(lack.plan), amountOf(lack.done)]
    const left = goal && reached ? goal.sub(reached) : undefined
    if (left && left.s > 0n) gather(found, left.toFraction(), lack)
  }
  return found
})

const lacksOfRows = (discourse: Discourse): Lack[] =>
  rowsOf(discourse).flatMap((row) =>
    row.cells
      .filter(({ time }) => time === 'plan')
      .flatMap((plan) =>
        row.cells
          .filter(({ time, what }) => time === 'now' && what === plan.what)
          .map((done) => ({ row, plan: plan.operand, done: done.operand })),
      ),
  )

/** "% KH" of an appendix whose plan stands in the one before: both in one unit, whichever of the two tables prints it. */
const lacksOfRates = (discourse: Discourse): Lack[] =>
  tables(discourse).flatMap(({ kind, variant, members: [done, plan] }) => {
    const name = done?.claim.row?.at(-1) ?? ''
    if (kind !== 'attainment' || variant !== 'attainment' || !done || !plan || isOneTable(done, plan))
      return []
    return [{ row: { name, words: contentWords(name), isTotal: saysTotal(name) }, plan, done }]
  })

const isOneTable = (a: Operand, b: Operand): boolean => tableOf(a) === tableOf(b)
const tableOf = ({ claim }: Operand): string => claim.place.block.split('.')[0]!

const mayBe = (figure: Figure, { row, plan }: Lack): boolean =>
  alike(operandOf(figure), plan) && (significantDigits(operandOf(figure)) >= LONG || isNamed(figure, row))

/** Whether the words around a figure have one of the row; of all rows together a plan is told without a name. */
function isNamed(figure: Figure, { words, isTotal }: Lack['row']): boolean {
  if (isTotal && saysPlan(figure.tail)) return true
  const said = new Set(contentWords(`${figure.lead.slice(-60)} ${unitOf(operandOf(figure))} ${figure.tail}`))
  return words.some((word) => said.has(word))
}

/** "cần đón 648.060 lượt khách du lịch": what the row counts, by all of its words. */
function isNamedBehind(figure: Figure, { words }: Lack['row']): boolean {
  const said = new Set(contentWords(`${unitOf(operandOf(figure))} ${figure.tail}`))
  return words.length > 0 && words.every((word) => said.has(word))
}

const proposal = (figure: Figure, { row, plan, done }: Lack, strength: number): Proposal =>
  remainder(operandOf(figure), [plan, done], row.name.slice(0, 60), strength)
