/** "phát 46.300 tờ rơi, 3.750 tờ khuyến cáo (tổng cộng 50.050 tờ)": a total with nothing but a word for one between it and the list of its parts. */
import { TOTALS_RIGHT_BEHIND } from '../../lexicon/relation-cues.ts'
import { type Figure, figuresOf, gapBetween, proseFigures } from '../context/figures.ts'
import { alike, isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { amountOf, unitOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { bothCounted, isRate, maybeCompatible } from '../units.ts'
import { isPlainTotal } from './bare-total.ts'
import { partIn } from './candidates-before.ts'
import { runThatAddsUp } from './runs-before.ts'
import { isTelling } from './telling.ts'

/** How many figures back a list may begin. */
const REACH = 40

/** Units of text between the last figure of a list and its total. */
const NEAR = 80

const CUE = new RegExp(
  `(?:^|[\\s;,(.:])(?:(?:${TOTALS_RIGHT_BEHIND.join('|')})(?: (?:là|được|có))?:?|=)\\s*$`,
  'u',
)

/** Every total that such a word announces: any list that makes it, and one that a single digit keeps from it. */
export const totalsRightBehind = (discourse: Discourse): Proposal[] => proseFigures(discourse).flatMap(sumOf)

function sumOf(total: Figure): Proposal[] {
  if (!isCounted(total)) return []
  const evidence = cueOf(total)
  const list = evidence === undefined ? [] : listBefore(total)
  const lists = insideAndOut(list).filter((parts) => parts.length > 1)
  const target = amountOf(operandOf(total))
  if (evidence === undefined || lists.length === 0 || !target) return []
  const proposal = (members: readonly Member[], strength: number): Proposal => ({
    kind: 'sum',
    variant: 'parts',
    stated: operandOf(total),
    members,
    evidence,
    strength,
  })
  const hit = lists
    .map((parts) => runThatAddsUp(target, parts.map(asPart).toReversed()))
    .find((found) => found !== undefined)
  if (hit)
    return isTelling(target, hit, 1) || hit.every(isOfSort(total)) ? [proposal(hit, STRENGTH.told)] : []
  const parts = lists[0]!.map(asPart)
  const whole = proposal(parts, STRENGTH.clear)
  if (judgedToHold(judge(whole)) || !isOneList(total, parts) || !isPlainTotal(total)) return []
  return isDigitOff(whole) ? [{ ...whole, closed: true }] : []
}

/** Of "nam 40 em, nữ 30 em, trong đó dân tộc 12 em" what "trong đó" takes out of the others, and the others. */
function insideAndOut(list: readonly Figure[]): (readonly Figure[])[] {
  const at = list.findLastIndex((figure, nth) => nth > 0 && OF_THEM.test(gapBetween(list[nth - 1]!, figure)))
  return at < 0 ? [list] : [list.slice(at), list.slice(0, at)]
}

const OF_THEM = /(?<!\p{L})(?:trong đó|trong số đó|riêng)(?!\p{L})/u

/** The word for a total right in front of one, with nothing else between it and the list. */
function cueOf({ mention, passage, at }: Figure): string | undefined {
  const before = figuresOf(passage)[at - 1]
  if (!before || before.mention.end > mention.start || mention.start - before.mention.end > NEAR)
    return undefined
  return CUE.exec(passage.lower.slice(before.mention.end, mention.start))?.[0].trim()
}

/** The counts in front of a total, from the head of its sentence, a colon or, behind a comma, a semicolon on; none where something else is among them. */
function listBefore(total: Figure): Figure[] {
  const { mention, passage, at } = total
  const all = figuresOf(passage)
  const first = all[at - 1]!.mention
  const isInside = mention.bracket !== null && first.bracket === mention.bracket
  const level = mention.bracket && !isInside ? mention.bracket.parent : mention.bracket
  const isParted = /[;.]/u.test(passage.lower.slice(first.end, mention.start))
  const bracketed = bracketsBefore(total, all.slice(Math.max(0, at - REACH), at))
  if (bracketed.length > 0) return bracketed
  const found: Figure[] = []
  for (const other of all.slice(Math.max(0, at - REACH), at).reverse()) {
    if (other.mention.sentence !== first.sentence) break
    if (other.mention.bracket !== level || other.mention.claim.kind === 'percent') continue
    if (!isCounted(other) || (found[0] && OPERATOR.test(gapBetween(other, found[0])))) return []
    found.unshift(other)
    const { opener } = other.mention.clause
    if (opener === ':' || (opener === ';' && !isParted)) break
  }
  return found
}

/** "Đông Hà (267), Tây Hà (242), Bắc Hà (232), cộng 741 hội viên": counts that each stand alone in the bracket of their name. */
function bracketsBefore({ mention }: Figure, before: readonly Figure[]): Figure[] {
  const found: Figure[] = []
  for (const other of before.toReversed()) {
    const { bracket, sentence, start, end, block } = other.mention
    if (sentence !== mention.sentence || !bracket || bracket.parent !== mention.bracket) break
    const isAlone = bracket.open === start - 1 && bracket.close - end < ALONE
    if (!isAlone || !isCounted(other)) break
    const next = found[0]?.mention ?? mention
    if (!NEXT_NAME.test(block.value.slice(bracket.close + 1, next.start))) break
    found.unshift(other)
  }
  return found.length > 2 ? found : []
}

/** Units of text behind a count in which its noun stands, up to the end of its bracket. */
const ALONE = 16
/** The name of the next, or the word for the total. */
const NEXT_NAME = /^(?:,|;| và) ?[\p{L} -]{2,40}\(?$/u

/** "4 + 2 x 3 = 10": no list. */
const OPERATOR = /(?:^|\s)[x×*÷–−-]$/u

const isCounted = ({ mention: { claim } }: Figure): boolean =>
  (claim.kind === 'quantity' || (claim.kind === 'ratio' && claim.reading === 'part-of-whole')) &&
  claim.role === 'actual' &&
  claim.approx === 'exact' &&
  !claim.direction &&
  !isTime(claim) &&
  !isRate({ claim, facet: 'value' })

const asPart = ({ mention }: Figure): Member => ({ ...partIn(mention), role: 'part' })

/** Whether a list leaves no doubt what its total counts: one sort of things, or counts so long that their digits tell. */
function isOneList(total: Figure, parts: readonly Member[]): boolean {
  if (parts.every(isOfSort(total)) || areVisits(total, parts)) return true
  return [operandOf(total), ...parts].every((one) => isLong(one) && bothCounted(operandOf(total), one))
}

const isOfSort =
  (total: Figure) =>
  (part: Operand): boolean => {
    const stated = operandOf(total)
    const [own, other] = [unitOf(stated), unitOf(part)].map((unit) => unit.toLowerCase().split(' ')[0])
    return own === '' || other === '' ? maybeCompatible(stated, part) : own === other || alike(stated, part)
  }

/** "318 em, 296 em; tổng 614 lượt": how often things of one sort were served. */
const areVisits = (total: Figure, parts: readonly Member[]): boolean =>
  unitOf(operandOf(total)).startsWith('lượt') &&
  unitOf(parts[0]!) !== '' &&
  parts.every((part) => unitOf(part) === unitOf(parts[0]!) && bothCounted(operandOf(total), part))

const isLong = (operand: Operand): boolean => (amountOf(operand)?.compare(LONG) ?? -1) >= 0
const LONG = 1000
