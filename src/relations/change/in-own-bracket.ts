/** Brackets around a change and behind it: what in them is an earlier level, and what is none. */
import { MOVED_SINCE } from '../../lexicon/change-cues.ts'
import { BEHIND_OTHER_FROM, JUST_PAST, PERIOD_NOUNS } from '../../lexicon/time-words.ts'
import { anyOf } from '../any-of.ts'
import { bracketText, ownerOf } from '../context/around.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { judge } from '../judge.ts'
import { codeOf } from '../operand.ts'
import { isSlip } from '../product/slipped.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import type { Earlier } from './earlier.ts'
import { type Change, sameMeasure } from './levels.ts'
import { isOfNow } from './plausible.ts'

/** "còn thiếu 71 người (mầm non 16 người, tiểu học 20 người, THCS 35 người)": several figures of the unit of a change, of no time, are its parts. */
export function areItsParts(change: Figure, inside: readonly Figure[]): boolean {
  const [first] = inside
  return (
    first !== undefined &&
    inside.length >= FEWEST &&
    change.mention.claim.kind === 'quantity' &&
    inside.every((part) => isOfUnit(part, change) && part.lead !== '') &&
    !TIME.test(bracketText(first))
  )
}

/** Parts have the unit of the change, or leave it to it: "giảm 36 em (chuyển trường 27, bỏ học 06, xóa tên 03)". */
const isOfUnit = (part: Figure, change: Figure): boolean =>
  ['', codeOf(operandOf(change))].includes(codeOf(operandOf(part)))

/** Of two figures the one may be what was, and the other what is. */
const FEWEST = 3

const SINCE = `từ(?! (?:${BEHIND_OTHER_FROM.join('|')}))`
const TIME = new RegExp(`${anyOf([...PERIOD_NOUNS, ...JUST_PAST, SINCE])}|(?:19|20)\\d\\d`, 'u')

/** "năng suất 63,8 tạ/ha (vụ Xuân 2023 là 61,9 tạ/ha, tăng 1,9 tạ/ha)": the level of another time in front of a change, both in the bracket of the later one. The words leave open whether it rose since then, or up to then: a slip alone may tell. */
export function besideInBracket(discourse: Discourse, change: Change): Earlier[] {
  const { figure } = change
  const [before, next] = [figuresOf(figure.passage)[figure.at - 1], figuresOf(figure.passage)[figure.at + 1]]
  const owner = before && ownerOf(before)
  const { bracket } = figure.mention
  if (!before || !owner || before.mention.bracket !== bracket || next?.mention.bracket === bracket) return []
  if (!/^,?$/.test(gapBetween(before, figure).replace(MOVED, '')) || COMPARED.test(figure.tail)) return []
  if (!isOfPast(before.lead, yearTold(discourse)) || !sameMeasure(operandOf(owner), operandOf(before)))
    return []
  const strength = isMisprinted(change, owner, before) ? STRENGTH.sure : STRENGTH.fitting
  return [{ figure: before, words: before.lead, strength }]
}

/**
 * Whether it would be the change since then but for a digit: one of a long change, or two of it the other way round; or one of a level, that
 * makes the two differ many times more; or were it not worked out over the level of now. By chance any other is one digit off.
 */
function isMisprinted(change: Change, owner: Figure, before: Figure): boolean {
  const told = changeOf(
    change,
    [
      { ...operandOf(owner), role: 'now' },
      { ...operandOf(before), role: 'before' },
    ],
    {
      variant: change.figure.mention.claim.kind === 'percent' ? 'growth' : 'difference',
      strength: STRENGTH.sure,
      evidence: before.lead,
    },
  )
  if (isOfNow(told)) return true
  if (!isSlip(told)) return false
  const own = slips(told).filter(({ operand }) => operand.claim.id === change.figure.mention.claim.id)
  const isLong = significantDigits(operandOf(change.figure)) >= LONG
  return own.some(({ kind }) => kind === 'digits-swapped' || isLong) || judge(told).relative > WIDE
}

const LONG = 3
const WIDE = 0.8

/** The first year of which a report tells; where it names none, that of its date. */
function yearTold({ report: { header } }: Discourse): number | undefined {
  const period = /(?:19|20)\d\d/.exec(header.period ?? '')?.[0]
  return period ? Number(period) : (header.date.year ?? undefined)
}

/** Whether words tell of a time before that of the report, by their year, or by what they say. */
function isOfPast(lead: string, now: number | undefined): boolean {
  const [, year] = OF_TIME.exec(lead) ?? []
  return PAST.test(lead) || (year !== undefined && (now === undefined || Number(year) < now))
}

/** "vụ xuân 2023 là", "năm học 2022-2023 đạt", with the first of its years. */
const OF_TIME = new RegExp(
  `^(?:${PERIOD_NOUNS.join('|')})(?: \\p{L}+){0,2} ?((?:19|20)\\d\\d)(?: ?- ?\\d{4})?(?: (?:là|đạt|có))?$`,
  'u',
)

/** "vụ xuân năm trước", "cùng kỳ năm ngoái đạt". */
const PAST = new RegExp(
  `^(?:cùng kỳ|(?:${PERIOD_NOUNS.join('|')})(?: \\p{L}+){0,3} (?:${JUST_PAST.join('|')}))(?: (?:là|đạt|có))?$`,
  'u',
)

/** "(năm 2022 đạt 61,9 tạ/ha, tăng 0,8 tạ/ha so với năm 2021)": what rose is then the level in the bracket itself. */
const COMPARED = /(?<!\p{L})so(?: với)?(?!\p{L})/u

/** What stands between the two besides a comma. */
const MOVED = new RegExp(`(?: ?(?:${MOVED_SINCE.join('|')}))+$`, 'u')

/** "cao hơn năm 2016 là 0,64% (tỷ trọng … năm 2006 là 10,4%, năm 2016 là 13,3%, năm 2018 là 14,8%)": so many levels of its measure are a series of their own. */
export const isOwnSeries = (figure: Figure, inside: readonly Figure[]): boolean =>
  inside.filter((other) => sameMeasure(operandOf(other), operandOf(figure))).length >= SERIES

const SERIES = 3
