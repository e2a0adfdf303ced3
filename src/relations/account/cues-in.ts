import { ACCOUNT_CUES, type AccountCue } from '../../lexicon/account-cues.ts'
import { type CueFound, cueFinder } from '../cue.ts'
import type { Mention } from '../discourse/index.ts'
import { isManagedBySome } from './managed.ts'

const cuesIn = cueFinder(ACCOUNT_CUES)

/** The words of a text that give a figure beside it its place in an account, in order. */
export function accountCues(text: string): readonly CueFound<AccountCue>[] {
  const found = cuesIn(text)
  const isOfSome = found.length > 0 && isManagedBySome(text)
  return found.filter(({ cue, start, end }, at, all) => {
    if (isOfSome && LEVELS.has(cue.side)) return false
    if (cue.surface === 'cũ') return !isOfMoved(text, all[at - 1], start)
    if (cue.surface === 'chi') return !BRANCH.test(text.slice(end, end + 6))
    if (cue.surface === 'quản lý') return text.slice(end).trim() === ''
    return cue.surface !== 'trả kết quả' || !TAKEN_IN.test(text.slice(0, start))
  })
}

/** Sides that words of a level give, which say nothing where some body manages what is counted. */
const LEVELS: ReadonlySet<string> = new Set(['level', 'now', 'closing'])

/** "thanh lý sách cũ 215 bản": what was done with it says where the figure belongs, and "cũ" only what it was. */
const isOfMoved = (text: string, before: CueFound<AccountCue> | undefined, start: number): boolean =>
  before !== undefined && /^ (?:\p{L}+ ){0,2}$/u.test(text.slice(before.end, start))

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
