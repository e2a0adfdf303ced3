import type { RelationCue } from '../../lexicon/relation-cues.ts'
import { memoized } from '../../model/memoized.ts'
import { type Mention, mentionsWithin, type Passage } from '../discourse/index.ts'
import { STRENGTH } from '../strength.ts'
import { CUE_REACH, partsCuesIn, REACH } from './parts-cues.ts'
import { headingOf, type Series } from './series.ts'

/** What a sentence offers to every total before it. */
export interface Ahead {
  readonly mentions: readonly Mention[]
  /** Those that stand on the level of the first. */
  readonly level: readonly Mention[]
  readonly bracketed: readonly Mention[]
  /** The cue with which the sentence opens. */
  readonly cue: RelationCue | undefined
  readonly heading: string | undefined
  /** Whether strong words behind its first figure announce parts of its own. */
  readonly own: boolean
  /** Whether it opens with words for what was named last: "Số này gồm …". */
  readonly refers: boolean
  /** Further breakdowns of the same total behind a semicolon: "…; chia theo nguồn vốn có …". */
  readonly further: readonly Series[]
  /** Its figures between semicolons: "nam 18 người, nữ 13 người; trên đại học 03 người, đại học 28 người". */
  readonly groups: readonly Series[]
}

const readIn = memoized((_: Passage) => new Map<number, Ahead>())

export function aheadIn(passage: Passage, sentence: number): Ahead {
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
  const rest = partsCuesIn(lower, first.end, Math.min(end, first.end + CUE_REACH)).filter(
    ({ cue }) => cue.strength >= STRENGTH.told,
  )
  const level = mentions.filter((m) => m.bracket === first.bracket)
  const anew = rest.filter(({ start: at }) => /;\s*$/.test(lower.slice(first.end, at)))
  const openingOf = (cue: { readonly start: number }) => lower.slice(start, cue.start).trim()
  const cue = cues.find((found) => openingOf(found).length < 3 || REFERS.test(openingOf(found)))
  const turns = [...anew.map(({ start: at }) => at), end]
  return {
    mentions,
    level: cue ? level.filter((m) => m.start < turns[0]!) : level,
    bracketed: mentions.filter((m) => m.bracket !== null),
    cue: cue?.cue,
    heading: headingOf(block.value.slice(start, until)),
    groups: groupsOf(level),
    own: rest.length > anew.length,
    refers: cue !== undefined && openingOf(cue).length > 2,
    further: anew.map(({ cue, end: from }, nth) => ({
      mentions: level.filter((m) => m.start >= from && m.start < turns[nth + 1]!),
      evidence: cue.surface,
      strength: cue.strength,
    })),
  }
}

/** "Số này", "Trong số vốn trên": what a sentence opens with that goes on about the figure before it. */
const REFERS = /^(?:trong )?(?:tổng )?(?:số|con số|mức|các|những)(?: \p{L}+){0,3} (?:này|đó|trên)(?: được)?$/u

const NOTHING: Ahead = {
  mentions: [],
  level: [],
  bracketed: [],
  cue: undefined,
  heading: undefined,
  own: false,
  refers: false,
  further: [],
  groups: [],
}

/** Figures that a semicolon parts from others: each group may take the whole total apart once more, where it adds up. */
function groupsOf(level: readonly Mention[]): Series[] {
  const groups: Mention[][] = [[]]
  for (const mention of level) {
    if (mention.clause.opener === ';' && mention.clause !== groups.at(-1)![0]?.clause) groups.push([])
    groups.at(-1)!.push(mention)
  }
  return groups.length < 2
    ? []
    : groups.map((mentions) => ({ mentions, evidence: ';', strength: STRENGTH.faint }))
}
