/** Lists that may name some of many: what is left of their total is then of the others. */
import { STRENGTH } from './strength.ts'
import { surpriseOf } from './surprise.ts'
import { isSwapped } from './swapped.ts'
import type { Weighed } from './weighed.ts'

/**
 * Whether parts that no words announce fall short of their total. That is the normal case of a text that names some of many,
 * however round the rest; only two swapped digits speak against it.
 */
export const leavesOthers = ({ proposal, judgement }: Weighed) =>
  proposal.partial === true &&
  proposal.strength < STRENGTH.told &&
  judgement.difference.s > 0n &&
  judgement.relative > (proposal.strength < STRENGTH.hinted ? NOTHING : LITTLE) &&
  !isSwapped(proposal) &&
  !(judgement.relative <= HARDLY && surpriseOf(proposal, judgement) > 1)

/** What is left over is too little for a part that was not named: 10 of 46.800 animals. */
const NOTHING = 0.0005

/** The same where one digit before the last ones makes it up: 30,0 of 49.749,5 tons. */
const HARDLY = 0.002

/** The same of parts whose names are of one sort. */
export const LITTLE = 0.005
