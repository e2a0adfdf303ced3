/** Slashes that count places, of which there are only so many. */
import { MAKING_VERBS, PLANNED_NEAR, STATES } from '../lexicon/bound-cues.ts'
import { PLAN_WORDS, TARGET_WORDS } from '../lexicon/share-cues.ts'
import type { Figure } from './context/figures.ts'
import { levelOfNoun } from './place-level.ts'

const PLANNED = new RegExp(
  `(?<!\\p{L})(?:${[...PLAN_WORDS, ...TARGET_WORDS, ...PLANNED_NEAR].join('|')})(?!\\p{L})`,
  'u',
)

/** Whether a slash above one counts places or schools and no plan is near: there are only so many of them. */
export function countsPlaces({ mention, passage, lead, tail }: Figure): boolean {
  const { claim } = mention
  const [from = 0, to = 0] = passage.block.sentences[mention.sentence] ?? []
  const around = passage.block.value.slice(
    Math.max(from, mention.start - AROUND),
    Math.min(to, mention.end + AROUND),
  )
  const noun = claim.kind === 'ratio' ? (claim.unit.split(/[,/]/u)[0] ?? '') : ''
  return (
    levelOfNoun(noun) !== undefined &&
    STATE.test(tail) &&
    !DONE.test(lead) &&
    !PLANNED.test(around.toLowerCase()) &&
    !/\d ?%/u.test(around)
  )
}

const STATE = new RegExp(`^(?:[\\p{L}, ]{0,12} )?(?:${STATES.join('|')})(?!\\p{L})`, 'u')
const DONE = new RegExp(`(?<!\\p{L})(?:${MAKING_VERBS.join('|')})(?!\\p{L})`, 'u')

/** How far from a slash a plan may be told. */
const AROUND = 120
