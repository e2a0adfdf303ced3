import type { RelationCue } from '../../lexicon/relation-cues.ts'
import { memoized } from '../../model/memoized.ts'
import { type Mention, mentionsWithin, type Passage } from '../discourse/index.ts'
import { CUE_REACH, partsCuesIn, REACH } from './parts-cues.ts'
import { sameUnit } from './same-unit.ts'
import { HEADED, headingOf, type Series, WEAK } from './series.ts'

/** A sentence that goes on: "Trong đó: …", or a heading of a second breakdown, "Giới tính: nam 60, nữ 40". */
export function nextSentence(passage: Passage, total: Mention): Series[] {
  const found: Series[] = []
  /** Every sentence since the total took it apart: "Theo giới tính: … Theo trình độ: …". */
  let unbroken = aheadIn(passage, total.sentence).cue === undefined
  for (let sentence = total.sentence + 1; sentence <= total.sentence + 4; sentence++) {
    if (!passage.block.sentences[sentence]) break
    const ahead = aheadIn(passage, sentence)
    if (ahead.mentions.length === 0) {
      unbroken = false
      continue
    }
    const series = continuing(ahead, { distance: sentence - total.sentence, unbroken })
    unbroken &&= ahead.cue !== undefined || ahead.heading !== undefined
    if (series) found.push(ahead.own ? { ...series, strength: Math.min(series.strength, WEAK) } : series)
    const inner = ahead.bracketed.filter((m) => m.bracket?.parent === total.bracket && sameUnit(m, total))
    if (inner.length > 1) found.push({ mentions: inner, evidence: '(…) … (…)', strength: WEAK })
  }
  return found
}

/** What a sentence offers to every total before it. */
interface Ahead {
  readonly mentions: readonly Mention[]
  /** Those that stand on the level of the first. */
  readonly level: readonly Mention[]
  readonly bracketed: readonly Mention[]
  /** The cue with which the sentence opens. */
  readonly cue: RelationCue | undefined
  readonly heading: string | undefined
  /** Whether strong words behind its first figure announce parts of its own. */
  readonly own: boolean
}

const readIn = memoized((_: Passage) => new Map<number, Ahead>())

function aheadIn(passage: Passage, sentence: number): Ahead {
  const sentences = readIn(passage)
  const ahead = sentences.get(sentence) ?? readAhead(passage, sentence)
  sentences.set(sentence, ahead)
  return ahead
}

function readAhead({ block, lower, mentions: all }: Passage, sentence: number): Ahead {
  const [start, end] = block.sentences[sentence]!
  const mentions = mentionsWithin(all, [start, end], REACH)
  const [first] = mentions
  if (!first) return NOTHING
  const until = Math.min(first.start, start + CUE_REACH)
  const cues = partsCuesIn(lower, start, until)
  const rest = partsCuesIn(lower, first.end, Math.min(end, first.end + CUE_REACH))
  return {
    mentions,
    level: mentions.filter((m) => m.bracket === first.bracket),
    bracketed: mentions.filter((m) => m.bracket !== null),
    cue: cues.find((cue) => block.value.slice(start, cue.start).trim().length < 3)?.cue,
    heading: headingOf(block.value.slice(start, until)),
    own: rest.some(({ cue }) => cue.strength >= 0.6),
  }
}

const NOTHING: Ahead = {
  mentions: [],
  level: [],
  bracketed: [],
  cue: undefined,
  heading: undefined,
  own: false,
}

interface Behind {
  /** Sentences from the total to the series. */
  readonly distance: number
  readonly unbroken: boolean
}

function continuing({ level, cue, heading }: Ahead, { distance, unbroken }: Behind): Series | undefined {
  if (cue) return unbroken ? { mentions: level, evidence: cue.surface, strength: cue.strength } : undefined
  if (heading) return { mentions: level, evidence: heading, strength: HEADED }
  return distance <= 3 ? { mentions: level, evidence: '…', strength: 0.2 } : undefined
}
