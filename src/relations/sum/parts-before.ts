import { PROPOSED_WORDS } from '../../lexicon/change-cues.ts'
import { type RelationCue, TOTAL_AFTER_CUES, TOTAL_COMPOUNDS } from '../../lexicon/relation-cues.ts'
import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { unitOf as rowOf } from '../../lexicon/units.ts'
import type { Exact } from '../../model/index.ts'
import { anyOf } from '../any-of.ts'
import { cueFinder } from '../cue.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf, codeOf, unitOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { bothCounted, compatible } from '../units.ts'
import { isBareTotal, isOfSome, isPlainTotal } from './bare-total.ts'
import { candidatesBefore, membersOf, partIn, wordsBefore } from './candidates-before.ts'
import { inSentenceOf, listedBefore } from './listed-before.ts'
import { isOfLongerTime } from './longer-time.ts'
import { ofBothNamed } from './of-both-named.ts'
import { heads, roundedTo, runThatAddsUp } from './runs-before.ts'
import { takenOver } from './taken-over.ts'
import { isTelling } from './telling.ts'
import { joinedTo, visitsTo } from './visits.ts'

const totalCues = cueFinder(TOTAL_AFTER_CUES)

/** "nam 40 người, nữ 20 người, tổng cộng 60 người": a total announced behind its parts. */
export function partsBefore(discourse: Discourse, mention: Mention): Proposal[] {
  if (mention.claim.kind !== 'quantity') return []
  const stated: Operand = { claim: mention.claim, facet: 'value' }
  const before = candidatesBefore(discourse, mention)
  const cue = cueBefore(discourse, mention, before)
  const target = amountOf(stated)
  if (!cue || !target) return []
  const { surface: evidence, strength } = cue
  const base: Proposal = { kind: 'sum', variant: 'parts', stated, evidence, strength, members: [] }
  if (isPlanOfAll(mention, before)) {
    const planned = runThatAddsUp(target, before.map(plannedIn))
    return planned ? [{ ...base, members: planned }] : []
  }
  const hit = addingUp(discourse, mention, { base, target, before })
  if (hit) {
    const isByChance = strength < STRENGTH.fitting && !isTelling(target, hit)
    return isByChance || mixesSorts(stated, hit) ? [] : [{ ...base, members: hit }]
  }
  if (PLAN.test(wordsBefore(mention, before[0]).toLowerCase()) && !before.some(({ lead }) => PLAN.test(lead)))
    return []
  const listed = strength >= STRENGTH.possible ? listedBefore(mention, before, stated) : []
  const head = discourse.mentions[mention.order - 1]
  const isNamedAlike = before[0]?.tail === mention.tail && isBareTotal(mention)
  if (!(isNamedAlike || isPlainTotal({ mention })) || (head && head !== before[0] && isOfSome(mention, head)))
    return []
  if (isOfLongerTime(mention, before, listed) || before.some((part) => isAsked(part, listed))) return []
  const words = takenOver(mention, before) ? Math.max(strength, STRENGTH.sure) : strength
  return listed.length > 1 ? [{ ...base, members: listed, strength: words }] : []
}

/** "đề nghị xếp hạng 6 di tích, nâng tổng số lên …": what was asked for may not have been granted. */
const isAsked = ({ claim, lead }: Mention, parts: readonly Member[]): boolean =>
  ASKED.test(lead) && parts.some((part) => part.claim === claim)

const ASKED = new RegExp(anyOf(PROPOSED_WORDS), 'u')

/** "A 346 ha/350 ha, B 400 ha/496 ha. Tính chung, kế hoạch của hai vùng là 846 ha": what was planned stands below the slashes. */
const isPlanOfAll = (total: Mention, before: readonly Mention[]): boolean =>
  before.length > 1 &&
  before.every(({ claim }) => claim.kind === 'ratio') &&
  PLAN.test(wordsBefore(total, before[0]).toLowerCase())

const PLAN = new RegExp(
  `(?<!\\p{L})(?<!(?:thực hiện|so với|vượt|đạt|bằng|theo) )(?:${PLAN_WORDS.join('|')})(?!\\p{L})`,
  'u',
)

const plannedIn = ({ claim }: Mention): Member => ({ claim, facet: 'denominator', role: 'part' })

/** The last words before a total, or before the figure that it is joined to, that announce one. */
function cueBefore(
  discourse: Discourse,
  mention: Mention,
  [nearest]: readonly Mention[],
): RelationCue | undefined {
  const head = joinedTo(discourse, mention)
  const words = (
    head ? wordsBefore(head, candidatesBefore(discourse, head)[0]) : wordsBefore(mention, nearest)
  ).toLowerCase()
  return totalCues(words).findLast(
    ({ start, end }) =>
      !ANNOUNCES.test(words.slice(0, start)) && !COMPOUND.test(words.slice(start, end + COMPOUND_REACH)),
  )?.cue
}

/** A total that is announced, and what may be its parts. */
interface Announced {
  readonly base: Proposal
  readonly target: Exact
  readonly before: readonly Mention[]
}

/** Figures before a total that make it, those of its own unit and its own sentence before others. */
function addingUp(
  discourse: Discourse,
  mention: Mention,
  { base, target, before }: Announced,
): readonly Member[] | undefined {
  const { stated, strength } = base
  const added = candidatesBefore(discourse, mention, true)
  const sure = before.filter((other) => compatible(stated!, partIn(other)))
  return (
    runThatAddsUp(target, membersOf(before)) ??
    runThatAddsUp(target, membersOf(sure)) ??
    runThatAddsUp(target, membersOf(added)) ??
    heads(target, membersOf(inSentenceOf(before[0], before))) ??
    heads(target, membersOf(before)) ??
    (added.length > before.length ? roundedTo({ ...base, members: membersOf(added) }) : undefined) ??
    ofBothNamed(base, mention, added) ??
    (strength >= STRENGTH.sure ? visitsTo(discourse, mention, target) : undefined) ??
    (strength >= STRENGTH.possible ? ofAllSorts(discourse, mention, target) : undefined)
  )
}

/** "06 trang trại, 14 gia trại và 07 cơ sở dịch vụ, cộng 27 mô hình": counts of several sorts in its sentence, three and more, where they add up. */
function ofAllSorts({ mentions }: Discourse, total: Mention, target: Exact): Member[] | undefined {
  const stated: Operand = { claim: total.claim, facet: 'value' }
  const counts = mentions
    .slice(Math.max(0, total.order - SORTS), total.order)
    .filter(
      ({ block, sentence, bracket }) =>
        block === total.block && sentence === total.sentence && bracket === total.bracket,
    )
    .filter(({ claim }) => claim.kind === 'quantity' && claim.role === 'actual' && !claim.direction)
    .filter((other) => bothCounted(stated, partIn(other)))
  const hit = runThatAddsUp(target, membersOf(counts.reverse()))
  return hit && hit.length > 2 ? hit : undefined
}

/** How many figures back the first of several sorts may stand. */
const SORTS = 6

/** "Tổng thu gồm ba khoản: …": what is announced so are parts to come. */
const ANNOUNCES = /(?<!\p{L})(?:gồm(?: có)?|chia thành|chia làm|từ|theo) $/u

/** "ma túy tổng hợp", "thôn, cộng đồng": words that only begin as those for a total do. */
const COMPOUND = new RegExp(`^(?:tổng|cộng) (?:${TOTAL_COMPOUNDS.join('|')})(?!\\p{L})`, 'u')
const COMPOUND_REACH = 12

/** "471 phiếu, 4 phiếu; 5 Ủy viên … tổng số 480": a total without a unit, and things of several sorts that are not all people. */
function mixesSorts(stated: Operand, hit: readonly Member[]): boolean {
  const units = new Set(hit.map(codeOf).filter((code) => code !== ''))
  return (
    codeOf(stated) === '' &&
    units.size > 1 &&
    !hit.every((member) => rowOf(unitOf(member))?.group === 'people')
  )
}
