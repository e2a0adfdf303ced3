import {
  ADDED_PENALTIES,
  COUNTED_TWICE,
  FAULT_NOUNS,
  FAULT_SORTS,
  OF_FAULTS,
  TO_FAULTS,
} from '../../lexicon/part-names.ts'
import { unitOf as rowOf } from '../../lexicon/units.ts'
import { sum } from '../../model/index.ts'
import { anyOf } from '../any-of.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf, codeOf, unitOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { arePlaces } from './named-parts.ts'

/** Units of text before the first of a list in which words say what it counts. */
const REACH = 120

const FAULTS = new RegExp(
  `(?<!\\p{L})(?:nguyên nhân|(?:${TO_FAULTS.join('|')}) (?:các )?(?:(?:${FAULT_SORTS.join('|')}) )?(?:${FAULT_NOUNS.join('|')})|(?:lỗi|hành vi) (?:${OF_FAULTS.join('|')}))(?!\\p{L})`,
  'u',
)

const ONE_EACH =
  /(?<!\p{L})(?:mỗi \p{L}+(?: \p{L}+){0,2} (?:chỉ |có |chỉ có )?(?:một|1|01) |lỗi chính|hành vi chính|nguyên nhân chính)/u

/**
 * "Xử lý 81 trường hợp. Phân tích lỗi: không đội mũ 32, không giấy phép 41, lỗi khác 39": one case may have several faults, so that
 * they may be more than the cases; parts that count the cases again, "lấn chiếm 512 trường hợp", are so only where no slip explains it.
 */
function areFaultsOfCases(discourse: Discourse, proposal: Proposal): boolean {
  const { stated, members } = proposal
  const first = members[0] && discourse.mentionOf(members[0].claim.id)
  const total = stated && amountOf(stated)
  if (!first || !stated || !total || COUNTED_ONCE.test(unitOf(stated))) return false
  const passage = discourse.passageOf(first.block.id)
  const [from = 0] = first.block.sentences[first.sentence] ?? []
  const { place } = stated.claim
  const behind = place.block === first.block.id ? Math.max(from, place.end) : from
  const opening = passage?.lower.slice(Math.max(behind, first.start - REACH), first.start) ?? ''
  const made = sum(members.flatMap((member) => amountOf(member) ?? []))
  if (made.compare(total) <= 0 || ONE_EACH.test(opening)) return false
  const parts = members.flatMap((member) => discourse.mentionOf(member.claim.id) ?? [])
  if (isCounted(stated) && (saysCountedTwice(parts) || parts.some(({ lead }) => ADDED.test(lead))))
    return true
  const countsCases = members.every((member) => codeOf(member) !== '')
  if (FAULTS.test(opening)) return !(countsCases && isDigitOff(proposal))
  return WHO_DID.test(opening) && !countsCases && !isDigitOff(proposal) && !arePlaces(parts)
}

/** "50 cơ sở vi phạm: nhãn mác 31; hạn sử dụng 22": who did wrong, and right behind it what they did. */
const WHO_DID = /(?<!\p{L})(?:vi phạm|sai phạm|bị (?:xử phạt|xử lý|kỷ luật))\s*[:(]/u

/** Cases and people can stand in several parts, money and hectares in one. */
const isCounted = (stated: Operand): boolean => rowOf(unitOf(stated))?.dimension === 'count'

/** Whether words right behind a list say that one thing stands in several of its parts. */
function saysCountedTwice(parts: readonly Mention[]): boolean {
  const last = parts.at(-1)
  return last !== undefined && TWICE.test(last.block.value.slice(last.end, last.end + REACH).toLowerCase())
}

const TWICE = new RegExp(anyOf(COUNTED_TWICE), 'u')
/** "cảnh cáo 6, phạt tiền 18, tước giấy phép 9": the last were fined as well. */
const ADDED = new RegExp(anyOf(ADDED_PENALTIES), 'u')

/** Faults themselves, and those who are charged: each for the gravest of what they did. */
const COUNTED_ONCE = /^(?:lượt )?(?:lỗi|hành vi|bị can|bị cáo)/u

/** A proposal, left open where its parts are the faults of cases and more than those. */
export const withFaultsOpen = (discourse: Discourse, proposal: Proposal): Proposal =>
  proposal.open === undefined && areFaultsOfCases(discourse, proposal)
    ? { ...proposal, open: 'overlapping' }
    : proposal
