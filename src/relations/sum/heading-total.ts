/** Which of several totals the heading of a list names: "Nguyên nhân nghèo: …" is of the poor households told before. */
import type { Mention } from '../discourse/index.ts'
import { judge } from '../judge.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { surpriseOf } from '../surprise.ts'
import { FRAMED, sharedWords } from './heading-words.ts'
import { introduces } from './introduces.ts'
import type { Parts } from './parts.ts'

/** A figure that a breakdown could take apart, with the parts that it would have. */
export interface Tried {
  readonly mention: Mention
  readonly operand: Operand
  readonly parts: Parts
}

/** The one of several totals that a heading, or what leads to its list, names most plainly. */
export function namedAmong(tried: readonly Tried[], heading: string, first: Mention): Tried | undefined {
  const sharing = (least: number) => tried.filter(({ mention }) => sharedWords(heading, mention) >= least)
  return (
    nearestOf(sharing(2)) ??
    nearestOf(tried.filter((total) => isHinted(heading, total))) ??
    (FRAMED.test(heading) ? nearestOf(sharing(1)) : undefined) ??
    nearestOf(tried.filter(({ mention }) => introduces(mention, first))) ??
    slippedOf(heading, tried)
  )
}

/** Of several totals that the heading could name, the one that its parts miss by least; only one is missed by little. */
function nearestOf(tried: readonly Tried[]): Tried | undefined {
  if (tried.length < 2) return tried[0]
  const near = tried.filter(({ operand, parts }) => offBy(operand, parts) <= NEAR)
  return near.length === 1 ? near[0] : undefined
}

/** Of an exhaustive list of which a heading says by what it is taken, or what it is about, the one total that it misses by one telling digit. */
function slippedOf(heading: string, tried: readonly Tried[]): Tried | undefined {
  const told = tried.filter(
    ({ mention, parts }) =>
      parts.exhaustion === 'rest' && (STRUCTURED.test(heading) || sharedWords(heading, mention) > 0),
  )
  const slipped = told.filter(({ operand, parts: { members } }) => {
    const proposal: Proposal = {
      kind: 'sum',
      variant: 'parts',
      stated: operand,
      members,
      evidence: '',
      strength: 0,
    }
    return surpriseOf(proposal, judge(proposal)) > 0
  })
  return slipped.length === 1 ? slipped[0] : undefined
}

/** How far parts miss a total, as a share of it. */
function offBy(operand: Operand, { members }: Parts): number {
  const total = amountOf(operand)?.valueOf() ?? 0
  const parts = members.reduce((all, member) => all + (amountOf(member)?.valueOf() ?? 0), 0)
  return total === 0 ? 1 : Math.abs(total - parts) / total
}

const NEAR = 0.15

/** "Số lượt tiếp theo cấp: …": a heading that says by what a total is taken apart. */
export const STRUCTURED = /(?<!\p{L})(?:theo|chia|phân)(?!\p{L})/iu

/** "hộ nghèo có 2.943 hộ … Nguyên nhân nghèo: …; nguyên nhân khác 363 hộ": one word, but all of a total, nearly. */
const isHinted = (heading: string, { mention, operand, parts }: Tried): boolean =>
  parts.exhaustion === 'rest' && offBy(operand, parts) <= NEAR && sharedWords(heading, mention) > 0
