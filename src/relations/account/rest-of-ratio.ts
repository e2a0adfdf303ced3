import { DENIED_WITH, DENYING_WORDS, HANDED_ON } from '../../lexicon/account-cues.ts'
import { anyOf } from '../any-of.ts'
import { holds } from '../context/settle.ts'
import type { Mention, Passage } from '../discourse/index.ts'
import { operandOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { remainder } from '../remainder.ts'
import { STRENGTH } from '../strength.ts'
import { isCalledRest } from './called-rest.ts'
import { RAISES } from './certainty.ts'
import { type Entry, sameSort } from './entry.ts'
import { isFollowed, isOfTimeBefore } from './followed.ts'

/** How many figures back the ratio may stand that a rest belongs to. */
const REACH = 8

/** "Đã giải quyết 45/52 vụ việc, …, 07 vụ việc còn lại": what is left of the whole below the slash. */
export function restsOfRatios(passage: Passage, entries: readonly Entry[]): Proposal[] {
  const first = passage.mentions[0]?.order ?? 0
  return entries.flatMap((entry, nth) => {
    const { mention, operand, side } = entry
    if (side !== 'closing' || operand.claim.role === 'change' || RAISES.test(entry.evidence)) return []
    const at = mention.order - first
    const ratios = passage.mentions
      .slice(Math.max(0, at - REACH), at)
      .filter(isRatio)
      .filter(({ bracket }) => bracket === mention.bracket)
    const ratio = ratios.at(-1)
    const turned = ratio && ratio.sentence === mention.sentence ? restOfTurned(entry, ratio) : undefined
    if (turned) return [turned]
    if (!ratio || !isTakenOfWhole(ratio.claim)) return []
    const near = entries.slice(Math.max(0, nth - 2 * REACH), nth)
    if (near.some((other) => other.mention === ratio)) return []
    const whole: Operand = { claim: ratio.claim, facet: 'denominator' }
    if (mention.sentence - ratio.sentence > 1 || !sameSort(whole, operand)) return []
    const nearer = near.some(
      (other) =>
        other.mention.order > ratio.order &&
        other.mention.order < mention.order &&
        sameSort(other.operand, operand),
    )
    const lists = partsOf(ratios, ratio).map((parts) => restOf(entry, whole, parts))
    const held = lists.find(holds)
    const isOne = lists.length === 1 && !isFollowed(passage, entry)
    if (!held && isOfTimeBefore(passage, entry)) return []
    const isSure = !nearer && (held !== undefined || isOne)
    return [
      {
        ...(held ?? lists[0]!),
        strength: isSure ? strengthOf(passage, entry, ratio.start) : STRENGTH.hinted,
      },
    ]
  })
}

/** "thụ lý và giải quyết 67/51 vụ, còn 16 vụ": all stand above the slash, and below it what was done; only where the rest says so. */
function restOfTurned(entry: Entry, { claim }: OfRatio): Proposal | undefined {
  const whole: Operand = { claim, facet: 'numerator' }
  if (Number(claim.numerator) <= Number(claim.denominator) || !sameSort(whole, entry.operand))
    return undefined
  const rest = remainder(entry.operand, [whole, { claim, facet: 'denominator' }], entry.evidence)
  return holds(rest) ? rest : undefined
}

/** All ratios of a sentence that are of the same whole as its last, "58/74 vụ; …, 14/74 vụ; 02 vụ còn lại", or one of them. */
function partsOf(ratios: readonly OfRatio[], last: OfRatio): (readonly OfRatio[])[] {
  const beside = ratios.filter(
    ({ claim, sentence }) =>
      sentence === last.sentence &&
      claim.denominator === last.claim.denominator &&
      claim.unitCode === last.claim.unitCode,
  )
  return beside.length > 1 ? [beside, ...beside.map((ratio) => [ratio])] : [[last]]
}

const restOf = ({ operand, evidence }: Entry, whole: Operand, parts: readonly OfRatio[]): Proposal =>
  remainder(operand, [whole, ...parts.map(({ claim }) => operandOf(claim, 'numerator'))], evidence)

type OfRatio = Mention & { readonly claim: Extract<Operand['claim'], { kind: 'ratio' }> }

const isRatio = (mention: Mention): mention is OfRatio => mention.claim.kind === 'ratio'

/** Senses of the slash under which what is above is taken of what is below; black spots ("điểm đen") look like a score. */
const isTakenOfWhole = ({ reading, denominator }: Extract<Operand['claim'], { kind: 'ratio' }>): boolean =>
  reading === 'part-of-whole' || (reading === 'score' && !SCALE.test(denominator))

/** Points are given out of round numbers; of 17 black spots some are left. */
const SCALE = /^(?:5|10|20|50|100|1000)$/

/** Sure where the rest is "còn lại", or has not what the part has: "đạt 12/15 chỉ số, còn 03 chỉ số chưa đạt". */
function strengthOf({ block }: Passage, { mention }: Entry, ratio: number): number {
  if (isCalledRest(mention.lead)) return STRENGTH.sure
  const behind = block.value.slice(mention.start, mention.end + 60).toLowerCase()
  if (GOES_ON.test(behind)) return STRENGTH.sure
  const first = DENIED.exec(behind)?.[1]
  const said = block.value.slice(Math.max(0, ratio - 80), mention.start).toLowerCase()
  return first !== undefined && said.includes(first) ? STRENGTH.sure : STRENGTH.possible
}

const GOES_ON = new RegExp(`^\\S+\\s(?:[\\p{L},]+\\s){1,4}${anyOf(HANDED_ON)}`, 'u')
const DENIED = new RegExp(
  `(?:${DENYING_WORDS.join('|')})\\s(?:(?:${DENIED_WITH.join('|')})\\s)?(\\p{L}+)`,
  'u',
)
