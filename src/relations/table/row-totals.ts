/** Rows that sum up other rows, tried in every column: a sum that holds in some columns ought to hold in all. */
import { isDigitOff } from '../digit-off.ts'
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import { overlapping } from '../sum/overlap.ts'
import { hasTurnedSign } from '../turned-sign.ts'
import type { Grid } from './grid.ts'
import { saysFlow } from './heads.ts'
import { type Place, placesOf } from './hierarchy.ts'
import type { Lane } from './lane.ts'
import { missLittle, sumsPlainList } from './plain-list.ts'
import { amongParts, PROOF, strengthOfRates } from './rate-totals.ts'
import { type RowGroup, rowGroups } from './row-groups.ts'
import { missOf, proposalOf, type Tally, type Trial, tallyOf } from './trial.ts'
import { best, type Tried } from './tried-rows.ts'

/** Totals of so many digits are not one digit off by chance. */
const LONG = 4

/**
 * Rows that make up the one above them in none of so many columns are no breakdown of it: who "Lên lớp", who "Thi lại" and who "Lưu ban"
 * are counted twice.
 */
const NEVER = 3

/** Rows that make up the one above them in so many columns, and fail in one alone, ought to there. */
const ALWAYS = 3

/**
 * What two columns and more prove beyond doubt, so many digits in all, as many others of amounts ought to show too, if they are off by no
 * more than such a share: what is further off may be no sum in its column, and more of them, all off one way, may count once what stands in
 * two rows.
 */
const BEYOND_DOUBT = { columns: 2, digits: 10, off: 0.1 }

export function rowTotals(grid: Grid, lanes: readonly Lane[]): Proposal[] {
  const places = placesOf(grid)
  const summed = lanes.filter((lane) => lane.nature !== 'rank').map(asSummed)
  const amounts = summed.filter(({ nature }) => nature === 'amount')
  const tallyIn = ({ trials }: Tried) => tallyOf(amounts.flatMap((lane) => trials.get(lane) ?? []))
  const units = places.map(({ row }) => row.unit.toLowerCase())
  const tried = rowGroups(places, summed)
    .map((group) => best(group, units, summed))
    .filter((entry) => entry.group.cue !== 'place' || tallyIn(entry).weight > 0)
  const byLane = new Map(
    summed.map((lane) => [lane, tallyOf(tried.flatMap(({ trials }) => trials.get(lane) ?? []))]),
  )
  const table = tallyOf(tried.flatMap(({ trials }) => amounts.flatMap((lane) => trials.get(lane) ?? [])))
  return tried.flatMap((entry) => {
    const { group, rows, trials } = entry
    const [own, evidence] = [tallyIn(entry), evidenceOf(group, rows, places)]
    const ofAmounts = amounts.flatMap((lane) => trials.get(lane) ?? [])
    const isMixed = missBothWays(ofAmounts)
    const isList = sumsPlainList(entry, places) && missLittle(ofAmounts) && areSlips(ofAmounts)
    return [...trials].flatMap(([lane, trial]) => {
      const strength = strengthOf(trial, {
        group,
        lane,
        own,
        column: byLane.get(lane)!,
        table,
        isMixed,
        isList,
      })
      return strength > 0 ? [proposalOf(trial, { axis: 'down', evidence, strength })] : []
    })
  })
}

/** What a column tells of a day or a year adds up over its rows. */
const asSummed = (lane: Lane): Lane =>
  lane.nature === 'rate' && saysFlow(lane.heads.at(-1) ?? '') ? { ...lane, nature: 'amount' } : lane

interface Context {
  readonly group: RowGroup
  readonly lane: Lane
  /** The same rows in all lanes. */
  readonly own: Tally
  /** Whether they make too much in some lanes and too little in others, as slips do. */
  readonly isMixed: boolean
  /** Whether they are all there are, and miss their total by a digit in every lane: what is counted twice misses it by more. */
  readonly isList: boolean
  /** All sums in the same lane. */
  readonly column: Tally
  /** All sums of the table. */
  readonly table: Tally
}

/** How surely a sum must hold: 0 where nothing says so. */
function strengthOf(trial: Trial, context: Context): number {
  const { group, lane, own } = context
  if (lane.nature === 'rate') return strengthOfRates(trial, context)
  if (!trial.holds) return doubt(trial, context)
  if (own.weight >= PROOF || group.cue === 'word') return STRENGTH.certain
  return group.cue === 'number' ? STRENGTH.told : 0
}

/** A sum that fails: what the same rows do in other columns, and other rows in the same column, tells how surely it should not. */
function doubt(trial: Trial, { group, own, column, table, isMixed, isList }: Context): number {
  const proposal = proposalOf(trial, { axis: 'down', evidence: '', strength: 0 })
  const slipped = () => slips(proposal).length > 0
  const byRows = own.held >= own.failed && own.weight >= (group.cue === 'word' ? PROOF : PROOF + 1)
  const byColumn = column.held >= column.failed && column.weight > PROOF
  const orderly = table.weight >= PROOF * 2 && table.held >= table.failed * 4
  if (group.cue === 'number' && own.held === 0 && own.failed >= NEVER) return 0
  if (isList && !amongParts(trial)) return STRENGTH.clear
  // One wrong figure fails as a part and as a total of its own, which may be all the sums of a column.
  const isLong = trial.stated.digits >= 3 && !amongParts(trial)
  const isLone = isLong && own.failed === 1 && own.held >= ALWAYS && slipped()
  if (column.held === 0 && column.failed > 1 && !isLone && !(group.cue === 'heading' && byRows)) return 0
  if (group.cue === 'number' && !byRows && overlapping(proposal.members)) return 0
  const isProven = own.held >= BEYOND_DOUBT.columns && own.weight >= BEYOND_DOUBT.digits
  const isUsual = own.held >= own.failed || isMixed || slipped()
  if (group.cue === 'word' && isProven && isUsual && missOf(trial) <= BEYOND_DOUBT.off && !amongParts(trial))
    return STRENGTH.sure
  if (byRows && hasTurnedSign(proposal)) return STRENGTH.sure
  if (byRows || ((byColumn || orderly) && group.cue === 'word'))
    return amongParts(trial) && !slipped() ? 0 : STRENGTH.sure
  if (group.cue === 'number' && (byColumn || orderly)) {
    if (trial.stated.digits < 3 && column.held < 3) return 0
    return slipped() ? STRENGTH.sure : STRENGTH.told
  }
  if (group.cue === 'heading') return 0
  if (group.cue === 'composite')
    return byColumn && column.held >= 2 ? (slipped() ? STRENGTH.sure : STRENGTH.told) : 0
  if (group.cue === 'word' && own.held > 0 && trial.stated.digits >= LONG && isDigitOff(proposal))
    return STRENGTH.told
  if (own.failed > 1 || group.cue === 'place') return 0
  if (group.cue === 'number') return STRENGTH.possible
  return trial.stated.digits >= 4 && slipped() ? STRENGTH.sure : STRENGTH.possible
}

/** Whether a digit explains what each trial misses, in one of them that of a hundred: what is counted twice is not so round. */
const areSlips = (trials: readonly Trial[]): boolean =>
  trials.some((trial) => Math.round(differenceOf(trial)) % 100 === 0) &&
  trials.every((trial) => isDigitOff(proposalOf(trial, { axis: 'down', evidence: '', strength: 0 })))

const differenceOf = ({ stated, parts }: Trial): number =>
  parts.reduce((sum, { value }) => sum + value, -stated.value)

const missBothWays = (trials: readonly Trial[]): boolean =>
  new Set(trials.filter(({ holds }) => !holds).map((trial) => Math.sign(differenceOf(trial)))).size > 1

/** "I = 1 + 2 + 3" where the numbers say it, else the head of the row. */
function evidenceOf({ total, cue }: RowGroup, rows: readonly number[], places: readonly Place[]): string {
  const { label, number } = places[total]!.row
  const numbers = rows.map((row) => places[row]!.row.number.replace(/[.)]+$/, ''))
  if (cue === 'number' && number && numbers.length <= 8 && numbers.every((text) => /[\p{L}\d]/u.test(text)))
    return `${number.replace(/[.)]+$/, '')} = ${numbers.join(' + ')}`
  return `hàng ${label.slice(0, 60)}`.trim()
}
