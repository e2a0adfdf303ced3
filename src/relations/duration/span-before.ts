import {
  LENGTH_JOINTS,
  LENGTH_WORDS,
  PROGRAMME_PERIODS,
  TAKING_DAYS_OUT,
  UNBROKEN_WORDS,
} from '../../lexicon/duration-cues.ts'
import { type Discourse, type Mention, mentionsWithin, type Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { durationsIn, printedNumber } from './counted.ts'
import { measured } from './measured.ts'
import { lengthsOf, type Stretch, stretchBetween, stretchOf, wholeOf } from './stretch.ts'
import { mayWork } from './working-days.ts'

/** How far before a duration its dates may stand, and how many figures back. */
const REACH = 160
const FIGURES = 4

/** A number of days, weeks, months or years behind the dates that it tells the length of: "từ 01/7 đến 30/9/2024, 92 ngày". */
export const spansBefore = (discourse: Discourse): Proposal[] =>
  durationsIn(discourse).flatMap(({ passage, mention, unit }) => {
    const stretch = stretchBefore(passage, mention)
    return stretch
      ? measured(mention, { stretch, unit, strength: strengthOf(passage, mention, { stretch, unit }) })
      : []
  })

/** How surely a number is the length of the dates before it, and nothing else that was done in those days. */
function strengthOf(passage: Passage, mention: Mention, { stretch, unit }: Told): number {
  if (!isAll(passage, mention) || !hasEnds(stretch)) return STRENGTH.fitting
  const words = passage.lower.slice(stretch.mentions.at(-1)!.end, mention.start)
  if (UNBROKEN.test(words)) return STRENGTH.sure
  if (!/\(/u.test(words) && isOfProgramme(passage, stretch)) return STRENGTH.fitting
  const isFewer = printedNumber(mention) < Math.min(...lengthsOf(stretch, unit))
  if (isFewer) return mayBeWithin(mention, { stretch, unit }, words) ? STRENGTH.fitting : STRENGTH.told
  if (DEED.test(words)) return STRENGTH.told
  return LENGTH.test(words) ? STRENGTH.sure : STRENGTH.possible
}

interface Told {
  readonly stretch: Stretch
  readonly unit: string
}

/** Fewer days than the stretch has may be those of work, or some within it, and fewer weeks those of a school; only what words call a length is not. */
const mayBeWithin = (mention: Mention, { stretch, unit }: Told, words: string): boolean =>
  !LENGTH.test(words) || unit === 'tuần' || (unit === 'ngày' && mayWork(stretch, printedNumber(mention)))

/** "kế hoạch giai đoạn 2021 - 2025, thời gian thực hiện 02 năm": a period that another thing has, not what the number measures. */
const isOfProgramme = ({ lower }: Passage, { mentions: [first] }: Stretch): boolean =>
  PROGRAMME.test(lower.slice(Math.max(0, first!.start - LEAD), first!.start + LEAD))
const PROGRAMME = new RegExp(`(?<!\\p{L})(?:${PROGRAMME_PERIODS.join('|')}|kỳ(?! nghỉ))(?!\\p{L})`, 'u')

/** The period, or the two dates, right before a duration. */
function stretchBefore(passage: Passage, mention: Mention): Stretch | undefined {
  const before = mentionsWithin(passage.mentions, [mention.start - REACH, mention.start], 12)
    .filter(({ bracket }) => bracket === mention.bracket || bracket === mention.bracket?.parent)
    .slice(-FIGURES)
  const [last, first] = [before.at(-1), before.at(-2)]
  if (!last || last.sentence !== mention.sentence || !JOINED.test(between(passage, last, mention)))
    return undefined
  if (last.claim.kind === 'period') return stretchOf(last)
  const isPair =
    first &&
    FROM.test(passage.lower.slice(Math.max(0, first.start - LEAD), first.start + 6)) &&
    TO.test(between(passage, first, last))
  return isPair ? stretchBetween(first, last) : wholeOf(last)
}

/** The text between two figures without brackets: "14/2/2026 (tức 27 tháng Chạp) đến hết 22/2/2026". */
const between = ({ lower }: Passage, first: Mention, last: Mention): string =>
  lower.slice(first.end, last.start).replace(/ ?\([^()]{0,90}\)/gu, '')

/** A quarter that is merely named may stand beside the days of it on which something was done. */
const hasEnds = ({ mentions }: Stretch): boolean =>
  mentions.length > 1 || /\d.*(?:-|–|đến|tới).*\d/u.test(mentions[0]!.claim.text)

/** Units of text before a date in which "từ" stands. */
const LEAD = 24

/** "từ thứ Năm ngày 08/02/2024 đến hết thứ Tư ngày 14/02/2024": days of the week stand in the way of one period. */
const FROM = /(?<!\p{L})từ (?:\p{L}+ ){0,4}\d{0,2}/u
const TO = /^[ ,(]*(?:cho )?(?:đến|tới|-|–)(?: \p{L}+){0,6} ?$/u

/** What joins a length to the dates before it: "(", ", tổng thời gian", "là", "kéo dài trong". */
const JOINED = new RegExp(`^[\\s,;:(–-]*(?:(?:${LENGTH_JOINTS.join('|')})[\\s:,]+)*$`, 'u')

/** Words that leave no day out. */
const UNBROKEN = new RegExp(
  `(?<!\\p{L})(?:${UNBROKEN_WORDS.join('|')})(?!\\p{L})|\\(\\s*liên tục(?!\\p{L})`,
  'u',
)

/** A length of something that was done, whose dates those before it need not be. */
const DEED = /, (?:[^(]*)(?<!\p{L})(?:thực hiện|trong)(?!\p{L})/u

/** Words, or a bracket, that leave nothing else to be told than the length. */
const LENGTH = new RegExp(`\\(\\s*$|(?<!\\p{L})(?:${LENGTH_WORDS.join('|')})(?!\\p{L})`, 'u')

/** Whether nothing of what was done in those days stands behind them: "(15 ngày)", not "15 ngày có mưa" or "(15 ngày, trừ ngày lễ)". */
const isAll = ({ lower }: Passage, { end, bracket }: Mention): boolean =>
  (bracket ? /^\s*\)/u : ENDED).test(lower.slice(end, end + 12))

const ENDED = new RegExp(`^\\s*(?:[.;]|,(?! (?:${TAKING_DAYS_OUT.join('|')})(?!\\p{L}))|$)`, 'u')
