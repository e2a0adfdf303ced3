import { EACH_TIME, WORKED_OUT_WORDS } from '../../lexicon/mean-words.ts'
import { isEarlier } from '../change/is-earlier.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, openIfApproximate, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { isTarget } from '../share/sense.ts'
import { STRENGTH } from '../strength.ts'
import { partsTold } from './parts-told.ts'
import { asRounded } from './rounded-from.ts'
import { isSlip } from './slipped.ts'

const MEAN = `(?:${WORKED_OUT_WORDS.join('|')}|tính bình quân)`
const ONE = `(?:${EACH_TIME.join('|')})`
const SPAN = '(tháng|quý|ngày|tuần)'
const BEFORE = new RegExp(
  `(?:${MEAN}(?: \\p{L}+){0,3} ${ONE} ${SPAN}|${ONE} (?<first>tháng|quý|ngày|tuần)(?: \\p{L}+){0,3} ${MEAN})(?: \\p{L}+){0,4}$`,
  'u',
)
const MEANT = new RegExp(`${MEAN}(?: \\p{L}+){0,5}$`, 'u')
const BEHIND = new RegExp(`^ ?(?:\\/|mỗi|một|trên) ?${SPAN}(?!\\p{L})`, 'u')

/** How far back the amount of a mean stands, in figures. */
const REACH = 8

/** In how many of each a year is cut. */
const IN_YEAR: Readonly<Record<string, readonly number[]>> = {
  tháng: [12, 6, 9, 3, 11, 10],
  quý: [4, 2, 3],
  tuần: [52],
  ngày: [365, 366, 30, 31],
}

/** Every "bình quân mỗi tháng thu 790,6 tỷ đồng" beside the amount of the whole year, or of the months that the text names. */
export function perTime(discourse: Discourse): Proposal[] {
  return proseFigures(discourse).flatMap((figure) => {
    const span = spanOf(figure)
    if (span === undefined) return []
    const amounts = amountsBefore(figure)
    const held = candidatesFor(figure, amounts, span).find(holds)
    if (held) return significantDigits(operandOf(figure)) > 1 ? [held] : []
    const year = ofWholeYear(figure, span).filter(isSlip)
    if (year.length > 0) return year.map((made) => openIfApproximate({ ...made, strength: STRENGTH.sure }))
    const [first] = candidatesFor(figure, amounts, span)
    if (first && isTold(figure, amounts, span))
      return [openIfApproximate({ ...first, strength: STRENGTH.doubtful })]
    return significantDigits(operandOf(figure)) < TELLING
      ? []
      : candidatesFor(figure, amountsBefore(figure, SENTENCES), span).filter(holds).slice(0, 1)
  })
}

/** Digits of a mean that no other amount gives by chance: its amount may then stand some sentences before. */
const TELLING = 3
const SENTENCES = 3

/** A mean times the parts that its sentence counts; or, for an amount of its sentence, those of a year. */
function candidatesFor(figure: Figure, amounts: readonly Operand[], span: string): Proposal[] {
  const told = partsTold(figure, span).map(({ parts }) => parts)
  const [mean, rounded] = [operandOf(figure), asRounded(operandOf(figure))]
  const usual = (IN_YEAR[span] ?? []).filter((parts) => !told.includes(parts))
  return amounts.flatMap((amount) => [
    ...told.map((parts) => proposal(rounded, amount, { parts, span })),
    ...(isOfSentence(amount.claim, figure) ? usual : []).map((parts, nth) =>
      // The more ways to cut a year are tried, the more digits tell one from chance.
      proposal(significantDigits(mean) < TELLING + Math.sign(nth) ? mean : rounded, amount, { parts, span }),
    ),
  ])
}

/** "…; cả năm 84.360 triệu đồng, bình quân 7.030 triệu đồng/tháng": of several amounts the one right in front, which words call the year's. */
function ofWholeYear(figure: Figure, span: string): Proposal[] {
  const before = figuresOf(figure.passage)[figure.at - 1]
  const parts = span === 'ngày' ? undefined : IN_YEAR[span]?.[0]
  if (!before || parts === undefined || before.mention.sentence !== figure.mention.sentence) return []
  if (before.mention.bracket !== figure.mention.bracket || !/(?<!\p{L})cả năm$/u.test(before.lead)) return []
  const amount = operandOf(before)
  const isPart = !isTarget(before) && !directionOf(before) && alike(amount, withoutTime(operandOf(figure)))
  return isPart ? [proposal(asRounded(operandOf(figure)), amount, { parts, span })] : []
}

const isOfSentence = ({ place }: Operand['claim'], { passage, mention }: Figure): boolean =>
  place.start >= (passage.block.sentences[mention.sentence]?.[0] ?? 0)

/** The stretch of time that a mean is for one of. */
export function spanOf({ mention: { claim, end }, lead, passage, at }: Figure): string | undefined {
  if (claim.kind !== 'quantity' || claim.role === 'change' || claim.role === 'target') return undefined
  const found = BEFORE.exec(lead)
  const ahead = found?.[1] ?? found?.groups?.first
  if (ahead) return ahead
  if (!MEANT.test(lead)) return dividedBy({ lead, passage, at })
  const [, below] = /^[^/]+\/ ?(tháng|quý|ngày|tuần)$/u.exec(claim.unit) ?? []
  return below ?? BEHIND.exec(passage.block.value.slice(end, end + 12).toLowerCase())?.[1]
}

/** "tính trên 250 ngày làm việc, mỗi ngày tiếp nhận 48 hồ sơ": right behind what was divided by, "mỗi ngày" is a mean. */
function dividedBy({ lead, passage, at }: Pick<Figure, 'lead' | 'passage' | 'at'>): string | undefined {
  const span = /(?<!\p{L})mỗi (tháng|quý|ngày|tuần)(?: \p{L}+){0,4}$/u.exec(lead)?.[1]
  return span && DIVIDED.test(figuresOf(passage)[at - 1]?.lead ?? '') ? span : undefined
}

const DIVIDED = /(?<!\p{L})(?:tính trên|tính cho|tính trong|chia cho|chia đều cho)(?: tổng số)?$/u

/** Amounts of the same sort before a mean in its sentence, or so many before it, the first of the sentence first: that is what it is about. */
export function amountsBefore(figure: Figure, sentences = 0): Operand[] {
  return figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - REACH * (sentences + 1)), figure.at)
    .filter(
      ({ mention }) => figure.mention.sentence - mention.sentence <= sentences && mention.bracket === null,
    )
    .filter((other) => other.mention.claim.kind === 'quantity' && !isTarget(other))
    .filter((other) => !directionOf(other) && !isEarlier(other))
    .map((figure) => operandOf(figure))
    .filter((operand) => alike(operand, withoutTime(operandOf(figure))))
}

/** "12,5 tỷ đồng/tháng" is an amount of money, as far as what it is a part of is. */
function withoutTime(operand: Operand): Operand {
  const { claim } = operand
  if (claim.kind !== 'quantity') return operand
  return { ...operand, claim: { ...claim, unit: claim.unit.split('/')[0]!.trim() } }
}

/** One amount of the sort, and words that say that it is of a whole year, or of so many days: "3.120 tấn trong 156 ngày". */
function isTold(figure: Figure, amounts: readonly Operand[], span: string): boolean {
  const { passage, mention } = figure
  const told = partsTold(figure, span)
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const before = passage.block.value.slice(Math.max(from, mention.start - 300), mention.start).toLowerCase()
  const isSpent = told.length === 1 && /(?:^|\s)(?:trong|qua|sau|suốt)$/u.test(told[0]!.lead)
  return amounts.length === 1 && (isSpent || /cả năm/u.test(before))
}

const proposal = (
  mean: Operand,
  amount: Operand,
  { parts, span }: { readonly parts: number; readonly span: string },
): Proposal => ({
  kind: 'product',
  variant: 'product',
  stated: amount,
  members: [{ ...mean, role: 'factor' }],
  evidence: `mỗi ${span}`,
  counted: parts,
  strength: STRENGTH.possible,
})
