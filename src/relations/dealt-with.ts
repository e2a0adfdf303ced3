import { type Figure, figuresOf, gapBetween } from './context/figures.ts'
import { operandOf } from './context/operand-of.ts'
import { codeOf } from './operand.ts'
import type { Proposal } from './proposal.ts'
import { STRENGTH } from './strength.ts'

/** How many figures behind a whole say what was done of it. */
const REACH = 3

const FOUND = /(?<!\p{L})(?:phát hiện|bắt giữ|lập biên bản)(?: (?:và )?(?:\p{L}+ ){0,2}\p{L}+)?$/u
const DEALT_WITH =
  /^(?:[\p{L} ]{0,40}, ?)?(?:và )?(?:đã )?(?:khởi tố|xử phạt|xử lý|tịch thu|chuyển)(?: \p{L}+){0,3}$/u
const EARLIER = /(?<!\p{L})(?:tồn|kỳ trước|năm trước|quý trước|tháng trước|chuyển sang|cũ)(?!\p{L})/u

/** "Phát hiện 25 vụ vi phạm, đã khởi tố 02 vụ, xử phạt 23 vụ": no more is dealt with than was found, where nothing is carried over. */
export function dealtWith(whole: Figure): Proposal[] {
  const { passage, mention } = whole
  const [from = 0, to = 0] = mention.block.sentences[mention.sentence] ?? []
  if (
    !isCount(whole) ||
    !FOUND.test(whole.lead) ||
    EARLIER.test(passage.lower.slice(from, Math.min(to, from + SAID)))
  )
    return []
  const found: Proposal[] = []
  let last = whole
  for (const part of figuresOf(passage).slice(whole.at + 1, whole.at + 1 + REACH)) {
    const isNext =
      isCount(part) && part.mention.sentence === mention.sentence && DEALT_WITH.test(gapBetween(last, part))
    if (!isNext || codeOf(operandOf(part)) !== codeOf(operandOf(whole))) break
    found.push(within(part, whole))
    last = part
  }
  return found
}

/** Units of text in which a sentence says that something was carried over. */
const SAID = 300

const isCount = ({ mention: { claim, bracket } }: Figure): boolean =>
  claim.kind === 'quantity' &&
  claim.role === 'actual' &&
  !claim.direction &&
  claim.approx === 'exact' &&
  bracket === null

const within = (part: Figure, whole: Figure): Proposal => ({
  kind: 'bound',
  variant: 'part-within-whole',
  stated: operandOf(part),
  members: [{ ...operandOf(whole), role: 'whole' }],
  evidence: 'phát hiện … xử lý',
  strength: STRENGTH.sure,
})
