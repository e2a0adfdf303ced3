import { TOTAL_AFTER_CUES, TOTAL_COMPOUNDS } from '../../lexicon/relation-cues.ts'
import { unitOf as rowOf } from '../../lexicon/units.ts'
import type { Exact } from '../../model/index.ts'
import { cueFinder } from '../cue.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf, codeOf, unitOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { bothCounted, compatible, maybeCompatible } from '../units.ts'
import { groupHeads, heads, roundedTo, runThatAddsUp } from './runs-before.ts'
import { isTelling } from './telling.ts'
import { joinedTo, visitsTo } from './visits.ts'

const totalCues = cueFinder(TOTAL_AFTER_CUES)

/** How many figures back the first part may stand, and how many units of text its announcement. */
const REACH = 24
const CUE_REACH = 160

/** "nam 40 người, nữ 20 người, tổng cộng 60 người": a total announced behind its parts. */
export function partsBefore(discourse: Discourse, mention: Mention): Proposal[] {
  if (mention.claim.kind !== 'quantity') return []
  const stated: Operand = { claim: mention.claim, facet: 'value' }
  const before = candidatesBefore(discourse, mention)
  const head = joinedTo(discourse, mention)
  const words = (
    head ? wordsBefore(head, candidatesBefore(discourse, head)[0]) : wordsBefore(mention, before[0])
  ).toLowerCase()
  const cue = totalCues(words).findLast(
    ({ start, end }) =>
      !ANNOUNCES.test(words.slice(0, start)) && !COMPOUND.test(words.slice(start, end + COMPOUND_REACH)),
  )?.cue
  const target = amountOf(stated)
  if (!cue || !target) return []
  const base = {
    kind: 'sum',
    variant: 'parts',
    stated,
    evidence: cue.surface,
    strength: cue.strength,
  } as const
  const added = candidatesBefore(discourse, mention, true)
  const [nearest] = before
  const own = before.filter((m) => m.block === nearest?.block && m.sentence === nearest.sentence)
  const sure = before.filter((other) => compatible(stated, partIn(other)))
  const hit =
    runThatAddsUp(target, membersOf(before)) ??
    runThatAddsUp(target, membersOf(sure)) ??
    runThatAddsUp(target, membersOf(added)) ??
    heads(target, membersOf(own)) ??
    heads(target, membersOf(before)) ??
    (added.length > before.length ? roundedTo({ ...base, members: membersOf(added) }) : undefined) ??
    (cue.strength >= STRENGTH.sure ? visitsTo(discourse, mention, target) : undefined) ??
    (cue.strength >= STRENGTH.possible ? ofAllSorts(discourse, mention, target) : undefined)
  if (hit && cue.strength < STRENGTH.fitting && !isTelling(target, hit)) return []
  if (hit && mixesSorts(stated, hit)) return []
  if (hit) return [{ ...base, members: hit }]
  const both = /cả (hai|2|02)(?!\p{L})|cộng hai/u.test(wordsBefore(mention, nearest))
  const items = itemsAbove(mention, before)
  const listable = sure.filter((m) => (items ?? own).includes(m))
  if (items && (listable.length !== (both ? 2 : blocksOf(items).size) || !areFirst(listable, items)))
    return []
  const listed = both ? membersOf(listable).slice(0, 2).reverse() : groupHeads(membersOf(listable).reverse())
  return cue.strength >= STRENGTH.possible && listed.length > 1 ? [{ ...base, members: listed }] : []
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

/** The figures of the items right above a total in a block of its own, nearest first; undefined where no list ends there. */
function itemsAbove(
  { block, sentence }: Mention,
  before: readonly Mention[],
): readonly Mention[] | undefined {
  const end = before.findIndex((other) => other.block.kind !== 'item')
  const items = end < 0 ? before : before.slice(0, end)
  return block.kind !== 'item' && sentence === 0 && blocksOf(items).size > 1 ? items : undefined
}

const blocksOf = (items: readonly Mention[]) => new Set(items.map((item) => item.block))

/** Whether each is the first figure of its item: of two that an item has of one unit, nobody knows which is meant. */
const areFirst = (listed: readonly Mention[], items: readonly Mention[]): boolean =>
  listed.every((one) => items.findLast((item) => item.block === one.block) === one)

const membersOf = (mentions: readonly Mention[]): Member[] =>
  mentions.map((mention): Member => ({ ...partIn(mention), role: 'part' }))

/** Of "17.640 liều/19.600 liều" what was done. */
const partIn = ({ claim }: Mention): Operand => ({
  claim,
  facet: claim.kind === 'ratio' ? 'numerator' : 'value',
})

/** The words of the sentence between the nearest possible part and the total. */
function wordsBefore({ block, sentence, start }: Mention, nearest: Mention | undefined): string {
  const [begins = 0] = block.sentences[sentence] ?? []
  const from = nearest?.block === block ? nearest.end : 0
  return block.value.slice(Math.max(from, begins, start - CUE_REACH), start)
}

/**
 * Figures of the unit of the total in front of it, nearest first, on its level of brackets; with what was added, "điều chỉnh tăng
 * thêm 187 triệu USD", where it may be one. Where there are none, what was done of each of several wholes.
 */
function candidatesBefore(discourse: Discourse, mention: Mention, added = false): Mention[] {
  const stated: Operand = { claim: mention.claim, facet: 'value' }
  const found: Mention[] = []
  const done: Mention[] = []
  for (let at = mention.order - 1; at >= Math.max(0, mention.order - REACH); at--) {
    const other = discourse.mentions[at]!
    if (other.block !== mention.block && (mention.sentence > 0 || !isBeside(other, mention))) break
    if (other.bracket !== mention.bracket || isWholeOfRate(other, discourse.mentions[at - 1])) continue
    if (isDone(other) && compatible(stated, partIn(other))) done.push(other)
    if (other.claim.kind !== 'quantity') continue
    const { role, direction } = other.claim
    const isPart = (role === 'actual' || role === 'base') && !direction
    if ((isPart || (added && direction === 'up')) && maybeCompatible(stated, partIn(other))) found.push(other)
  }
  return found.length > 0 ? found : done
}

/** "05 vụ, chiếm 0,56% trong 897 vụ": what a percentage is taken of is no part beside its own. */
const isWholeOfRate = ({ lead, block }: Mention, before: Mention | undefined): boolean =>
  before?.claim.kind === 'percent' &&
  before.block === block &&
  /^(?:trong|trên|của|so với)(?: (?:tổng )?số)?$/u.test(lead)

const isDone = ({ claim }: Mention): boolean =>
  claim.kind === 'ratio' && (claim.reading === 'part-of-whole' || claim.reading === 'done-over-target')

/** Blocks of one section and of the body: bullets, and the sentence that adds them up. */
const isBeside = ({ block }: Mention, mention: Mention) =>
  block.section === mention.block.section && block.note === mention.block.note && block.cell === undefined
