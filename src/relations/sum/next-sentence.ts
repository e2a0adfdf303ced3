import { sum } from '../../model/index.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { amountOf, operandOf } from '../operand.ts'
import { STRENGTH } from '../strength.ts'
import { type Ahead, aheadIn } from './ahead.ts'
import { exhaustion } from './exhaustion.ts'
import { FRAMED, SOME, sharedWords } from './heading-words.ts'
import { REACH } from './parts-cues.ts'
import { sameUnit } from './same-unit.ts'
import { HEADED, type Series } from './series.ts'

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
    const series = other ? undefined : continuing(ahead, { distance, unbroken, total, passed })
    const further = !passed && unbroken && ahead.cue ? ahead.further : []
    unbroken &&= ahead.cue !== undefined || ahead.heading !== undefined || takesApart(ahead, total)
    if (distance === 1 && !ahead.cue) found.push(...ahead.groups)
    if (series)
      found.push(ahead.own ? { ...series, strength: Math.min(series.strength, STRENGTH.weak) } : series)
    found.push(...further)
    const inner = ahead.bracketed.filter((m) => m.bracket?.parent === total.bracket && sameUnit(m, total))
    if (inner.length > 1) found.push({ mentions: inner, evidence: '(…) … (…)', strength: STRENGTH.weak })
  }
  return found
}

/** "1.327 đề tài. Loại A 214, loại B 587, loại C 526. Theo ngành: …": whether the figures of a sentence make a total, so that the next may take it apart again. */
function takesApart({ level }: Ahead, total: Mention): boolean {
  const whole = amountOf(operandOf(total.claim))
  const parts = level.filter(({ claim }) => claim.kind === 'quantity')
  return (
    parts.length > 2 &&
    !!whole &&
    sum(parts.flatMap(({ claim }) => amountOf(operandOf(claim)) ?? [])).equals(whole)
  )
}

/** Whether a sentence opens with words for something else: "Ngoài ra, …" takes nothing apart. */
const turnsAway = ({ block, lower }: Passage, sentence: number): boolean => {
  const [start = 0] = block.sentences[sentence] ?? []
  return /^\s*(?:ngoài ra|bên cạnh đó|mặt khác)(?!\p{L})/u.test(lower.slice(start, start + 20))
}

/** A paragraph of its own that opens with "Phân theo …": which figure of the one before it takes apart, only the arithmetic says. */
export function nextParagraph({ passages }: Discourse, passage: Passage, total: Mention): Series[] {
  const next = passages[passage.index + 1]
  if (
    !next ||
    next.block.cell ||
    next.block.note !== passage.block.note ||
    next.block.kind !== passage.block.kind
  )
    return []
  const { cue, level } = aheadIn(next, 0)
  if (!cue) return []
  if (cue.strength >= STRENGTH.sure) return [{ mentions: level, evidence: cue.surface, strength: HEADED }]
  const goesOn = OPENS.test(next.lower) && !isPassedInAll(passage, total)
  return goesOn ? [{ mentions: level, evidence: cue.surface, strength: STRENGTH.possible }] : []
}

/** "Huy động 44.263 tỷ đồng. | Trong đó, giai đoạn 2010-2015 …": a paragraph that goes on with the last figure of the one before it. */
const OPENS = /^\s*trong đó\s?[,:]/u

const isPassedInAll = ({ mentions }: Passage, total: Mention): boolean =>
  mentions.slice(total.order - mentions[0]!.order + 1).some((m) => sameUnit(m, total))

/** Whether another figure of the unit stands behind a total in its sentence. */
const isPassed = ({ mentions }: Passage, total: Mention): boolean => {
  const behind = mentions.slice(
    total.order - mentions[0]!.order + 1,
    total.order - mentions[0]!.order + REACH,
  )
  return behind.some((m) => m.sentence === total.sentence && sameUnit(m, total))
}

interface Behind {
  readonly total: Mention
  /** Sentences from the total to the series. */
  readonly distance: number
  readonly unbroken: boolean
  /** Whether another total of the unit stands between: then nothing but a slip tells that the list is of this one. */
  readonly passed: boolean
}

function continuing(
  { level, cue, heading }: Ahead,
  { distance, unbroken, total, passed }: Behind,
): Series | undefined {
  if (passed && !(cue && unbroken)) return undefined
  if (cue) {
    const strength = passed ? Math.min(cue.strength, STRENGTH.possible) : cue.strength
    return unbroken ? { mentions: level, evidence: cue.surface, strength } : undefined
  }
  if (heading)
    return { mentions: level, evidence: heading, strength: SOME.test(heading) ? STRENGTH.faint : HEADED }
  const alike = level.filter((m) => isVisit(m) === isVisit(total))
  if ((distance === 1 || unbroken) && alike.length === 2 && exhaustion(alike) === 'opposites')
    return { mentions: alike, evidence: '…', strength: STRENGTH.fitting, of: 'opposites' }
  return distance <= 3 ? { mentions: alike, evidence: '…', strength: STRENGTH.faint } : undefined
}

/** "131 lượt đảng viên" are no sum of members, unless words say so. */
const isVisit = ({ claim }: Mention) => 'unit' in claim && claim.unit.startsWith('lượt')
