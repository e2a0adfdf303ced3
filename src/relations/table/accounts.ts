/** Columns or rows that make an account: "Đầu kỳ | Tăng | Giảm | Cuối kỳ". */
import type { Proposal } from '../proposal.ts'
import type { Lane } from './lane.ts'
import { linearTrial } from './linear.ts'
import { type Tally, type Trial, tallyOf } from './trial.ts'

/** Lanes between the opening and the closing figure at most. */
const MOVES = 4

/** Closing figures that follow from the lanes before them in most lines, some added and some taken off. */
export function accounts(lanes: readonly Lane[], axis: 'down' | 'across'): Proposal[] {
  const amounts = lanes.filter(({ nature, slot }) => nature === 'amount' && slot === 'q0')
  return amounts.flatMap((closing, at) => {
    let best: { readonly trials: readonly Trial[]; readonly tally: Tally } | undefined
    for (let moves = 2; moves <= Math.min(MOVES, at - 1); moves++)
      for (const signs of signsOf(moves)) {
        const trials = trialsOf(closing, amounts.slice(at - moves - 1, at), { signs, axis })
        const tally = tallyOf(trials)
        if (proven(tally) && (!best || tally.weight > best.tally.weight)) best = { trials, tally }
      }
    return best
      ? best.trials.map(({ holds, proposal }) => ({ ...proposal, strength: holds ? 0.9 : 0.85 }))
      : []
  })
}

const proven = ({ held, failed, weight }: Tally) => held >= 2 && weight >= 7 && held >= failed * 3

/** All ways to add some of so many movements and take off others; what only takes off is a total and its parts. */
function signsOf(moves: number): (1 | -1)[][] {
  const all = Array.from({ length: 2 ** moves - 2 }, (_, bits) => bits + 1)
  return all.map((bits) => Array.from({ length: moves }, (_, at) => ((bits >> at) & 1 ? 1 : -1)))
}

interface How {
  readonly signs: readonly (1 | -1)[]
  readonly axis: 'down' | 'across'
}

/** Only lines in which something was added and something taken off tell an account from a sum. */
function trialsOf(closing: Lane, [opening, ...moves]: readonly Lane[], { signs, axis }: How): Trial[] {
  const evidence = `${axis === 'down' ? 'hàng' : 'cột'} ${(closing.heads.at(-1) ?? '').slice(0, 60)}`
  return closing.figures.flatMap((stated, line) => {
    const first = opening?.figures[line]
    const rest = moves.map((lane) => lane.figures[line])
    if (!stated || !first || rest.some((figure) => figure === undefined)) return []
    const terms = rest.map((figure, at) => ({ figure: figure!, sign: signs[at]! }))
    const trial = linearTrial(stated, [{ figure: first, sign: 1 }, ...terms], { axis, evidence })
    const moved = terms.every(({ figure }) => figure.value !== 0)
    return [moved ? trial : { ...trial, weight: 0 }]
  })
}
