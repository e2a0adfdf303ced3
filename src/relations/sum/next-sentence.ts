import type { RelationCue } from '../../lexicon/relation-cues.ts'
import { memoized } from '../../model/memoized.ts'
import { type Discourse, type Mention, mentionsWithin, type Passage } from '../discourse/index.ts'
import { STRENGTH } from '../strength.ts'
import { exhaustion } from './exhaustion.ts'
import { FRAMED, sharedWords } from './headed.ts'
import { CUE_REACH, partsCuesIn, REACH } from './parts-cues.ts'
import { sameUnit } from './same-unit.ts'
import { HEADED, headingOf, type Series } from './series.ts'

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
    if (!ahead.cue && !ahead.heading && turnsAway(passage, sentence)) break
    const other = ahead.heading && FRAMED.test(ahead.heading) && sharedWords(ahead.heading, total) === 0
    const passed = ahead.refers && isPassed(passage, total)
    const distance = sentence - total.sentence
    const series = other || passed ? undefined : continuing(ahead, { distance, unbroken, total })
    const further = !passed && unbroken && ahead.cue ? ahead.further : []
    unbroken &&= ahead.cue !== undefined || ahead.heading !== undefined
    if (distance === 1 && !ahead.cue) found.push(...ahead.groups)
    if (series)
      found.push(ahead.own ? { ...series, strength: Math.min(series.strength, STRENGTH.weak) } : series)
    found.push(...further)
    const inner = ahead.bracketed.filter((m) => m.bracket?.parent === total.bracket && sameUnit(m, total))
    if (inner.length > 1) found.push({ mentions: inner, evidence: '(…) … (…)', strength: STRENGTH.weak })
  }
  return found
}

/** Whether a sentence opens with words for something else: "Ngoài ra, …" takes nothing apart. */
const turnsAway = ({ block, lower }: Passage, sentence: number): boolean => {
  const [start = 0] = block.sentences[sentence] ?? []
  return /^\s*(?:ngoài ra|bên cạnh đó|mặt khác)(?!\p{L})/u.test(lower.slice(start, start + 20))
}

/** A paragraph of its own that opens with "Phân theo …": which figure of the one before it takes apart, only the arithmetic says. */
export function nextParagraph({ passages }: Discourse, passage: Passage): Series[] {
  const next = passages[passage.index + 1]
  if (
    !next ||
    next.block.cell ||
    next.block.note !== passage.block.note ||
    next.block.kind !== passage.block.kind
  )
    return []
  const { cue, level } = aheadIn(next, 0)
  const sure = cue && cue.strength >= STRENGTH.sure
  return sure ? [{ mentions: level, evidence: cue.surface, strength: HEADED }] : []
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
  /** Whether it opens with words for what was named last: "Số này gồm …". */
  readonly refers: boolean
  /** Further breakdowns of the same total behind a semicolon: "…; chia theo nguồn vốn có …". */
  readonly further: readonly Series[]
  /** Its figures between semicolons: "nam 18 người, nữ 13 người; trên đại học 03 người, đại học 28 người". */
  readonly groups: readonly Series[]
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

/** Whether another figure of the unit stands behind a total in its sentence. */
const isPassed = ({ mentions }: Passage, total: Mention): boolean => {
  const behind = mentions.slice(
    total.order - mentions[0]!.order + 1,
    total.order - mentions[0]!.order + REACH,
  )
  return behind.some((m) => m.sentence === total.sentence && sameUnit(m, total))
}

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

interface Behind {
  readonly total: Mention
  /** Sentences from the total to the series. */
  readonly distance: number
  readonly unbroken: boolean
}

function continuing(
  { level, cue, heading }: Ahead,
  { distance, unbroken, total }: Behind,
): Series | undefined {
  if (cue) return unbroken ? { mentions: level, evidence: cue.surface, strength: cue.strength } : undefined
  if (heading) return { mentions: level, evidence: heading, strength: HEADED }
  const alike = level.filter((m) => isVisit(m) === isVisit(total))
  if ((distance === 1 || unbroken) && alike.length === 2 && exhaustion(alike) === 'opposites')
    return { mentions: alike, evidence: '…', strength: STRENGTH.fitting, of: 'opposites' }
  return distance <= 3 ? { mentions: alike, evidence: '…', strength: STRENGTH.faint } : undefined
}

/** "131 lượt đảng viên" are no sum of members, unless words say so. */
const isVisit = ({ claim }: Mention) => 'unit' in claim && claim.unit.startsWith('lượt')
