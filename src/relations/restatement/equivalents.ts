import { measureOf } from '../context/measured.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { factorOf, operandOf } from '../operand.ts'
import { isOperatorBefore } from '../operator-before.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isAloneBehind } from './alone-behind.ts'
import { isSpelled } from './in-words.ts'
import { asPrinted } from './mantissa.ts'

/** Words between a figure and the same figure in another unit; in a bracket of its own a mere "khoảng" or "hơn" is enough. */
const SAYS_THE_SAME =
  /^(?: \p{Ll}+(?= \())?\s*(?:[,(]?\s*(?:tương đương|tức là|tức|hay là|hay|quy ra|làm tròn|bằng|=)|\(\s*(?:khoảng|xấp xỉ|hơn|gần|trên))(?:\s(?:với|là|khoảng|gần|hơn))*\s*$/u

/** "187.200.000 đồng (tương đương 187,2 triệu đồng)", "4,6 ha (46.000 m²)": one amount in two units, side by side. */
export function equivalents(discourse: Discourse): Proposal[] {
  return discourse.passages.flatMap((passage) =>
    passage.mentions.flatMap((second, at): Proposal[] => {
      const first = passage.mentions[at - 1]
      if (!first || !isAmount(first) || !isAmount(second) || second.start - first.end > 40) return []
      if (isOfFormula(passage, first, second)) return []
      if (!isOneMeasure(first, second) || FOR_ONE.test(passage.lower.slice(second.end, second.end + 12)))
        return []
      const strength = strengthOf(passage, first, second)
      const between = passage.block.value.slice(first.end, second.start)
      return strength ? [proposal(first, second, { between, strength })] : []
    }),
  )
}

/** "30% x 1,8 triệu đồng = 540.000 đồng": a sign of arithmetic on the far side of either, and "=" between says what a sum of more makes. */
const isOfFormula = ({ lower }: Passage, first: Mention, second: Mention): boolean =>
  lower.slice(first.end, second.start).includes('=') &&
  (isOperatorBefore(lower, first.start) || SIGN_BEHIND.test(lower.slice(second.end, second.end + 4)))
const SIGN_BEHIND = /^\s*\)?\s*(?:[×✕✖*+÷:]|[−–-]\s*\d|x(?!\p{L}))/u

/** "54,39 tỷ đồng (xấp xỉ 0,8 triệu đồng mỗi thẻ)": what one has is another figure than what all have. */
const FOR_ONE = /^\s*(?:\/|(?:cho )?(?:mỗi|một|trên)(?!\p{L}))/u

const isAmount = ({ claim }: Mention) => claim.kind === 'quantity'

/** One sort of unit in two sizes: two figures of one unit side by side are two things. */
function isOneMeasure(a: Mention, b: Mention): boolean {
  const [one, other] = [operandOf(a.claim), operandOf(b.claim)]
  return (
    measureOf(one) !== '' && measureOf(one) === measureOf(other) && !factorOf(one).equals(factorOf(other))
  )
}

/** How surely the second figure is said to be the first; undefined where nothing says so. */
function strengthOf(passage: Passage, first: Mention, second: Mention): number | undefined {
  const between = passage.lower.slice(first.end, second.start)
  if (SAYS_THE_SAME.test(between)) return LOOSE.test(between) ? STRENGTH.fitting : STRENGTH.certain
  if (isSpelled(first) !== isSpelled(second)) return undefined
  const noun = NOUN.exec(between)?.[0].length ?? 0
  if (!isAloneBehind(passage, { ...first, end: first.end + noun }, second)) return undefined
  if (isScaled(first, second)) return STRENGTH.certain
  return noun > 0 ? undefined : STRENGTH.clear
}

/** "4.620 m² đất (0,462 ha)": behind a noun only the same digits say the same. */
const NOUN = /^ \p{Ll}+(?= \()/u

const LOOSE = /khoảng|xấp xỉ|gần|hơn|trên|làm tròn|bằng/u

/** "4,6 ha (4.600 m²)": the same digits in another size; without a word between, other digits may be a part of the first. */
function isScaled(a: Mention, b: Mention): boolean {
  const [one, other] = [a, b].map(({ claim }) => asPrinted(operandOf(claim))?.digits ?? '')
  return one === other && one!.length > 1
}

function proposal(
  first: Mention,
  second: Mention,
  { between, strength }: { readonly between: string; readonly strength: number },
): Proposal {
  return {
    kind: 'restatement',
    variant: 'same-figure',
    stated: operandOf(second.claim),
    members: [{ ...operandOf(first.claim), role: 'same' }],
    evidence: between.replace(/[\s,(]+/gu, ' ').trim() || '(…)',
    strength,
  }
}
