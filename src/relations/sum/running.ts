import { ZERO } from '../../model/index.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { compatible } from '../units.ts'
import { listsAlike } from './called-alike.ts'
import { lacksLast } from './lacks-last.ts'
import { isLastOf, leavesOutLast } from './left-out.ts'
import { overlapping } from './overlap.ts'
import { CUE_REACH, partsCuesIn } from './parts-cues.ts'
import { sameUnit } from './same-unit.ts'
import { sistersOf } from './sisters.ts'
import { isTelling } from './telling.ts'

/** How many figures behind a total, and how many paragraphs, its parts may be spread over. */
const REACH = 60
const PARAGRAPHS = 5

/**
 * Totals whose parts are told one by one over sentences and paragraphs, each with figures of its own: "đã thụ lý 7.761 vụ … Cấp huyện
 * đã thụ lý 6.161 vụ; đã giải quyết 6.120 vụ. Cấp tỉnh thụ lý 1.600 vụ …". No words announce such a list, so only a sum that holds
 * and could hardly do so by chance counts.
 */
export function runningTotals(discourse: Discourse): Proposal[] {
  return discourse.mentions.filter(isTotal).flatMap((total) => {
    const behind = figuresBehind(discourse, total)
    if (behind.length < 2) return []
    const [all, ...named] = listsAlike(total, behind)
    const lists = [all!.filter((mention) => sameUnit(mention, total)), ...named]
      .flatMap((figures) => {
        const parts = partsIn(total, figures)
        return parts ? [parts] : []
      })
      .filter((list) => isSure(discourse, total, list))
    return lists.flatMap((list) => [
      sumOf(total, list),
      ...sistersOf(discourse, total, list).map((sums) => sumOf(...sums)),
    ])
  })
}

const isTotal = ({ claim, block, bracket }: Mention): boolean =>
  claim.kind === 'quantity' &&
  claim.role === 'actual' &&
  claim.direction === undefined &&
  (claim.approx === 'exact' || claim.approx === 'about') &&
  block.cell === undefined &&
  bracket === null

/** Levels that are counted as a total is among the figures behind it, in its paragraph and in those that follow in its section. */
function figuresBehind({ mentions, passageOf }: Discourse, total: Mention): Mention[] {
  const behind = mentions.slice(total.order + 1, total.order + 1 + REACH)
  const last = (passageOf(total.block.id)?.index ?? 0) + PARAGRAPHS
  const end = behind.findIndex(
    ({ block }) =>
      block.cell !== undefined ||
      block.section !== total.block.section ||
      block.note !== total.block.note ||
      (passageOf(block.id)?.index ?? 0) > last,
  )
  return behind
    .slice(0, end === -1 ? undefined : end)
    .filter(
      (mention) =>
        mention.bracket === null &&
        isLevel(mention) &&
        (sameUnit(mention, total) || compatible(operandOf(mention), operandOf(total))),
    )
}

/** What is the whole of a part is none: "8.167 trường đạt chuẩn trong tổng số 15.081 trường". */
const isLevel = ({ claim, lead }: Mention): boolean =>
  (claim.kind === 'quantity' || (claim.kind === 'ratio' && claim.reading === 'part-of-whole')) &&
  claim.role === 'actual' &&
  claim.direction === undefined &&
  !OF_WHOLE.test(lead)

const OF_WHOLE = /^(?:trong|trên) (?:tổng )?số(?!\p{L})/u

/** The first figures of a list, two at least, that add up to the total and are not short of its last. */
function partsIn(total: Mention, list: readonly Mention[]): readonly Mention[] | undefined {
  const target = amountOf(operandOf(total))
  let sum = ZERO
  if (!target) return undefined
  for (const [at, mention] of list.entries()) {
    sum = sum.add(amountOf(operandOf(mention)) ?? ZERO)
    if (sum.compare(target) > 0) return undefined
    if (at === 0 || !sum.equals(target)) continue
    const parts = list.slice(0, at + 1)
    const behind = list.slice(at + 1)
    const isShort = lacksLast(parts, behind[0]) || leavesOutLast(parts, behind[0], isLastOf(behind))
    return isShort ? undefined : parts
  }
  return undefined
}

const operandOf = ({ claim }: Mention): Operand => ({
  claim,
  facet: claim.kind === 'ratio' ? 'numerator' : 'value',
})

/** A sum that could hardly hold by chance; the less so where words announce parts. */
const isSure = (discourse: Discourse, total: Mention, parts: readonly Mention[]): boolean =>
  !overlapping(parts.map((part) => ({ ...operandOf(part), role: 'part' }))) &&
  !parts.some((part) => isOfOnePart(part, parts)) &&
  isTelling(
    amountOf(operandOf(total)) ?? ZERO,
    parts.map(operandOf),
    isAnnounced(discourse, parts[0]!) ? 1 : isNamed(total, parts) ? 0 : parts.length > 2 ? -1 : 0,
  )

/** "thụ lý 36 đơn …. Đã giải quyết 12/36 đơn": some of one of the parts are no part beside it. */
const isOfOnePart = ({ claim }: Mention, parts: readonly Mention[]): boolean => {
  const whole = claim.kind === 'ratio' ? amountOf({ claim, facet: 'denominator' }) : undefined
  return (
    whole !== undefined &&
    parts.some((other) => other.claim !== claim && amountOf(operandOf(other))?.equals(whole))
  )
}

/** Whether figures are all called alike; of three and more that are not, some way to add up is found too easily. */
const isNamed = (total: Mention, parts: readonly Mention[]): boolean =>
  listsAlike(total, parts)
    .slice(1)
    .some(({ length }) => length === parts.length)

/** Whether the sentence of a figure opens with words for parts: "Trong đó, va chạm xảy ra 14 vụ". */
function isAnnounced(discourse: Discourse, { block, sentence, start }: Mention): boolean {
  const passage: Passage | undefined = discourse.passageOf(block.id)
  const [from = 0] = block.sentences[sentence] ?? []
  return (
    passage !== undefined &&
    partsCuesIn(passage.lower, Math.max(from, start - CUE_REACH), start).some(
      ({ cue }) => cue.strength >= STRENGTH.hinted,
    )
  )
}

function sumOf(total: Mention, parts: readonly Mention[]): Proposal {
  return {
    kind: 'sum',
    variant: 'parts',
    stated: operandOf(total),
    members: parts.map((part): Member => ({ ...operandOf(part), role: 'part' })),
    evidence: '… … …',
    strength: STRENGTH.faint,
  }
}
