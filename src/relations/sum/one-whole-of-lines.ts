/** "- Đại học: 14/31 (45%); | - Cao đẳng: 9/31 (29%); | - Trung cấp: 8/31 (26%)": ratios of one whole that take all of it, one in each line. */
import { type Exact, sum } from '../../model/index.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** Two ratios make a whole by chance too often; more than this no list has. */
const [LEAST, MOST] = [3, 20]

/** The only ratio of a line, with what stands below its slash. */
interface Line {
  readonly passage: Passage
  readonly ratio: Mention
  readonly whole: Exact
}

/** Every run of such lines that takes a whole apart without a rest; one that does not may overlap or leave some out. */
export function wholesOfLines({ passages }: Discourse): Proposal[] {
  return runsOf(passages).flatMap((run) => {
    const members = run.map(({ ratio: { claim } }): Member => ({ claim, facet: 'numerator', role: 'part' }))
    const [first] = run
    const made = sum(members.flatMap((member) => amountOf(member) ?? []))
    if (!first || members.length < LEAST || !first.whole.equals(made)) return []
    const stated = { claim: first.ratio.claim, facet: 'denominator' } as const
    const told = { kind: 'sum', variant: 'parts', evidence: 'mẫu số chung' } as const
    return [{ ...told, stated, members, strength: STRENGTH.fitting }]
  })
}

/** Lines one right behind the other whose ratios are of one whole. */
function runsOf(passages: readonly Passage[]): Line[][] {
  const runs: Line[][] = []
  for (const line of passages.flatMap((passage) => lineOf(passage) ?? [])) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && run.length < MOST && isNext(last, line)) run.push(line)
    else runs.push([line])
  }
  return runs
}

function lineOf(passage: Passage): Line | undefined {
  if (passage.block.cell) return undefined
  const own = passage.mentions.filter(({ claim }) => claim.kind !== 'percent')
  const ratio = own.length === 1 && own[0]!.claim.kind === 'ratio' ? own[0]! : undefined
  if (ratio?.claim.kind !== 'ratio' || ratio.claim.reading !== 'part-of-whole') return undefined
  const whole = amountOf({ claim: ratio.claim, facet: 'denominator' })
  return whole && { passage, ratio, whole }
}

const isNext = (last: Line, { passage, whole }: Line): boolean =>
  passage.index === last.passage.index + 1 &&
  passage.block.section === last.passage.block.section &&
  passage.block.kind === last.passage.block.kind &&
  whole.equals(last.whole)
