/** What an inspection found, and all that it asks for of it: "phát hiện vi phạm 4,3 tỷ đồng; kiến nghị thu hồi 3,65 tỷ đồng, xử lý khác 640 triệu đồng". */
import {
  ASKED_ASIDE,
  ASKED_DEEDS,
  ASKED_SIDES,
  ASKED_WORDS,
  DONE_OF_FOUND,
  FINES,
  FOUND_WORDS,
  LEFT_OPEN_WORDS,
  REST_PARTS,
} from '../../lexicon/inspection-words.ts'
import { type Exact, sum, ZERO } from '../../model/index.ts'
import { anyOf } from '../any-of.ts'
import { contentWords } from '../content-words.ts'
import { bracketBehind } from '../context/around.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { amountOf, intervalOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isBareTotal } from './bare-total.ts'

/** What the parts are asked for to be, and what says that some is of another time or sort, or comes on top. */
const DEED = new RegExp(anyOf(ASKED_DEEDS), 'u')
const ASIDE = new RegExp(anyOf(ASKED_ASIDE), 'u')

/** How many figures behind what was found what is asked for is looked for. */
const REACH = 8

/** Every sum of that kind; what falls short may have been left as it is, and is told only where a part takes the rest and a digit is wrong. */
export const foundAndAsked = ({ passages }: Discourse): Proposal[] =>
  passages
    .filter(({ block }) => block.cell === undefined)
    .flatMap((passage) => figuresOf(passage).flatMap((found) => (isFound(found) ? sumOf(found) : [])))

const FOUND = new RegExp(anyOf(FOUND_WORDS), 'u')
const ASKED = new RegExp(anyOf(ASKED_WORDS), 'u')
/** What was done of it, or is only a part of what stands before. */
const ELSE = new RegExp(anyOf(DONE_OF_FOUND), 'u')
/** A fine, or interest, comes on top of what was found; a rest that is told behind the last part leaves the sum open. */
const ON_TOP = new RegExp(`^(?:về )?(?:tiền )?(?:xử )?(?:${FINES.join('|')})(?!\\p{L})`, 'u')
const LEFT_OPEN = new RegExp(anyOf(LEFT_OPEN_WORDS), 'u')
const REST = new RegExp(anyOf(REST_PARTS), 'u')

/** Money or land told as found, and not as asked for. */
const isFound = ({ lead, tail, mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' &&
  (claim.unitCode === 'VND' || claim.unitCode === 'm2') &&
  FOUND.test(`${lead} ${tail}`) &&
  !ASKED.test(lead)

function sumOf(found: Figure): Proposal[] {
  const parts = partsOf(found)
  if (parts.length < 2) return []
  const proposal: Proposal = {
    kind: 'sum',
    variant: 'parts',
    stated: operandOf(found),
    members: parts.map((part) => ({ ...operandOf(part), role: 'part' })),
    evidence: 'kiến nghị',
    // Stronger than "giảm trừ" as a word of change.
    strength: STRENGTH.told,
  }
  if (judgedToHold(judge(proposal))) return [proposal]
  if (!isPlain(found, parts)) return []
  const isRest = REST.test(gapBetween(parts.at(-2)!, parts.at(-1)!)) && !LEFT_OPEN.test(behind(parts.at(-1)!))
  const isExact = parts.every(isFirm) && isFirm(found)
  return (isRest && isExact && isDigitOff(proposal)) ||
    (isMore(proposal) && !isToldTwice(proposal) && areOtherDeeds(found, parts) && isBare(found, parts))
    ? [{ ...proposal, strength: STRENGTH.sure, closed: true }]
    : []
}

const isFirm = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' && claim.approx === 'exact'

/** Whether nothing up to the last part, brackets included, says what was done of it, or of which time or sort it is. */
function isPlain(found: Figure, parts: readonly Figure[]): boolean {
  const { passage, mention } = found
  const last = parts.at(-1)!
  const words = passage.lower.slice(mention.end, last.mention.start)
  return (
    !ELSE.test(words) &&
    !ASIDE.test(`${words} ${last.tail}`) &&
    bracketBehind(last).length === 0 &&
    isBareTotal(last.mention)
  )
}

/** Whether nothing but what is asked for stands before each part and behind it: "thu hồi tạm ứng", "xuất toán 1,1 tỷ đồng đã chi sai năm 2021". */
const isBare = (found: Figure, parts: readonly Figure[]): boolean =>
  parts.every((part, nth) => tellsAsked(`${gapBetween(parts[nth - 1] ?? found, part)} ${part.tail}`))

const tellsAsked = (text: string): boolean => contentWords(text).every((word) => ASKED_SYLLABLES.has(word))
const ASKED_SYLLABLES: ReadonlySet<string> = new Set(contentWords([...ASKED_WORDS, ...ASKED_SIDES].join(' ')))

/** Whether each part is asked for by a deed of its own: what is collected again, or handed in of what is collected, may be the same money. */
function areOtherDeeds(found: Figure, parts: readonly Figure[]): boolean {
  const deeds = parts.map((part, nth) => DEED.exec(gapBetween(parts[nth - 1] ?? found, part))?.[0] ?? '')
  return deeds.every((deed, nth) => deed !== '' && !deeds.slice(0, nth).includes(deed))
}

/** The amounts behind what was found that are asked for, one behind the other; others of another measure may stand beside them. */
function partsOf(found: Figure): Figure[] {
  const behind = figuresOf(found.passage).slice(found.at + 1, found.at + 1 + REACH)
  const parts: Figure[] = []
  let last = found
  for (const figure of behind) {
    const { mention } = figure
    if (mention.sentence !== found.mention.sentence) break
    if (mention.bracket !== found.mention.bracket) continue
    const gap = gapBetween(last, figure)
    if (ELSE.test(gap) || ON_TOP.test(figure.tail)) break
    last = figure
    if (!alike(operandOf(found), operandOf(figure))) continue
    if (!ASKED.test(gap) || mention.claim.kind !== 'quantity') break
    parts.push(figure)
  }
  return parts
}

/** What stands behind a figure to the end of its sentence. */
function behind({ passage, mention: { block, sentence, end } }: Figure): string {
  const [, to = end] = block.sentences[sentence] ?? []
  return passage.lower.slice(end, Math.min(to, end + BEHIND))
}

const BEHIND = 120

/** "kiến nghị xử lý 5,2 tỷ đồng; thu hồi 3,1 tỷ đồng, xử lý khác 2,1 tỷ đồng": one of the amounts is the others together, or one of them again. */
function isToldTwice({ stated, members }: Proposal): boolean {
  const amounts = members.map((part) => amountOf(part) ?? ZERO)
  const total = sum(amounts)
  const whole = amountOf(stated!) ?? ZERO
  return amounts.some(
    (amount, at) =>
      amount.compare(whole) >= 0 ||
      amount.add(amount).equals(total) ||
      amounts.slice(0, at).some((other) => other.equals(amount)),
  )
}

/** Whether what is asked for is more than what was found, however much "hơn" and "gần" leave open. */
function isMore({ stated, members }: Proposal): boolean {
  const least = sum(members.map((part) => reach(part, 'lo')))
  return least.compare(reach(stated!, 'hi')) > 0
}

/** The least or most that a figure may be: an approximate one is off by no more than its last digit. */
function reach(operand: Operand, side: 'lo' | 'hi'): Exact {
  const span = intervalOf(operand)
  if (!span) return ZERO
  if (operand.claim.approx === 'exact') return span[side]
  const width = span.hi.sub(span.lo)
  return side === 'lo' ? span.lo.sub(width) : span.hi.add(width)
}
