/** One figure for two deeds together, which are told apart elsewhere. */
import { LONG_TIMES } from '../../lexicon/running-cues.ts'
import { gather } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { codeOf, digitsOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { timeOf } from '../restatement/time.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'

/**
 * "Xây dựng, sửa chữa 56 nhà tình thương" where the report told "xây mới 37 nhà, sửa chữa 19 nhà tình thương": their sum. Where it fails, an
 * error only if two of its digits stand the other way round and the things are called alike.
 */
export const sumsOfDeeds = (discourse: Discourse): Proposal[] =>
  discourse.passages
    .filter(({ block }) => block.cell === undefined)
    .flatMap((passage) => figuresOf(passage).flatMap((figure) => sumFor(discourse, figure) ?? []))

function sumFor(discourse: Discourse, figure: Figure): Proposal | undefined {
  const [, one, other] = isCount(figure) ? (JOINED.exec(wordsBefore(figure)) ?? []) : []
  if (!one || !other) return undefined
  const pairs = (pairsOf(discourse).get(keyOf(figure, one, other)) ?? []).filter(
    ([, last]) => last.passage !== figure.passage || last.mention.sentence !== figure.mention.sentence,
  )
  const [only, more] = pairs
  if (!only || more) return undefined
  const proposal: Proposal = {
    kind: 'sum',
    variant: 'parts',
    stated: operandOf(figure),
    members: only.map((part) => ({ ...operandOf(part), role: 'part' })),
    evidence: `${one}, ${other}`,
    strength: STRENGTH.hinted,
  }
  if (holds(proposal)) return digitsOf(operandOf(figure)) > 1 ? proposal : undefined
  return isSwapped(proposal) && areCalledAlike(figure, only) && areOfOneTime(discourse, figure, only)
    ? { ...proposal, strength: STRENGTH.sure }
    : undefined
}

type Pair = readonly [first: Figure, last: Figure]

/** How far before a figure its deeds stand. */
const REACH = 40
const JOINED = /(?<!\p{L})(\p{Ll}+ \p{Ll}+)(?:,| và|\/) (\p{Ll}+ \p{Ll}+) (?:được )?$/u
const ALONE = /(?<!\p{L})(\p{Ll}+ \p{Ll}+) (?:được )?$/u

const wordsBefore = ({ passage, mention: { start } }: Figure): string =>
  passage.lower.slice(Math.max(0, start - REACH), start)

const isCount = (figure: Figure): boolean =>
  figure.mention.claim.kind === 'quantity' &&
  figure.mention.claim.role === 'actual' &&
  codeOf(operandOf(figure)) !== '' &&
  directionOf(figure) === undefined

/** Things of one unit by the first words of two deeds: "xây mới" and "xây dựng" are one. */
const keyOf = (figure: Figure, one: string, other: string): string =>
  [codeOf(operandOf(figure)), one.split(' ')[0], other.split(' ')[0]].join(' ')

/** Neighbours of one unit, each right behind a deed of its own. */
const pairsOf = memoized((discourse: Discourse): ReadonlyMap<string, readonly Pair[]> => {
  const found = new Map<string, Pair[]>()
  for (const passage of discourse.passages) {
    const figures = passage.block.cell ? [] : figuresOf(passage)
    for (const [at, last] of figures.entries()) {
      const first = figures[at - 1]
      if (!first || ![first, last].every(isCount) || !areNeighbours(first, last)) continue
      const [one, other] = [first, last].map((figure) => ALONE.exec(wordsBefore(figure))?.[1])
      if (one && other) gather(found, keyOf(last, one, other), [first, last])
    }
  }
  return found
})

const areNeighbours = (first: Figure, last: Figure): boolean =>
  first.mention.sentence === last.mention.sentence &&
  first.mention.bracket === last.mention.bracket &&
  codeOf(operandOf(first)) === codeOf(operandOf(last)) &&
  !JOINED.test(wordsBefore(first))

/** What was done in another year, or in many, is no sum of these. */
function areOfOneTime(discourse: Discourse, figure: Figure, [, last]: Pair): boolean {
  const [own, other] = [figure, last].map(({ mention }) => timeOf(discourse, mention, 'value'))
  const isLong = [figure, last].map((one) => MANY_YEARS.test(openingOf(one)))
  return own!.when === other!.when && own!.planned === other!.planned && isLong[0] === isLong[1]
}

const MANY_YEARS = new RegExp(`(?<!\\p{L})(?:${LONG_TIMES.join('|')})(?!\\p{L})`, 'u')

const openingOf = ({ passage, mention: { block, sentence, start } }: Figure): string =>
  passage.lower.slice(Math.max(block.sentences[sentence]?.[0] ?? 0, start - SENTENCE), start)

/** How far before a figure its sentence may open. */
const SENTENCE = 160

/** Whether two words or more go on behind the figure as behind the last of the parts. */
function areCalledAlike(figure: Figure, [, last]: Pair): boolean {
  const [own, other] = [figure, last].map(({ tail }) => contentWords(tail).slice(0, NAME))
  return own!.length >= LEAST && own!.slice(0, LEAST).every((word, at) => other![at] === word)
}

const NAME = 6
const LEAST = 2
