/** "giải ngân 241,7 tỷ đồng, đạt 75,9% (trung ương …; địa phương …), còn 76,8 tỷ đồng chưa giải ngân": what a share leaves of its whole. */
import { GOING_ON_BEHIND_STILL, STILL_WORDS } from '../../lexicon/account-cues.ts'
import { anyOf } from '../any-of.ts'
import { levelBefore } from '../context/around.ts'
import { figureOf } from '../context/figure-of.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Member, Proposal } from '../proposal.ts'
import { remainder } from '../remainder.ts'
import { STRENGTH } from '../strength.ts'
import { isCalledRest } from './called-rest.ts'

/** What is left behind the shares and attainments of some proposals. */
export const restsOfShares = (discourse: Discourse, proposals: readonly Proposal[]): Proposal[] =>
  proposals
    .filter(({ kind, stated }) => (kind === 'share' || kind === 'attainment') && stated !== null)
    .flatMap((share) => {
      const rate = figureOf(discourse, share.stated!)
      const rest = rate && restBehind(rate)
      if (!rate || !rest) return []
      return share.open === 'base-not-stated'
        ? ofOtherNoun(share, rate, rest)
        : holds(share)
          ? restOf(share.members, rest)
          : []
    })

/** The next figure of the sentence on the level of a rate, where words make it what is left. */
function restBehind({ passage, mention, at }: Figure): Figure | undefined {
  const next = figuresOf(passage)
    .slice(at + 1, at + 1 + REACH)
    .find((figure) => figure.mention.bracket === mention.bracket)
  if (next?.mention.sentence !== mention.sentence || next.mention.claim.kind !== 'quantity') return undefined
  const isLeft = isCalledRest(next.lead) || (STILL.test(next.lead) && NOT_DONE.test(next.tail))
  return isLeft ? next : undefined
}

/** Figures that a bracket between a rate and the rest may hold. */
const REACH = 10

const STILL = new RegExp(`${anyOf(STILL_WORDS)}$`, 'u')
const NOT_DONE = new RegExp(`^(?:\\p{L}+ ){0,3}?${anyOf(GOING_ON_BEHIND_STILL)}`, 'u')

function restOf(members: readonly Member[], rest: Figure): Proposal[] {
  const [part, more] = members.filter(({ role }) => role === 'part')
  const [base, other] = members.filter(({ role }) => role === 'base')
  const stated = operandOf(rest)
  if (!part || !base || more || other || !alike(base, stated)) return []
  if ([part, base].some(({ claim }) => claim === stated.claim)) return []
  return [remainder(stated, [base, part], rest.lead)]
}

/**
 * "tiếp nhận 5.218 hồ sơ, giải quyết cho 4.976 người, đạt 95,4%, còn 242 hồ sơ": a part counted by another noun than its whole, which
 * its rate and what it leaves both prove.
 */
function ofOtherNoun(share: Proposal, rate: Figure, rest: Figure): Proposal[] {
  const [part] = share.members
  if (!part || share.stated === null) return []
  const { open: _, ...told } = share
  const stated = operandOf(rest)
  return levelBefore(rate, NEAR)
    .map((figure) => operandOf(figure))
    .filter(({ claim }) => claim.kind === 'quantity' && claim !== part.claim)
    .filter((whole) => alike(whole, stated))
    .map((whole): Proposal[] => [
      { ...told, members: [part, { ...whole, role: 'base' }], strength: STRENGTH.fitting },
      remainder(stated, [whole, part], rest.lead, STRENGTH.fitting),
    ])
    .filter((both) => both.every(holds))
    .flat()
}

/** How many figures before a rate such a whole may stand. */
const NEAR = 3
