import { point } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import { levelBefore } from '../context/around.ts'
import { figureIndex } from '../context/figure-index.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { inUnitOf } from '../context/in-unit-of.ts'
import { measureOf } from '../context/measured.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { amountOf, codeOf, operandOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { sameSort } from './entry.ts'
import { orSlipped } from './half-told.ts'

/** "nâng tổng số lên", "nâng số xã đạt chuẩn lên": right before the new total. */
const RAISED = /(?:nâng|đưa)\s(?:tổng\s)?số[^,;]{0,60}?\slên(?:\sthành|\stới|\sđến|\slà)?$/u

/** "nâng bộ sưu tập lên", "đưa diện tích rừng lên": what was there is called by its name. */
const RAISED_BY_NAME =
  /(?<!\p{L})(?:nâng|đưa)\s(?!tỷ lệ|tỉ lệ|mức|chất lượng|hạng|giá|thu nhập)\p{L}[^,;]{0,60}?\slên(?:\sthành|\stới|\sđến|\slà)?$/u

/** "Thêm 02 xã đạt chuẩn, nâng lên": what is raised is what was added to. */
const RAISED_BARE = /^(?:(?:qua đó|nhờ đó|như vậy)\s)?(?:nâng|đưa)\slên(?:\sthành|\stới)?$/u
const ADDED = /(?:^|\s)(?:thêm|mới|bổ sung|tăng thêm|công nhận|thành lập)(?:\s(?:thêm|được|mới))?$/u

/** "năm 2023 có", "trước đó": right before the old total in the bracket behind the new one. */
const BEFORE = /(?:năm\s\d{4}|năm trước|năm ngoái|trước đó|đầu năm|đã có)(?:\slà|\scó|:)?$/u

/** "(cùng kỳ năm 2023: 178 ca)" is what had come a year ago, and not what was there before. */
const YEAR_AGO = /(?<!\p{L})cùng (?:kỳ|thời (?:điểm|kỳ|gian))(?!\p{L})/u

/** "Trong quý trồng mới 36 ha … (năm 2023: 2.098 ha)": what came since that year is more than a part of this year. */
const SHORTER = /(?<!\p{L})(?:trong|riêng|của|tuần|nửa|\d+) (?:tuần|tháng|quý|đợt|kỳ)(?!\p{L})/u
const OF_A_YEAR = /(?<!\p{L})(?:năm \d{4}|năm trước|năm ngoái|đầu năm)/u

/** "Cấp mới 1.286 chữ ký số, nâng tổng số lên 4.102 chữ ký số (năm 2023 có 2.816 chữ ký số)". */
export function raisedTotals(discourse: Discourse, passage: Passage): Proposal[] {
  if (!passage.block.value.includes(' lên')) return []
  return figuresOf(passage).flatMap((total): Proposal[] => {
    const isTotal = RAISED.test(total.lead)
    const isBare = RAISED_BARE.test(total.lead)
    if (!isAmount(total) || !(isTotal || isBare || RAISED_BY_NAME.test(total.lead))) return []
    const added = addedBefore(total)
    if (!added || (isBare && !ADDED.test(added.lead))) return []
    const old = oldBehind(passage, total)
    const [sure, likely] = isTotal ? [STRENGTH.sure, STRENGTH.told] : [STRENGTH.clear, STRENGTH.fitting]
    if (old) {
      const account = accountOf(total, operandIn(inUnitOf(old, total)), { added, strength: sure })
      if (isOfPartOfYear(passage, added, old)) return [{ ...account, strength: STRENGTH.weak }]
      return [isTotal ? account : orSlipped(account)]
    }
    const told = oldAnywhere(discourse, total, added)
    return told ? [accountOf(total, told, { added, strength: likely })] : []
  })
}

/** What came to a total before it in its sentence: of its very unit, or else of its sort. */
function addedBefore(total: Figure): Figure | undefined {
  const found = levelBefore(total, 4).filter((figure) => isCounted(figure) && isOne(figure, total))
  return found.find((figure) => codeOf(operandIn(figure)) === codeOf(operandIn(total))) ?? found[0]
}

/** The old total in the bracket behind the new one. */
const oldBehind = (passage: Passage, total: Figure): Figure | undefined => {
  const old = figuresOf(passage)
    .slice(total.at + 1, total.at + 3)
    .find((figure) => figure.mention.bracket !== total.mention.bracket && isOfBefore(passage, figure))
  return old && isCounted(old) && isOne(old, total) ? old : undefined
}

/** Words, or a time and a colon, that make a figure in a bracket one of an earlier time: "(năm 2023: 2.816)". */
function isOfBefore(passage: Passage, figure: Figure): boolean {
  const words = bracketed(passage, figure)
  return !YEAR_AGO.test(`${figure.lead} ${words}`) && (BEFORE.test(figure.lead) || BEFORE.test(words))
}

const bracketed = ({ lower }: Passage, { mention: { bracket, start } }: Figure): string =>
  bracket === null ? '' : lower.slice(bracket.open + 1, start).trim()

/** Whether a month, or a quarter, is what brought the addition, and a year what the old total is of. */
function isOfPartOfYear(passage: Passage, added: Figure, old: Figure): boolean {
  const [from = 0] = passage.block.sentences[added.mention.sentence] ?? []
  const said = passage.lower.slice(Math.max(from, added.mention.start - REACH), added.mention.start)
  return SHORTER.test(said) && OF_A_YEAR.test(`${old.lead} ${bracketed(passage, old)}`)
}

/** The old total that the report told before, of things of the same name: what was added makes it the new one. */
function oldAnywhere(discourse: Discourse, total: Figure, added: Figure): Operand | undefined {
  const [now, more] = [amountOf(operandIn(total)), amountOf(operandIn(added))]
  if (!now || !more || now.compare(more) <= 0) return undefined
  const name = new Set(wordsOf(total, added))
  const known = figureIndex(discourse)
    .within(measureOf(operandIn(total)), point(now.sub(more)), total.mention.order)
    .find(
      ({ figure: { mention } }) =>
        mention.order < added.mention.order && wordsUpTo(mention).some((word) => name.has(word)),
    )
  return known?.operand
}

/** What figures are said to be of, without their unit. */
const wordsOf = (...figures: readonly Figure[]): string[] =>
  figures.flatMap(({ mention: { claim, lead, tail } }) => {
    const unit = new Set('unit' in claim ? contentWords(claim.unit) : [])
    return contentWords(`${lead} ${claim.subject} ${tail}`).filter((word) => !unit.has(word))
  })

/** How far before the old total its sentence may say what it is of. */
const REACH = 240

const wordsUpTo = ({ block, sentence, start, end, tail, claim }: Mention): string[] => {
  const from = Math.max(block.sentences[sentence]?.[0] ?? 0, start - REACH)
  const unit = new Set('unit' in claim ? contentWords(claim.unit) : [])
  return contentWords(`${block.value.slice(from, end)} ${tail}`).filter((word) => !unit.has(word))
}

const accountOf = (
  total: Figure,
  old: Operand,
  { added, strength }: { readonly added: Figure; readonly strength: number },
): Proposal => ({
  kind: 'balance',
  variant: 'account',
  stated: operandIn(total),
  members: [
    { ...old, role: 'opening' },
    { ...operandIn(added), role: 'in' },
  ],
  evidence: 'nâng … lên',
  strength,
})

const isCounted = ({ mention: { claim } }: Figure) => claim.kind === 'quantity'
const isAmount = ({ mention: { claim } }: Figure) =>
  claim.kind === 'quantity' || (claim.kind === 'ratio' && claim.reading === 'part-of-whole')

/** Of a ratio, "lên 37/48 trường", what is reached stands above the slash. */
const operandIn = ({ mention: { claim } }: Figure): Operand =>
  operandOf(claim, claim.kind === 'ratio' ? 'numerator' : 'value')

const isOne = (a: Figure, b: Figure) => sameSort(operandIn(a), operandIn(b))
