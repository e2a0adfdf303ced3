import type { Claim } from '../../model/index.ts'
import type { Mention, Passage } from '../discourse/index.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { RAISES } from './certainty.ts'
import { type Entry, sameSort } from './entry.ts'

/** How many figures back the ratio may stand that a rest belongs to. */
const REACH = 8

/** "Đã giải quyết 45/52 vụ việc, …, 07 vụ việc còn lại": what is left of the whole below the slash. */
export function restsOfRatios(passage: Passage, entries: readonly Entry[]): Proposal[] {
  const first = passage.mentions[0]?.order ?? 0
  return entries.flatMap((entry) => {
    const { mention, operand, side } = entry
    if (side !== 'closing' || operand.claim.role === 'change' || RAISES.test(entry.evidence)) return []
    const at = mention.order - first
    const ratio = passage.mentions
      .slice(Math.max(0, at - REACH), at)
      .findLast(({ claim, bracket }) => claim.kind === 'ratio' && bracket === mention.bracket)
    if (ratio?.claim.kind !== 'ratio' || !isTakenOfWhole(ratio.claim)) return []
    if (entries.some((other) => other.mention === ratio)) return []
    const [part, whole]: [Operand, Operand] = [
      { claim: ratio.claim, facet: 'numerator' },
      { claim: ratio.claim, facet: 'denominator' },
    ]
    if (mention.sentence - ratio.sentence > 1 || !sameSort(whole, operand)) return []
    const others = ofOneWhole(passage, ratio)
    const nearer = entries.some(
      (other) =>
        other.mention.order > ratio.order &&
        other.mention.order < mention.order &&
        sameSort(other.operand, operand),
    )
    return [
      {
        kind: 'complement',
        variant: 'remainder',
        stated: operand,
        members: [
          { ...whole, role: 'whole' },
          ...others.map((claim): Member => ({ claim, facet: 'numerator', role: 'part' })),
          { ...part, role: 'part' },
        ],
        evidence: entry.evidence,
        strength: nearer ? STRENGTH.hinted : strengthOf(passage, entry, ratio.start),
      },
    ]
  })
}

/** "Công an dập tắt 58/74 vụ, người dân 14/74 vụ, 02 vụ còn lại": what else of its sentence was taken of one whole, in front of a ratio. */
const ofOneWhole = ({ mentions }: Passage, ratio: Mention): Claim[] =>
  mentions
    .filter(
      ({ claim, order, sentence, bracket }) =>
        claim.kind === 'ratio' &&
        ratio.claim.kind === 'ratio' &&
        order < ratio.order &&
        sentence === ratio.sentence &&
        bracket === ratio.bracket &&
        claim.denominator === ratio.claim.denominator,
    )
    .map(({ claim }) => claim)

/** Senses of the slash under which what is above is taken of what is below; black spots ("điểm đen") look like a score. */
const isTakenOfWhole = ({ reading, denominator }: Extract<Operand['claim'], { kind: 'ratio' }>): boolean =>
  reading === 'part-of-whole' || (reading === 'score' && !SCALE.test(denominator))

/** Points are given out of round numbers; of 17 black spots some are left. */
const SCALE = /^(?:5|10|20|50|100|1000)$/

/** Sure where the rest is "còn lại", or has not what the part has: "đạt 12/15 chỉ số, còn 03 chỉ số chưa đạt". */
function strengthOf({ block }: Passage, { mention }: Entry, ratio: number): number {
  if (/còn lại(?: là| có)?$/u.test(mention.lead)) return STRENGTH.sure
  const behind = block.value.slice(mention.start, mention.end + 60).toLowerCase()
  if (/^\S+\s(?:[\p{L},]+\s){1,4}(?:còn lại|chuyển sang|chuyển qua)(?!\p{L})/u.test(behind))
    return STRENGTH.sure
  const first = /(?:chưa|không)\s(?:(?:có|được|bị|phải|đủ|thể)\s)?(\p{L}+)/u.exec(behind)?.[1]
  const said = block.value.slice(Math.max(0, ratio - 80), mention.start).toLowerCase()
  return first !== undefined && said.includes(first) ? STRENGTH.sure : STRENGTH.possible
}
