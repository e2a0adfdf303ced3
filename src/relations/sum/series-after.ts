import { PERHAPS_PARTS } from '../../lexicon/relation-cues.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { STRENGTH } from '../strength.ts'
import { bracketAfter, inBrackets, isActual } from './brackets-after.ts'
import { bulletsAfter } from './bullets.ts'
import { afterColon } from './colon-list.ts'
import { isFirstItem } from './first-item.ts'
import { comparisonBehind, examplesBehind, partsFrom, statusBehind } from './list-ends.ts'
import { nextParagraph, nextSentence } from './next-sentence.ts'
import { notesAround } from './notes.ts'
import { isOfOther } from './of-other-count.ts'
import { CUE_REACH, partsCuesIn, REACH } from './parts-cues.ts'
import { sameUnit } from './same-unit.ts'
import { secondLists } from './second-list.ts'
import type { Series } from './series.ts'

/** How many further cues behind one are looked at for where its list ends. */
const NEXT_CUES = 6

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
          ...nextParagraph(discourse, passage, total),
          ...bulletsAfter(discourse, passage, total),
        ]),
    ...notesAround(discourse, total),
  ].filter((series) => series.mentions.length > 0)
}

/** "60 hộ, gồm 40 hộ nghèo và 20 hộ cận nghèo": what follows in the sentence, behind a cue or without one. */
function restOfSentence(passage: Passage, total: Mention): Series[] {
  const behind = levelAfter(passage, total)
  const [next] = behind
  if (!next) return []
  const from = total.end
  const until = Math.min(behind.at(-1)!.start, from + CUE_REACH)
  const cues = partsCuesIn(passage.lower, from, until).filter(
    ({ start }) => !isInBracket(passage.lower.slice(from, start)),
  )
  return [
    ...cues.map(({ cue, start, end }, index): Series => {
      const next = cues.slice(index + 1).find((other) => other.cue.strength >= STRENGTH.told)
      const to = Math.min(
        next ? next.start : Number.POSITIVE_INFINITY,
        statusBehind(passage, behind, end),
        comparisonBehind(behind, end),
        examplesBehind(passage.lower, partsFrom(behind, end), cues.slice(index + 1, index + 1 + NEXT_CUES)),
      )
      const passed = behind.some(
        (m) => m.start < start && (sameUnit(m, total) || isUnnamed(m)) && isActual(m),
      )
      const anew = NAMED_ANEW.test(passage.lower.slice(from, start))
      const ofOther = isOfOther(total, behind, { start, end, to })
      const said = anew || ofOther ? Math.min(cue.strength, STRENGTH.weak) : cue.strength
      const strength = passed ? Math.min(said, index > 0 ? SECOND : STRENGTH.weak) : said
      return {
        mentions: behind.filter((m) => m.start >= end && m.start < to),
        evidence: cue.surface,
        strength,
      }
    }),
    ...perhapsParts(passage, total, behind),
    ...afterColon(passage, total, behind),
    ...ofWhich(passage, total, behind),
    ...secondLists(total, behind),
    {
      mentions: withinList(passage, behind, cues),
      evidence: openerOf(passage, total, next),
      strength: STRENGTH.weak,
      perhaps: isFirstItem(passage, total, behind),
    },
  ]
}

/** "làm rõ 52/74 vụ, gồm …; đang điều tra 22 vụ": what is still under way completes the whole. */
const UNDER_WAY = /; (?:đang|còn|chưa)(?!\p{L})[^;]*$/u

/** Of figures behind words that open a whole list, "gồm A, B, C; đã phun trừ D", those up to where it gives way to what was done. */
function withinList(
  passage: Passage,
  behind: readonly Mention[],
  cues: readonly { readonly cue: { readonly strength: number }; readonly end: number }[],
): readonly Mention[] {
  const opened = cues.find(({ cue }) => cue.strength >= STRENGTH.sure)
  const to = opened ? statusBehind(passage, behind, opened.end) : Number.POSITIVE_INFINITY
  const listed = behind.filter(({ start }) => start < to)
  if (listed.length === behind.length) return behind
  const words = passage.lower.slice(listed.at(-1)?.end, to)
  return UNDER_WAY.test(words) ? behind : listed
}

/** "47 đồng chí: đại học 41, trung cấp 06, trong đó …": what a total counts may go without saying. */
const isUnnamed = ({ claim }: Mention): boolean => claim.kind === 'quantity' && claim.unit === ''

/** "3 vụ (gồm 4 đối tượng) …; 1 vụ …": a cue in a bracket opens what stands in the bracket. */
const isInBracket = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')')

/** "danh sách gồm 85 người, số lượng người của khóa mới gồm 76 người": the words before a cue name another figure. */
const NAMED_ANEW = /[,;] (?:tổng )?(?:số|mức|kinh phí|vốn|diện tích)(?: \p{L}+){2,} ?$/u

/** "06 cá nhân bị kỷ luật, hình thức khiển trách 04, cảnh cáo 02": what follows where it adds up. */
function perhapsParts({ lower }: Passage, total: Mention, behind: readonly Mention[]): Series[] {
  const until = Math.min(behind[0]!.start, total.end + CUE_REACH)
  const evidence = PERHAPS.exec(lower.slice(total.end, until))?.[1]
  return evidence ? [{ mentions: behind, evidence, strength: STRENGTH.possible, perhaps: true }] : []
}

const PERHAPS = new RegExp(`^[^()]*?(?<!\\p{L})(${PERHAPS_PARTS.join('|')})(?!\\p{L})`, 'u')

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
