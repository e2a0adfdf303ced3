import { unitOf as rowOf } from '../../lexicon/index.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import type { Operand } from '../proposal.ts'
import { belowOfNext } from './below-of-next.ts'
import { nounOf, oneOf } from './for-one.ts'
import { namedRate } from './named-rate.ts'
import { pastSpan } from './past-span.ts'
import { isAlone, isMeant, isRateOf, isReached, isWorkedOut } from './worked-out.ts'

/** What a figure measures, and the word that the text has for it. */
export interface Thing {
  readonly measure: string
  readonly word: string
}

/** So much of one thing for one of another: 61,5 tạ/ha, 50 triệu đồng/nhà, "mỗi hộ 12 kg". */
export interface Rate {
  readonly figure: Figure
  readonly operand: Operand
  /** What the whole amount would be: kg, VND, people. */
  readonly of: Thing
  /** What it is for one of: households, m2. */
  readonly per: Thing
  /** The stretch of time or the round for one of which it is besides, that a report may add up: "tháng", "đợt". */
  readonly span: string | undefined
  /** How the text says so: by a slash, by "mỗi", or by a word that makes it a mean, which the text then works out. */
  readonly form: 'per' | 'each' | 'mean'
  /** True of "mỗi phiên 215 người", also where it is a mean. */
  readonly each: boolean
}

const BELOW = /\/| trên | mỗi /
const TIMES: ReadonlySet<string> = new Set(['tháng', 'năm', 'ngày', 'quý', 'vụ', 'tuần', 'lần', 'đợt', 'giờ'])

/** Of these, what comes by the number as other things do: "bình quân mỗi đợt 07 người". */
const ROUNDS: ReadonlySet<string> = new Set(['vụ', 'lần', 'đợt', 'giờ'])

/** Whether a noun is a round, of which one need not be as large as another. */
export const isRound = (noun: string): boolean => ROUNDS.has(noun)

/** Whether a noun is a stretch of time. */
export const isTime = (noun: string): boolean => TIMES.has(noun)

/** The rate that a figure states, or none. What is paid for one by rule is exact: 50 triệu đồng/nhà. */
export function rateOf(printed: Figure): Rate | undefined {
  const { claim } = printed.mention
  if (claim.kind !== 'quantity' || claim.direction || directionOf(printed)) return undefined
  const figure = pastSpan(printed)
  const [above = '', ...slashed] = claim.unit.split(BELOW).map((part) => part.trim())
  const named = claim.decimals > 0 ? namedRate(figure, claim.unit) : undefined
  const below =
    slashed.length > 0
      ? slashed
      : (named?.below ?? [...pastComma(figure), ...sizedBefore(figure), ...belowOfNext(figure)])
  const isCalled = named !== undefined || isWorkedOut(figure)
  const each = below.every((thing) => TIMES.has(thing)) ? nounOf(oneOf(figure, isCalled)) : ''
  const things = [...below, ...(each ? [each] : [])].filter((thing) => thing !== '')
  const round = isRound(each) && below.length === 0 ? each : undefined
  const counted =
    things.find((thing) => !TIMES.has(thing)) ?? (each ? round : (takers(figure, things) ?? things[0]))
  if (!counted) return undefined
  const isMoney = claim.unitCode === 'VND'
  const isMean =
    isCalled ||
    isRateOf(figure) ||
    isReached(figure, above) ||
    (!isMoney && (isAlone(figure) || (each !== '' && claim.decimals > 0)))
  const isNorm = !isMean && claim.decimals === 0 && (isMoney || rowOf(above)?.dimension === 'count')
  const operand: Operand = {
    claim: isNorm ? { ...claim, lo: claim.value, hi: claim.value } : claim,
    facet: 'value',
  }
  return {
    figure,
    operand,
    of:
      below.length > 0
        ? thing((named?.above ?? above).replace(/^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm) )+/, ''))
        : { measure: measureOf(operand), word: claim.unit },
    per: thing(counted),
    span: things.includes('tháng') ? 'tháng' : things.find((thing) => TIMES.has(thing) && thing !== counted),
    form: isMean ? 'mean' : each ? 'each' : 'per',
    each: each !== '',
  }
}

/** "bình quân 05 lượt cán bộ, chiến sĩ/ca": the slash stands behind the second of two nouns. */
function pastComma(figure: Figure): string[] {
  if (!isMeant(figure) && !isRateOf(figure)) return []
  const { mention, passage } = figure
  const behind = passage.block.value.slice(mention.end, mention.end + 60)
  const [, per] = /^(?:,? \p{L}+){0,5}\s?\/\s?((?:\p{L}+ ?){1,2})/u.exec(behind) ?? []
  return per ? [nounOf(per.toLowerCase())] : []
}

/** "1.246 suất mức 600.000 đồng": each of the count right before it is worth so much. */
function sizedBefore({ mention, passage, at, lead }: Figure): string[] {
  const before = figuresOf(passage)[at - 1]?.mention
  if (!SIZED.test(lead) || mention.claim.kind !== 'quantity' || mention.claim.unitCode !== 'VND') return []
  const isCount = before?.claim.kind === 'quantity' && rowOf(before.claim.unit)?.dimension === 'count'
  return isCount && before.claim.decimals === 0 && before.clause === mention.clause ? [before.claim.unit] : []
}

const SIZED = /^(?:quà )?(?:với )?(?:mức|loại|mệnh giá|trị giá mỗi)(?: quà| hỗ trợ)?$/

/** "cho 5.120 học sinh với mức 100.000 đồng/tháng": who gets what is paid by the month. */
function takers({ passage, at, mention }: Figure, [time = '']: readonly string[]): string | undefined {
  const before = figuresOf(passage)[at - 1]?.mention
  if (time !== 'tháng' || before?.claim.kind !== 'quantity' || before.sentence !== mention.sentence)
    return undefined
  const isTold = /mức(?: \p{L}+){0,3}$/u.test(passage.block.value.slice(before.end, mention.start).trim())
  return isTold && rowOf(before.claim.unit)?.dimension === 'count' ? before.claim.unit : undefined
}

function thing(printed: string): Thing {
  const word = printed.toLowerCase()
  const row = rowOf(word) ?? rowOf(word.split(' ')[0]!)
  return { measure: row?.group ?? row?.code ?? word, word }
}
