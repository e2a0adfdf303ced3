/** A total whose parts are themselves taken apart below, all without number or indent: "Tổng số | Nhà nước | Ngoài nhà nước | Tập thể | Tư nhân". */
import type { Proposal } from '../proposal.ts'
import { saysTotal } from './heads.ts'
import type { Lane } from './lane.ts'
import type { Trial } from './trial.ts'
import { partsFrom, sumOf, widthOf } from './unmarked-totals.ts'

/** Rows below a total that are looked at, and parts that one of them may have. */
const REACH = 16
const PARTS = 8

/** A row with the trials of the rows right below it that make it up. */
interface Nested {
  readonly lane: Lane
  readonly trials: readonly Trial[]
}

/**
 * Rows that the ones right below them make up, in all columns but few, where without those the rest makes up the total: neither
 * sum alone would say that there is one.
 */
export function nestedTotals(rows: readonly Lane[]): Proposal[] {
  const amounts = rows.filter(({ nature, slot }) => nature === 'amount' && slot === 'q0')
  return amounts.flatMap((total, at) => {
    if (!saysTotal(total.heads.join(' '))) return []
    const below = amounts.slice(at + 1, at + 1 + REACH)
    const next = below.findIndex(({ heads }) => saysTotal(heads.join(' ')))
    const { top, nested } = foldedOf(next < 0 ? below : below.slice(0, next))
    const whole = nested.length > 0 ? partsFrom(total, top) : undefined
    if (!whole) return []
    const covered = new Set(top.slice(0, widthOf(whole)))
    const own = nested.filter(({ lane }) => covered.has(lane))
    return [{ lane: total, trials: whole }, ...own].flatMap(({ lane, trials }) =>
      trials.map((trial) => sumOf(trial, lane)),
    )
  })
}

/** The rows of some that are no parts of one above them. */
function foldedOf(rows: readonly Lane[]): { readonly top: Lane[]; readonly nested: Nested[] } {
  const [top, nested]: [Lane[], Nested[]] = [[], []]
  for (let at = 0; at < rows.length; ) {
    const lane = rows[at]!
    const trials = partsFrom(lane, rows.slice(at + 1, at + 1 + PARTS))
    top.push(lane)
    if (trials) nested.push({ lane, trials })
    at += 1 + (trials ? widthOf(trials) : 0)
  }
  return { top, nested }
}
