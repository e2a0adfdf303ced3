/** Parts of a total in the bracket behind it, or one in each bracket of its sentence. */
import {
  type Bracket,
  bracketBehind,
  type Mention,
  mentionsWithin,
  type Passage,
} from '../discourse/index.ts'
import { OTHER_TIME } from '../share/other-time.ts'
import { STRENGTH } from '../strength.ts'
import { bareList } from './bare-bracket.ts'
import { CUE_REACH, partsCuesIn, REACH } from './parts-cues.ts'
import { isCutShort, sameUnit } from './same-unit.ts'
import type { Series } from './series.ts'

/** Units of text within which the bracket of a figure opens. */
const BRACKET_REACH = 160

/** "92 tập thể, 226 cá nhân (16 tập thể và 96 cá nhân; …)": the bracket behind the figure or its neighbours. */
export function bracketAfter(passage: Passage, total: Mention): Series[] {
  const text = passage.block.value
  const bracket = bracketOfUnit(passage, total)
  if (!bracket) return []
  const between = text.slice(total.end, bracket.open)
  if (/[;:]\s|\.\s+\p{L}/u.test(between)) return []
  const nearer = mentionsWithin(passage.mentions, [total.end, bracket.open], REACH)
  if (nearer.some((m) => sameUnit(m, total) && isActual(m))) return []
  // "04 quyết định, nhiều hơn 5 văn bản (năm 2022: 22 văn bản)": a bracket of another time is of the change before it.
  if (nearer.length > 0 && OTHER_TIME.test(passage.lower.slice(bracket.open + 1, bracket.close))) return []
  if (OF_BEFORE.test(passage.lower.slice(bracket.open + 1, bracket.close))) return []
  const within = mentionsWithin(passage.mentions, [bracket.open, bracket.close], REACH)
  const mentions = within.filter((m) => m.bracket === bracket)
  const from = bracket.open + 1
  const until = Math.min(mentions[0]?.start ?? bracket.close, from + CUE_REACH)
  const cue = partsCuesIn(passage.lower, from, until).at(-1)?.cue
  const bare = cue || nearer.length > 0 ? undefined : bareList(total, bracket, within)
  if (bare === 'numbers') return []
  if (bare) return [{ mentions, evidence: '(…)', strength: STRENGTH.sure, isWhole: true }]
  return [{ mentions, evidence: cue ? `(${cue.surface}` : '(…)', strength: cue?.strength ?? STRENGTH.clear }]
}

/** "bị thương 36 người (cùng kỳ 50 vụ, chết 25 người, bị thương 30 người)": what was then has no parts of now. */
const OF_BEFORE = /^\s*(?:so (?:với )?)?cùng kỳ(?!\p{L})/u

/**
 * The first bracket behind a total that lists counts or gives figures of its unit, else the first: "206.810 người, thấp hơn chỉ tiêu
 * (35,5%) (bắt buộc …)".
 */
function bracketOfUnit({ brackets, mentions }: Passage, total: Mention): Bracket | undefined {
  const first = bracketBehind(brackets, [total.end, BRACKET_REACH], total.bracket)
  const last = total.end + BRACKET_REACH
  for (
    let next = first;
    next;
    next = bracketBehind(brackets, [next.close, last - next.close], total.bracket)
  ) {
    const within = mentionsWithin(mentions, [next.open, next.close], REACH)
    const isList = next === first && within.filter(isCounted).length > 1
    if (isList || within.some((mention) => sameUnit(mention, total))) return next
  }
  return first
}

const isCounted = (mention: Mention) => mention.claim.kind === 'quantity' && isActual(mention)

/** "64 cơ sở với 1.215 phòng: khách sạn 30 cơ sở (850 phòng), nhà nghỉ 34 cơ sở (365 phòng)": a part in each bracket. */
export function inBrackets(passage: Passage, total: Mention): Series[] {
  const [, end] = passage.block.sentences[total.sentence] ?? [0, total.end]
  const inner = mentionsWithin(passage.mentions, [total.end, end], REACH).filter(
    (m) =>
      m.bracket !== null &&
      m.bracket.parent === total.bracket &&
      (sameUnit(m, total) || isCutShort(m, total)),
  )
  const firsts = inner.filter((m, at) => m.bracket !== inner[at - 1]?.bracket)
  const found = firsts.length > 1 ? firsts : bareInBrackets(passage, total, end)
  return found.length > 1 ? [{ mentions: found, evidence: '(…) … (…)', strength: STRENGTH.weak }] : []
}

/** "63 câu lạc bộ, gồm bóng chuyền (22), cầu lông (17), bóng đá (24)": counts without a unit, each alone in its bracket. */
function bareInBrackets(passage: Passage, total: Mention, end: number): Mention[] {
  const behind = mentionsWithin(passage.mentions, [total.end, end], REACH)
  const alone = behind.filter(({ bracket, claim, start, end }) => {
    const isBare = claim.kind === 'quantity' && claim.unit === ''
    return (
      isBare &&
      bracket &&
      bracket.parent === total.bracket &&
      bracket.open === start - 1 &&
      bracket.close === end
    )
  })
  return alone.length >= BARE && alone.length === behind.length ? alone : []
}

/** Fewer bare counts make a total by chance. */
const BARE = 3

/** A plan between a total and its parts is not the total. */
export const isActual = ({ claim }: Mention): boolean => claim.role === 'actual'
