import {
  type Bracket,
  bracketBehind,
  type Discourse,
  type Mention,
  mentionsWithin,
  type Passage,
} from '../discourse/index.ts'
import { STRENGTH } from '../strength.ts'
import { bulletsAfter } from './bullets.ts'
import { nextParagraph, nextSentence } from './next-sentence.ts'
import { notesAround } from './notes.ts'
import { CUE_REACH, partsCuesIn, REACH } from './parts-cues.ts'
import { sameUnit } from './same-unit.ts'
import type { Series } from './series.ts'

/** Units of text within which the bracket of a figure opens. */
const BRACKET_REACH = 160

/** A further breakdown of a total that words before took apart already. */
const SECOND = STRENGTH.told

/** Every place where the parts of a figure could stand, nearest first. */
export function seriesAfter(discourse: Discourse, total: Mention): Series[] {
  const passage = discourse.passageOf(total.block.id)
  if (!passage) return []
  return [
    ...bracketAfter(passage, total),
    ...restOfSentence(passage, total),
    ...inBrackets(passage, total),
    ...(total.bracket
      ? []
      : [
          ...nextSentence(passage, total),
          ...nextParagraph(discourse, passage),
          ...bulletsAfter(discourse, passage, total),
        ]),
    ...notesAround(discourse, total),
  ].filter((series) => series.mentions.length > 0)
}

/** "92 tập thể, 226 cá nhân (16 tập thể và 96 cá nhân; …)": the bracket behind the figure or its neighbours. */
function bracketAfter(passage: Passage, total: Mention): Series[] {
  const text = passage.block.value
  const bracket = bracketOfUnit(passage, total)
  if (!bracket) return []
  const between = text.slice(total.end, bracket.open)
  if (/[;:]\s|\.\s+\p{L}/u.test(between)) return []
  const nearer = mentionsWithin(passage.mentions, [total.end, bracket.open], REACH)
  if (nearer.some((m) => sameUnit(m, total) && isActual(m))) return []
  const within = mentionsWithin(passage.mentions, [bracket.open, bracket.close], REACH)
  const mentions = within.filter((m) => m.bracket === bracket)
  const from = bracket.open + 1
  const until = Math.min(mentions[0]?.start ?? bracket.close, from + CUE_REACH)
  const cue = partsCuesIn(passage.lower, from, until).at(-1)?.cue
  return [{ mentions, evidence: cue ? `(${cue.surface}` : '(…)', strength: cue?.strength ?? STRENGTH.clear }]
}

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
function inBrackets(passage: Passage, total: Mention): Series[] {
  const [, end] = passage.block.sentences[total.sentence] ?? [0, total.end]
  const inner = mentionsWithin(passage.mentions, [total.end, end], REACH).filter(
    (m) => m.bracket !== null && m.bracket.parent === total.bracket && sameUnit(m, total),
  )
  const firsts = inner.filter((m, at) => m.bracket !== inner[at - 1]?.bracket)
  return firsts.length > 1 ? [{ mentions: firsts, evidence: '(…) … (…)', strength: STRENGTH.weak }] : []
}

/** "60 hộ, gồm 40 hộ nghèo và 20 hộ cận nghèo": what follows in the sentence, behind a cue or without one. */
function restOfSentence(passage: Passage, total: Mention): Series[] {
  const behind = levelAfter(passage, total)
  const [next] = behind
  if (!next) return []
  const from = total.end
  const until = Math.min(behind.at(-1)!.start, from + CUE_REACH)
  const cues = partsCuesIn(passage.lower, from, until)
  return [
    ...cues.map(({ cue, start, end }, index): Series => {
      const next = cues.slice(index + 1).find((other) => other.cue.strength >= STRENGTH.told)
      const to = next ? next.start : Number.POSITIVE_INFINITY
      const passed = behind.some((m) => m.start < start && sameUnit(m, total) && isActual(m))
      const strength = passed ? Math.min(cue.strength, index > 0 ? SECOND : STRENGTH.weak) : cue.strength
      return {
        mentions: behind.filter((m) => m.start >= end && m.start < to),
        evidence: cue.surface,
        strength,
      }
    }),
    ...afterColon(passage, total, behind),
    ...ofWhich(passage, total, behind),
    { mentions: behind, evidence: openerOf(passage, total, next), strength: STRENGTH.weak },
  ]
}

/** "06 vụ tố cáo: đúng 01 vụ, sai 05 vụ; …": what a colon behind the figure introduces, up to the next semicolon. */
function afterColon(passage: Passage, total: Mention, behind: readonly Mention[]): Series[] {
  const first = behind.findIndex((m) => m.clause.opener === ':')
  if (first < 0) return []
  const text = passage.block.value
  const colon = behind[first]!.clause.start - 1
  const between = text.slice(total.end, colon)
  const nearer = behind.slice(0, first).some((m) => sameUnit(m, total) && isActual(m))
  const paired = first > 0 && behind.slice(0, first).every(isSister)
  const apart = between.includes('%') || paired ? /[;.:]\s/ : /[;,.:]/
  if (nearer || apart.test(between)) return []
  if (partsCuesIn(passage.lower, total.end, colon).some(({ cue }) => cue.strength < STRENGTH.possible))
    return []
  const introduced = behind.slice(first)
  const end = introduced.findIndex((m) => m.clause.opener === ';')
  const group = end > 1 ? introduced.slice(0, end) : introduced
  return [{ mentions: group, evidence: ':', strength: paired ? PAIRED : STRENGTH.clear }]
}

/** "05 dự án, quy mô 4.820 căn: …": another count of the same things, which the list may give too. */
const isSister = ({ claim, lead }: Mention) =>
  claim.kind === 'quantity' && claim.role === 'actual' && !claim.direction && SISTER.test(lead)

const SISTER = /^(?:(?:với|có|và) ?)?(?:(?:tổng|quy|diện|công|số|kinh|vốn|chiều)(?: \p{L}+){0,3})?$/u

/** Beside its sister in another unit, whose list it is as well. */
const PAIRED = STRENGTH.possible

/** "Trong 15 chỉ tiêu có 13 chỉ tiêu đạt, 02 chỉ tiêu chưa đạt": a total that the sentence takes apart; "thì" takes all of it. */
function ofWhich(passage: Passage, total: Mention, behind: readonly Mention[]): Series[] {
  const cue = /(?<!\p{L})(?:trong|trên)(?: tổng số| số| tổng)?$/u.exec(total.lead)
  const until = Math.min(behind[0]!.start, total.end + CUE_REACH)
  const all = / thì (?!\p{L}* ?(?:có|mới có|chỉ có) )/u.test(passage.block.value.slice(total.end, until))
  if (!cue) return []
  const list = { mentions: behind, evidence: cue[0] }
  return all && behind.length > 2
    ? [{ ...list, strength: STRENGTH.clear }]
    : [{ ...list, strength: STRENGTH.fitting, of: 'some' }]
}

/** A plan between a total and its parts is not the total. */
const isActual = ({ claim }: Mention) => claim.role === 'actual'

/** Figures behind another in its sentence and on its level of brackets. */
export function levelAfter(passage: Passage, from: Mention): Mention[] {
  const first = from.order - passage.mentions[0]!.order + 1
  const found: Mention[] = []
  for (const mention of passage.mentions.slice(first, first + REACH)) {
    if (mention.sentence !== from.sentence) break
    if (mention.bracket === from.bracket) found.push(mention)
  }
  return found
}

const openerOf = (passage: Passage, from: Mention, to: Mention) =>
  /[;:,]/.exec(passage.block.value.slice(from.end, Math.min(to.start, from.end + CUE_REACH)))?.[0] ?? '…'
