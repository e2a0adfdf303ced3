import {
  BODY_NOUNS,
  STEP_WORDS,
  TEACHING_LEVELS,
  TURNING_WORDS,
  UNDONE_WORDS,
} from '../../lexicon/part-names.ts'
import { PLACE_LEVELS } from '../../lexicon/place-levels.ts'
import { type Exact, sum, ZERO } from '../../model/index.ts'
import { memoized } from '../../model/memoized.ts'
import type { Mention } from '../discourse/index.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Member } from '../proposal.ts'
import { exhaustion } from './exhaustion.ts'
import { arePlaces } from './named-parts.ts'

/**
 * Whether the figure behind a run of parts is one more of just their sort, and the last: "(khu A 57 lô, khu B 38 lô, khu C 26 lô)", "năm
 * 2019 …, năm 2020 …". That the others give the total is then no chance, and no proof: the total lacks the last of them.
 */
export function leavesOutLast(run: readonly Mention[], next: Mention | undefined, isEnd: boolean): boolean {
  const [first] = run
  if (!first || !next || !isEnd || run.length < 2 || exhaustion(run) !== undefined) return false
  const all = [...run, next]
  const code = codeOf(operandOf(first))
  return (
    (code !== '' || arePlaces(all)) &&
    all.every(({ claim }) => claim.kind === 'quantity' && codeOf(operandOf({ claim })) === code) &&
    all.every(({ bracket }) => bracket === first.bracket) &&
    !isTurned(run.at(-1)!, next) &&
    (areOfLevels(all) || (!isToldOther(run, next) && areOneSort(all)))
  )
}

/** Whether the first of what stands behind some parts is the last of their list: nothing follows, or only behind a semicolon. */
export const isLastOf = ([next, other]: readonly Mention[]): boolean =>
  next !== undefined &&
  (!other ||
    (next.block === other.block &&
      next.sentence === other.sentence &&
      next.block.value.slice(next.end, other.start).includes(';')))

const operandOf = ({ claim }: Pick<Mention, 'claim'>) => ({ claim, facet: 'value' }) as const

/** Whether words lead from the parts to something else. */
const isTurned = (last: Mention, { block, start, lead }: Mention): boolean =>
  TURNING.test(block === last.block ? block.value.slice(last.end, start) : lead)
const TURNING = new RegExp(`(?<!\\p{L})(?:${[...TURNING_WORDS, ...UNDONE_WORDS].join('|')})(?!\\p{L})`, 'iu')

/** Whether the last goes on as no other does: "xã Đông 57 ha, xã Tây 38 ha, xã Nam 26 ha chưa bàn giao" tells what is not of the total. */
const isToldOther = (run: readonly Mention[], next: Mention): boolean => {
  const own = wordsBehind(next)
  return own !== '' && run.every((mention) => wordsBehind(mention) !== own)
}

/** The words behind a figure and its unit, to the next mark; behind a comma or a bracket if they say what is not done. */
const wordsBehind = ({ block, end }: Mention): string =>
  BEHIND.exec(block.value.slice(end, end + REACH).toLowerCase())![0].trim()
const BEHIND = new RegExp(`^(?:[ ,(]+(?=(?:${UNDONE_WORDS.join('|')})(?!\\p{L})))?[^,;:.()\\n]*`, 'u')

/** Each is a body, a place, a step of a scale or a time: of such no two count the same. */
const areOneSort = (all: readonly Mention[]): boolean => {
  const names = all.map(nameBefore)
  return (
    new Set(names).size === names.length &&
    (SORTS.some((sort) => names.every((name) => sort.test(name))) || arePlaces(all))
  )
}

/** The words of a sentence up to the first of its parts: a total that names its levels, "520 lớp phổ thông", has no others. */
function wordsAhead({ block, sentence, start }: Mention): string {
  const from = Math.max(block.sentences[sentence]?.[0] ?? 0, start - REACH)
  return block.value.slice(from, start).toLowerCase()
}

/** "21 trường mầm non, 27 trường tiểu học, 16 trường THCS, 3 trường liên cấp": all are levels of teaching, by the words behind. */
const areOfLevels = (all: readonly Mention[]): boolean => {
  const names = all.map(wordsBehind)
  return (
    new Set(names).size === names.length &&
    names.every((name) => ONLY_LEVEL.test(name.replace(/ (?:và|với|cùng) \d.*$/u, ''))) &&
    !NAMES_LEVELS.test(wordsAhead(all[0]!))
  )
}

/** The words of a list between its mark and a figure, with the times and numbers that stand there. */
const nameBefore = memoized(({ block, sentence, start }: Mention): string => {
  const from = Math.max(block.sentences[sentence]?.[0] ?? 0, start - REACH)
  const words = block.value
    .slice(from, start)
    .split(/[,;:]\s|[()]|\.\s/u)
    .at(-1)!
  return words
    .toLowerCase()
    .trim()
    .replace(/^(?:và|gồm|bao gồm|có|trong đó(?: có| gồm)?)(?!\p{L})/u, '')
    .trim()
})

/** Units of text in which such a name stands. */
const REACH = 80

const opening = (words: readonly string[]) => new RegExp(`^(?:${words.join('|')})(?!\\p{L})`, 'u')
const STEPS = STEP_WORDS.filter((word) => word !== 'do')
const TIME = /^(?:(?:\d{1,2} )?(?:năm|tháng|quý|vụ|đợt)(?: (?:đầu|cuối) năm)? (?:\d|[ivx])|\d{1,2} tháng )/u
const LEVEL = opening(TEACHING_LEVELS)
const ONLY_LEVEL = new RegExp(
  `^(?:${TEACHING_LEVELS.join('|')})(?:(?: ?[-–&,/] ?| và )(?:${TEACHING_LEVELS.join('|')}))*$`,
  'u',
)
const NAMES_LEVELS = new RegExp(`(?<!\\p{L})(?:phổ thông|${TEACHING_LEVELS.join('|')})(?!\\p{L})`, 'u')
const SORTS = [...[BODY_NOUNS, STEPS, ...PLACE_LEVELS].map(opening), LEVEL, TIME]

/** Whether figures give a total but for the last of them, which is of just their sort. */
export function totalLacksLast(
  total: Exact | undefined,
  members: readonly Member[],
  mentions: readonly Mention[],
): boolean {
  if (!total || members.length < 3) return false
  const others = sum(members.slice(0, -1).map((member) => amountOf(member) ?? ZERO))
  return others.equals(total) && leavesOutLast(mentions.slice(0, -1), mentions.at(-1), true)
}
