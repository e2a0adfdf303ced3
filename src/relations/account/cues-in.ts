import { ACCOUNT_CUES, type AccountCue } from '../../lexicon/account-cues.ts'
import { type CueFound, cueFinder } from '../cue.ts'
import type { Mention } from '../discourse/index.ts'

const cuesIn = cueFinder(ACCOUNT_CUES)

/** The words of a text that give a figure beside it its place in an account, in order. */
export const accountCues = (text: string): readonly CueFound<AccountCue>[] =>
  cuesIn(text).filter(({ cue, start, end }) => {
    if (cue.surface === 'chi') return !BRANCH.test(text.slice(end, end + 6))
    if (cue.surface === 'quản lý') return MANAGED.test(text.slice(0, start)) && text.slice(end).trim() === ''
    return cue.surface !== 'trả kết quả' || !TAKEN_IN.test(text.slice(0, start))
  })

/** "đến 30/6 quản lý 120 người": what is managed at a time; "cán bộ quản lý 12 người" are those who manage. */
const MANAGED = /(?<!\p{L})(?:đến|hiện|nay|cuối)(?!\p{L})(?!.*(?:cán bộ|viên chức|công chức|ban|tổ|phòng) $)/u

/** "bộ phận tiếp nhận và trả kết quả": the name of an office, or all that passed through it. */
const TAKEN_IN = /nhận (?:và |hồ sơ,? (?:và )?)$/u

/** "chi hội", "chi bộ": a branch, and no spending. */
const BRANCH = /^ (?:hội|bộ|đoàn|cục|nhánh|tiết)/u

/** "02 đề tài chuyển sang năm 2024": the date that ends the words behind a figure belongs to what they say. */
export function isCarriedOver({ block, end, tail }: Mention): boolean {
  if (!tail.endsWith(' sang')) return false
  const told = accountCues(block.value.slice(end, end + tail.length + TIME).toLowerCase())
  return told.some(({ cue }) => cue.side === 'closing')
}

/** Units of text in which "năm", "tháng" or "quý" stands. */
const TIME = 8
