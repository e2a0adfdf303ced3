/** What rows of a table leave of its total when a part is done: "Phải thi hành", "Đã thi hành xong", "Chuyển kỳ sau". */
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { saysDone, saysLeft } from './heads.ts'
import type { Lane } from './lane.ts'
import { near, proposalOf, sumTrial, type Tally, type Trial, tallyOf } from './trial.ts'

/** Rows before the rest among which its total and what is done are looked for. */
const REACH = 10

interface Fit {
  readonly trials: readonly Trial[]
  readonly tally: Tally
}

/** Each row that its label calls a rest, as one row before it less another whose label calls it done; of columns it is a row total. */
export function remainders(rows: readonly Lane[]): Proposal[] {
  const amounts = rows.filter(({ nature, slot }) => nature === 'amount' && slot === 'q0')
  return amounts.flatMap((rest, at) => {
    if (!saysLeft(rest.heads.join(' '))) return []
    const before = amounts.slice(Math.max(0, at - REACH), at)
    const done = before.filter(({ heads }) => saysDone(heads.join(' ')) && !saysLeft(heads.join(' ')))
    const fits = done.flatMap((part) =>
      before
        .slice(0, before.indexOf(part))
        .map((whole) => fitOf(rest, whole, part))
        .filter(({ tally }) => proven(tally)),
    )
    const [best] = fits.sort((a, b) => b.tally.weight - a.tally.weight)
    const evidence = `hàng ${(rest.heads.at(-1) ?? '').slice(0, 60)}`
    const others = amounts.slice(Math.max(0, at - REACH), at + REACH).filter((row) => row !== rest)
    return (best?.trials ?? [])
      .filter((trial) => !isMadeUpFor(trial, rest, others))
      .map((trial) =>
        proposalOf(trial, {
          axis: 'down',
          evidence,
          strength: trial.holds ? STRENGTH.certain : STRENGTH.told,
        }),
      )
  })
}

function fitOf(rest: Lane, whole: Lane, part: Lane): Fit {
  const trials = rest.figures.flatMap((stated, line) => {
    const [all, done] = [whole.figures[line], part.figures[line]]
    return stated && all && done ? [sumTrial(stated, [all, done], [1, -1])] : []
  })
  return { trials, tally: tallyOf(trials) }
}

/** "Đình chỉ | 0 | 0 | 10": whether what a line of the rest lacks went the way of another row. */
function isMadeUpFor(
  { holds, stated, parts: [whole, done] }: Trial,
  rest: Lane,
  others: readonly Lane[],
): boolean {
  if (holds || !whole || !done) return false
  const line = rest.figures.indexOf(stated)
  const gone = whole.value - done.value - stated.value
  return others.some(({ figures }) => figures[line] !== undefined && near(figures[line].value, gone, 0))
}

/** Digits enough in the lines that hold, and twice as many of them as of others. */
const proven = ({ held, failed, weight }: Tally) => held >= 1 && weight >= 4 && held >= failed * 2
