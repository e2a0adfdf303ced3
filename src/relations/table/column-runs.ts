/** Runs of columns beside another that may add up to it, and the rows in which they do. */
import { isNearly } from './failed-rows.ts'
import { saysTakenOff, saysTotal } from './heads.ts'
import type { Lane } from './lane.ts'
import { inOneUnit } from './lent-lane.ts'
import { near, sumTrial, type Tally, type Trial, tallyOf } from './trial.ts'

/** How many columns may be summed up, and how far from their total the first may stand. */
const WIDTH = 14
const OFFSET = 2

/** "Giảm trừ": no change, but what is taken off a total, or one of the ways in which it was dealt with. */
export const isTakenOff = ({ heads }: Lane): boolean => saysTakenOff(heads.at(-1) ?? '')

export interface Run {
  readonly total: Lane
  readonly members: readonly Lane[]
  /** Whether what is called so is taken off. */
  readonly taken: boolean
  readonly tally: Tally
}

/** The neighbours that a column sums up in most rows; undefined when it sums up none. */
export function bestRun(lanes: readonly Lane[], at: number): Run | undefined {
  const total = lanes[at]!
  const named = total.heads.some(saysTotal)
  let chosen: Run | undefined
  let most = 0
  for (const { members, taken } of runsBeside(lanes, at).flatMap(readingsOf)) {
    const trials = [...trialsOf({ total, members, taken }).values()]
    const tally = withLone(tallyOf(trials), { total, members })
    const { weight, failed, held } = tally
    const all = members.length === lanes.length - 1
    const usual = named
      ? weight >= 3 && held >= failed * (all ? 1 : 1.5)
      : held >= 2 && weight >= 6 && held >= failed * 2
    const proven = usual || isNearly(trials, tally, named && all)
    const score = weight - failed * (usual ? 3 : 1)
    if (proven && score > most) chosen = { total, members, taken, tally }
    if (proven) most = Math.max(most, score)
  }
  return chosen
}

/** A figure of so many digits is not that of its total by chance. */
const TELLING = 3

/** "75.318 | 75.318 | -": rows in which one neighbour alone has a figure, which is the total, prove a sum of which others hold. */
function withLone(tally: Tally, { total, members }: Pick<Run, 'total' | 'members'>): Tally {
  if (tally.held < 2 || tally.failed === 0) return tally
  let lone = 0
  for (const [row, stated] of total.figures.entries()) {
    const [only, more] = members.flatMap((lane) => lane.figures[row] ?? [])
    if (!stated || !only || more) continue
    if (!near(stated.value, only.value, 0)) return tally
    if (stated.digits >= TELLING) lone++
  }
  return { ...tally, held: tally.held + lone }
}

/** What is called so may be taken off, or be a part as the others are: the rows tell. */
const readingsOf = (members: readonly Lane[]): Pick<Run, 'members' | 'taken'>[] =>
  (members.some(isTakenOff) ? [true, false] : [false]).map((taken) => ({ members, taken }))

function runsBeside(lanes: readonly Lane[], at: number): Lane[][] {
  const runs: Lane[][] = []
  for (let offset = 1; offset <= OFFSET; offset++)
    for (let width = 2; width <= WIDTH; width++) {
      const right = lanes.slice(at + offset, at + offset + width)
      if (right.length === width) runs.push(right)
      const from = at - offset - width + 1
      if (from >= 0) runs.push(lanes.slice(from, from + width))
    }
  return runs
}

/** After so many rows a run that mostly fails is given up. */
const PATIENCE = 8

/** Trials by row. */
export function trialsOf(run: Omit<Run, 'tally'>): Map<number, Trial> {
  const [total, ...members] = inOneUnit([run.total, ...run.members]) as [Lane, ...Lane[]]
  const { taken } = run
  const trials = new Map<number, Trial>()
  let failed = 0
  for (const [row, stated] of total.figures.entries()) {
    if (!stated) continue
    const present = members.filter((lane) => lane.figures[row])
    if (present.length < 2) continue
    const signs = taken ? present.map((lane) => (isTakenOff(lane) ? -1 : 1)) : undefined
    const trial = sumTrial(
      stated,
      present.map((lane) => lane.figures[row]!),
      signs,
    )
    trials.set(row, trial)
    if (!trial.holds) failed++
    if (failed > PATIENCE && failed * 2 > trials.size) break
  }
  return trials
}
