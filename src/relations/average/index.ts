/** Means and the items they are taken of: in a note, a bracket, a list, or the words before. */
import { MEAN_WORDS } from '../../lexicon/mean-words.ts'
import { SOME_WORDS } from '../../lexicon/place-levels.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { holds, openIfApproximate, settle, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { meansOfCounted } from './counted.ts'
import { inTurn } from './in-turn.ts'
import { membersFrom, type Source, sourcesFor } from './items.ts'
import { meansOfTimeLines } from './of-time-line.ts'
import { perYear } from './per-year.ts'
import { unitParts } from './unit-parts.ts'

const MEAN = new RegExp(`(?<!\\p{L})(?:${MEAN_WORDS.join('|')})(?!\\p{L})`, 'u')
const SOME = new RegExp(`(?<!\\p{L})(?:${SOME_WORDS.join('|')})(?!\\p{L})`, 'iu')

/** Every mean that the text states beside its items. */
export function averages(discourse: Discourse): Proposal[] {
  const listed = proseFigures(discourse)
    .filter(isMean)
    .flatMap((mean) => {
      const proposals = sourcesFor(discourse, mean).flatMap((source) => proposalOf(mean, source))
      return settle([...inTurn(mean), ...proposals]).map(openIfApproximate)
    })
  return [...listed, ...meansOfCounted(discourse), ...perYear(discourse), ...meansOfTimeLines(discourse)]
}

/** "bình quân 11,3 tiêu chí", or so many of one thing for one of another: "8,79 tiêu chí/thôn". */
function isMean(figure: Figure): boolean {
  const { claim } = figure.mention
  if ((claim.kind !== 'quantity' && claim.kind !== 'percent') || claim.role !== 'actual') return false
  if (MEAN.test(figure.lead) || MEAN.test(figure.tail.slice(0, 20))) return true
  return claim.kind === 'quantity' && claim.decimals > 0 && unitParts({ claim, facet: 'value' }).length > 1
}

function proposalOf(mean: Figure, source: Source): Proposal[] {
  const stated: Operand = { claim: mean.mention.claim, facet: 'value' }
  const members = membersFrom(source, stated).filter(({ claim }) => claim.id !== stated.claim.id)
  if (members.length < 2) return []
  const proposal: Proposal = {
    kind: 'average',
    variant: 'mean',
    stated,
    members,
    evidence: `${MEAN.exec(mean.lead)?.[0] ?? '…/…'} ${source.evidence}`,
    strength: isScore(mean)
      ? Math.min(strengthOf(mean, source, members), LISTED)
      : strengthOf(mean, source, members),
  }
  if (proposal.strength < LISTED && significantDigits(stated) < 3) return []
  if (isOutOfReach(stated, members)) return []
  return SOME.test(openingOf(source)) && !holds(proposal)
    ? [{ ...proposal, open: 'not-exhaustive' }]
    : [proposal]
}

/** A mean lies among its items; one more than twice as large as any, or less than half as large, is of other things. */
function isOutOfReach(stated: Operand, members: readonly Member[]): boolean {
  const mean = amountOf(stated)?.valueOf() ?? 0
  const items = members.flatMap((member) => amountOf(member)?.valueOf() ?? [])
  return mean > 2 * Math.max(...items) || mean * 2 < Math.min(...items)
}

/** The mean score of an exam weighs its subjects, or their candidates, by what the text does not give. */
const isScore = ({ lead, mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' && (/điểm/.test(lead) || claim.unit === 'điểm')

/** From here on three items in a row make a fit credible. */
const LISTED = STRENGTH.hinted

/** "bình quân mỗi quý", and every item is told by its quarter. */
const EACH = /(?<!\p{L})mỗi (\p{L}+)/u

/** A list with as many items as the sentence counts is surely the list; one of another length is surely not all of it. */
function strengthOf(mean: Figure, { strength: given, figures }: Source, members: readonly Member[]): number {
  const each = EACH.exec(mean.lead)?.[1]
  const told = each !== undefined && members.length > 2 && figures.every(({ lead }) => lead.includes(each))
  const strength = told ? STRENGTH.sure : given < STRENGTH.possible && members.length > 2 ? LISTED : given
  const [, per = ''] = unitParts({ claim: mean.mention.claim, facet: 'value' })
  const count = members.reduce((total, { times = 1 }) => total + times, 0)
  const stated = figuresOf(mean.passage)
    .slice(Math.max(0, mean.at - 8), mean.at + 8)
    .filter(({ mention }) => mention.sentence === mean.mention.sentence && mention.claim.kind === 'quantity')
    .filter(({ mention: { claim } }) => per !== '' && 'unit' in claim && claim.unit === per)
  if (stated.some(({ mention: { claim } }) => claim.kind === 'quantity' && Number(claim.value) === count))
    return Math.max(strength, STRENGTH.certain)
  return strength
}

function openingOf({ figures }: Source): string {
  const first = figures[0]!
  return first.passage.block.value.slice(Math.max(0, first.mention.start - 60), first.mention.start)
}
