import { MOVED_OR_NOT, PLANNED_BEFORE, SCORING_WORDS } from '../../lexicon/index.ts'
import type { Reading } from '../../model/index.ts'
import type { RatioDraft } from '../draft.ts'
import type { Passage } from '../passage.ts'
import { clauseBefore } from './clause.ts'
import { tellsOfPlan } from './ratio.ts'
import type { Stance } from './stance.ts'

/** What the words of a score have in them: most clauses have none, and the words are not looked for. */
const SCORES = /điểm|chỉ số|hạng/
const SCORE = new RegExp(`(?:^|[^\\p{L}])(?:${SCORING_WORDS.join('|')})(?:[^\\p{L}]|$)`, 'u')
const POINTS = /(?:^|[^\p{L}])điểm(?![\p{L}]| trường)/iu
const TARGET = new RegExp(`(?:${PLANNED_BEFORE.join('|')})[^,;.]{0,40}$`)
const CHANGE = new RegExp(`(?:${MOVED_OR_NOT.join('|')})(?: [^;.()]{0,60})?\\($`)
/** "nay 25/trước 30": the second is of an earlier time. */
const EARLIER = /(?:trước|cùng kỳ) $/
const COMPARED = /so (?:với|cùng kỳ|năm)[^;.()]{0,60}\($/

/** "(-14,7%, 29/34 vụ)": the rate of a change in front of its levels. */
const RATE_FIRST = /\((?:(?:tăng|giảm) )?[-+−–]?\d{1,4}(?:[.,]\d{1,4})?\s?%[,;] ?$/

/** The sense of a slash: points by their unit, now over before behind a change, done over target, else a share. */
export function readingOf(passage: Passage, ratio: RatioDraft, stance: Stance): Reading {
  const unit = ratio.below.unit ?? ratio.above.unit
  if (unit?.dimension === 'score') return 'score'
  const between = passage.lower.slice(ratio.above.end, ratio.below.start)
  if (between === ':') return 'two-measures'
  if (tellsOfPlan(passage, ratio) && ratio.above.unit) return 'done-over-target'
  if (EARLIER.test(between)) return 'now-over-before'
  const before = passage.lower.slice(Math.max(0, ratio.start - 90), ratio.start).replace(RATE_FIRST, '(')
  if (before.endsWith('(') && (CHANGE.test(before) || COMPARED.test(before))) return 'now-over-before'
  if (before.endsWith('(') && stance.role === 'change') return 'now-over-before'
  const clause = clauseBefore(passage, ratio.start, 0)
  if (TARGET.test(clause)) return 'done-over-target'
  if (!unit && SCORES.test(clause) && SCORE.test(clause)) return 'score'
  if (Number(ratio.above.numeral.value) > Number(ratio.below.numeral.value)) return 'done-over-target'
  return 'part-of-whole'
}

/** The sense that the heads of a column give a slash: points reached of points, or a rank among so many. */
export function readingUnder(heads: readonly string[]): Reading | undefined {
  const head = heads.at(-1) ?? ''
  if (/hạng/i.test(head)) return 'two-measures'
  return /điểm/i.test(head) && POINTS.test(head) ? 'score' : undefined
}
