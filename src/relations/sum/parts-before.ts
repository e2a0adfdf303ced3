import { TOTAL_AFTER_CUES } from '../../lexicon/relation-cues.ts'
import { type Exact, ZERO } from '../../model/index.ts'
import { cueFinder } from '../cue.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { compatible } from '../units.ts'

const totalCues = cueFinder(TOTAL_AFTER_CUES)

/** How many figures back the first part may stand, and how many units of text its announcement. */
const REACH = 24
const CUE_REACH = 160

/** "nam 40 người, nữ 20 người, tổng cộng 60 người": a total announced behind its parts. */
export function partsBefore(discourse: Discourse, mention: Mention): Proposal[] {
  const cue =
    mention.claim.kind === 'quantity' ? totalCues(wordsBefore(discourse, mention)).at(-1)?.cue : undefined
  if (!cue) return []
  const stated: Operand = { claim: mention.claim, facet: 'value' }
  const before = candidatesBefore(discourse, mention, stated)
  const target = amountOf(stated)
  const hit = target && (runThatAddsUp(target, before) ?? alternating(target, before))
  const base = {
    kind: 'sum',
    variant: 'parts',
    stated,
    evidence: cue.surface,
    strength: cue.strength,
  } as const
  if (hit) return [{ ...base, members: hit }]
  const both = /cả hai|cả 2|cả 02/.test(mention.lead) && before.length >= 2
  return both ? [{ ...base, members: before.slice(0, 2).reverse() }] : []
}

/** The words of the sentence between the figure before and the total. */
function wordsBefore(discourse: Discourse, { block, order, sentence, start }: Mention): string {
  const before = discourse.mentions[order - 1]
  const from = before?.block === block ? before.end : 0
  const [begins = 0] = block.sentences[sentence] ?? []
  return block.value.slice(Math.max(from, begins, start - CUE_REACH), start)
}

/** Figures of the unit of the total in front of it, nearest first, on its level of brackets. */
function candidatesBefore(discourse: Discourse, mention: Mention, stated: Operand): Member[] {
  const found: Member[] = []
  for (let at = mention.order - 1; at >= Math.max(0, mention.order - REACH); at--) {
    const other = discourse.mentions[at]!
    if (other.block !== mention.block) break
    const member: Member = { claim: other.claim, facet: 'value', role: 'part' }
    if (other.bracket !== mention.bracket || other.claim.kind !== 'quantity') continue
    if (other.claim.role === 'actual' && !other.claim.direction && compatible(stated, member))
      found.push(member)
  }
  return found
}

/** The run of figures just before the total that gives it. */
function runThatAddsUp(target: Exact, before: readonly Member[]): Member[] | undefined {
  let sum = ZERO
  for (const [index, member] of before.entries()) {
    sum = sum.add(amountOf(member) ?? ZERO)
    if (index > 0 && sum.equals(target)) return before.slice(0, index + 1).reverse()
    if (sum.compare(target) > 0) return undefined
  }
  return undefined
}

/** "39 vụ: đúng 7, sai 32; 6 vụ: đúng 1, sai 5; tính chung 45": totals of groups, each before its own parts. */
function alternating(target: Exact, before: readonly Member[]): Member[] | undefined {
  const heads: Member[] = []
  let rest = [...before].reverse()
  while (rest.length > 0) {
    const [head, ...behind] = rest
    const own = groupOf(amountOf(head!) ?? ZERO, behind)
    heads.push(head!)
    rest = behind.slice(own)
  }
  const sum = heads.reduce((total, member) => total.add(amountOf(member) ?? ZERO), ZERO)
  return heads.length > 1 && sum.equals(target) ? heads : undefined
}

/** How many of the following figures are the parts of a group's total; 0 when none add up to it. */
function groupOf(total: Exact, behind: readonly Member[]): number {
  let sum = ZERO
  for (const [index, member] of behind.entries()) {
    sum = sum.add(amountOf(member) ?? ZERO)
    if (index > 0 && sum.equals(total)) return index + 1
    if (sum.compare(total) > 0) return 0
  }
  return 0
}
