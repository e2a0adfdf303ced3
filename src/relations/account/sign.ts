import type { AccountCue, AccountWord } from '../../lexicon/account-cues.ts'
import { alike } from '../context/measured.ts'
import type { CueFound } from '../cue.ts'
import type { Mention } from '../discourse/index.ts'
import type { Operand } from '../proposal.ts'
import { accountCues, isCarriedOver } from './cues-in.ts'
import { isManagedBySome } from './managed.ts'

/** What words say of a figure's place in an account, before its place among the others is looked at. */
export interface Sign {
  /** Undefined where no words beside the figure give it a sign. */
  readonly side: AccountWord | undefined
  /** True for an inflow that could be the whole, where nothing was carried over. */
  readonly whole: boolean
  /** The words that gave the side; "" when it was taken over from the figure before. */
  readonly evidence: string
}

/** A figure with its sign, as the one behind it may be listed with it. */
interface Signed extends Sign {
  readonly operand: Operand
  readonly mention: Mention
}

/** Nothing of its own stands before the second of two amounts: "418 việc, tương ứng 51.206 triệu đồng". */
const LISTED = /^[\s/]*(?:và|với|tương ứng|tương đương|là)?\s*(?:với|là)?\s*$/u

/** What stands between two figures of a list belongs to the first: "29 vụ kỳ trước chuyển sang và 403 vụ mới". */
const OF_THE_ONE_BEFORE = /\svà\s*$/u

const UNSIGNED: Sign = { side: undefined, whole: false, evidence: '' }

/** The nearest words before the figure decide, then those behind it, then the figure that it is listed with. */
export function signOf(lead: string, mention: Mention, before: Signed | undefined): Sign {
  const own = OF_THE_ONE_BEFORE.test(lead) ? '' : lead
  const near = levelOf(own) ?? strongest(accountCues(own), own)
  const pair = pairedWith(own, mention)
  if (near) return pair ? ofTwo(pair, near) : near
  if (pair) return pair
  const listed = before && before.mention.sentence === mention.sentence && LISTED.test(lead)
  if (listed && before.side && !alike(before.operand, { claim: mention.claim, facet: 'value' }))
    return { side: before.side, whole: before.whole, evidence: '' }
  const behind = accountCues(mention.tail).at(0)
  if (behind) return signed(behind.cue)
  return isCarriedOver(mention) ? { side: 'closing', whole: false, evidence: 'sang' } : UNSIGNED
}

/**
 * Of two words with a comma between them: "thụ lý, giải quyết 432 vụ" is all there was, and of "dừng tham gia, nhận một lần 34
 * người" neither is sure, for what went may say how it was paid.
 */
function ofTwo(first: Sign, second: Sign): Sign {
  if (first.side === 'whole' && second.side === 'out') return first
  return first.side === 'out' && second.side === 'in' ? UNSIGNED : second
}

/** "giải thể, bỏ địa chỉ kinh doanh 14 doanh nghiệp": two words for one flow, with a comma between them. */
function pairedWith(lead: string, { block, start }: Mention): Sign | undefined {
  const to = start - lead.length
  const isBehindComma = block.value[to - 1] === ',' || block.value[to - 2] === ','
  if (!isBehindComma || !PLAIN.test(lead) || ANOTHER.test(lead)) return undefined
  const text = block.value.slice(Math.max(0, to - PAIR), to).toLowerCase()
  const before = /(?:^|[;.:,(] ?)([\p{L} ]{2,}), ?$/u.exec(text)?.[1]
  return before ? strongest(accountCues(before), before) : undefined
}

const PLAIN = /^ ?\p{L}+(?: \p{L}+){0,6} ?$/u
const ANOTHER = /(?<!\p{L})(?:trong đó|gồm|có|riêng|cụ thể|như|đúng|quá|trước)(?!\p{L})/u

/** Units of text in which the first of two words stands. */
const PAIR = 40

const signed = (cue: AccountCue): Sign => ({
  side: cue.side,
  whole: cue.whole === true,
  evidence: cue.surface,
})

/** "từ đầu năm cấp mới 97 hộ": since when something came says nothing of what there was. */
const SINCE = /(?<!\p{L})từ $/u

/** The last cue before a figure; "đầu năm" and the like say when, and give way only to what is left. */
function strongest(found: readonly CueFound<AccountCue>[], text: string): Sign | undefined {
  const told = withoutReasons(found, text)
  const last = told.at(-1)?.cue
  if (!last) return undefined
  const opening = told.find(
    ({ cue, start }) => cue.side === 'opening' && !SINCE.test(text.slice(0, start)),
  )?.cue
  if (opening && (last.side === 'in' || last.side === 'level')) return signed(opening)
  if (opening && isLeftThen(opening, told)) return signed(opening)
  const pending = last.side === 'out' || last.side === 'whole' ? leftBefore(told, text) : undefined
  if (pending) return signed(pending.cue)
  const came = last.side === 'whole' ? told.findLast(({ cue }) => cue.whole)?.cue : undefined
  return signed(came ?? last)
}

/** "đầu kỳ còn nằm viện 284 người", "đầu năm hiện còn 12 hộ": what was left when the period began. */
function isLeftThen(opening: AccountCue, told: readonly CueFound<AccountCue>[]): boolean {
  const [before, last] = told.slice(-2)
  return (
    before?.cue === opening &&
    /^(?:đầu|số cũ$|cũ$)/u.test(opening.surface) &&
    /^(?:hiện )?(?:còn|có)/u.test(last?.cue.surface ?? '') &&
    last?.start === before.end + 1
  )
}

/** "trả lại do chưa đủ điều kiện 46 hồ sơ": the words behind "do" say why, unless they are all there is. */
function withoutReasons(
  found: readonly CueFound<AccountCue>[],
  text: string,
): readonly CueFound<AccountCue>[] {
  const reason = /(?<!\p{L}|tự )(?:do|vì)(?!\p{L})/u.exec(text)?.index ?? text.length
  const told = found.filter(({ end }) => end <= reason)
  return told.length > 0 ? told : found
}

/** "đang tiếp tục giải quyết 55 vụ", "còn phải thi hành 12 việc", "chưa trao 35 giấy": not done, whatever the verb. */
function leftBefore(found: readonly CueFound<AccountCue>[], text: string): CueFound<AccountCue> | undefined {
  const left = found.findLast(({ cue }) => cue.side === 'closing')
  const last = found.at(-1)
  if (!left || !last) return undefined
  return /^(?:\s(?:tiếp tục|được|bị|phải|cần|kịp|đang|chưa|thể|trong|thời hạn|hạn))*\s$/u.test(
    text.slice(left.end, last.start),
  )
    ? left
    : undefined
}

/** What words say of a level at a time that they name; which of an account's two it is, its place tells. */
function levelOf(lead: string): Sign | undefined {
  const start = /(?<!\d)0?1[/-]0?1[/-](?:19|20)\d\d/u.exec(lead)
  if (start) return { side: 'opening', whole: false, evidence: start[0] }
  const carried =
    /(?<!\p{L})(?:năm|kỳ|quý|tháng) (?:trước|cũ|ngoái)(?: \p{L}+){0,3}? (?:còn|chưa|tồn|dư|chuyển)(?!\p{L})/u.exec(
      lead,
    )
  if (carried) return { side: 'opening', whole: false, evidence: carried[0] }
  const told = DATED.exec(lead)
  if (told) return { side: 'level', whole: false, evidence: told[1]! }
  const dated =
    /(?:cuối năm|31\/12\/|31-12-)\s?(?:19|20)\d\d/u.exec(lead) ??
    /(?<!\p{L}|sang )năm (?:19|20)\d\d(?: \p{L}+){0,3}? (?:còn|tồn|chuyển sang|chuyển qua)(?! năm)(?!\p{L})/u.exec(
      lead,
    )
  return dated && !isManagedBySome(lead) ? { side: 'level', whole: false, evidence: dated[0] } : undefined
}

/** "nợ thuế đến ngày 15/12/2023 là", "đến 30/6/2024 còn": the date right before a level, and what there then is. */
const DATED =
  /(?<!\p{L})(đến (?:hết |cuối )?(?:thời điểm )?(?:hết )?(?:ngày )?\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d\d,? (?:là|còn|có|ở mức)) ?$/u
