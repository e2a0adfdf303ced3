import { unitOf as rowOf } from '../../lexicon/index.ts'
import { bracketText } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import type { Operand } from '../proposal.ts'

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
  /** True of a rate for a month, that a report may add up over its months. */
  readonly monthly: boolean
  /** How the text says so: by a slash, by "mỗi", or by a word that makes it a mean, which the text then works out. */
  readonly form: 'per' | 'each' | 'mean'
  /** True of "mỗi phiên 215 người", also where it is a mean. */
  readonly each: boolean
}

const MEAN =
  /(?<!\p{L})(?:bình quân|trung bình|mật độ|bq|tính ra|tức là mỗi|tương đương mỗi|như vậy mỗi)(?!\p{L})/u
/** "tỷ lệ 1,9 giáo viên/lớp". */
const RATE_OF = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|định biên)(?: \p{L}+){0,3}$/u
/** "trung bình một trường hợp là": the words that say for one of what, in front of a mean. */
const ONE = /(?:bình quân|trung bình|bq|tính ra)(?: \p{L}+){0,2} (?:một|1|01) ((?:\p{L}+ ?){1,7})$/u
/** "5,6 cán bộ một trạm", "45 người mỗi lớp": the same behind it. */
const FOR_ONE = /^(?:trên |cho |\/ ?)?(?:một|mỗi|1|01) ((?:\p{L}+ ?){1,3})/u
const EACH = /(?<!\p{L})mỗi ((?:\p{L}+ ){0,6}\p{L}+)$/u
/** "mỗi xã, phường 50 phiếu": a noun of two words with a comma between. */
const EACH_OF_TWO = /(?<!\p{L})mỗi (\p{L}+(?: \p{L}+)?, \p{L}+(?: \p{L}+)?) $/u
const BELOW = /\/| trên | mỗi /
const TIMES: ReadonlySet<string> = new Set(['tháng', 'năm', 'ngày', 'quý', 'vụ', 'tuần', 'lần', 'đợt', 'giờ'])

/** Whether a noun is a stretch of time. */
export const isTime = (noun: string): boolean => TIMES.has(noun)

/** The rate that a figure states, or none. What is paid for one by rule is exact: 50 triệu đồng/nhà. */
export function rateOf(figure: Figure): Rate | undefined {
  const { claim } = figure.mention
  if (claim.kind !== 'quantity' || claim.direction || directionOf(figure)) return undefined
  const [above = '', ...printed] = claim.unit.split(BELOW).map((part) => part.trim())
  const named = claim.decimals > 0 ? namedRate(figure, claim.unit) : undefined
  const below =
    printed.length > 0 ? printed : (named?.below ?? [...pastComma(figure), ...sizedBefore(figure)])
  const isWorkedOut = named !== undefined || MEAN.test(figure.lead) || isHeaded(figure) || goesOn(figure)
  const each = below.every((thing) => TIMES.has(thing)) ? nounOf(oneOf(figure, isWorkedOut)) : ''
  const things = [...below, ...(each ? [each] : [])].filter((thing) => thing !== '')
  const counted =
    things.find((thing) => !TIMES.has(thing)) ?? (each ? undefined : (takers(figure, things) ?? things[0]))
  if (!counted) return undefined
  const isMoney = claim.unitCode === 'VND'
  const isMean =
    isWorkedOut ||
    RATE_OF.test(figure.lead) ||
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
    monthly: things.includes('tháng'),
    form: isMean ? 'mean' : each ? 'each' : 'per',
    each: each !== '',
  }
}

/** "Số tiêu chí đạt bình quân: 13,9 tiêu chí/xã", "mức bình quân 10 tháng qua (295,7 tỷ đồng/tháng)": the word stands in front of a colon or bracket. */
const isHeaded = ({ mention, passage }: Figure): boolean =>
  HEADED.test(passage.lower.slice(Math.max(0, mention.start - HEAD), mention.start))

const HEADED = /(?<!\p{L})(?:bình quân|trung bình|bq)(?: ?: ?|[^.;:,()]*\()$/u
const HEAD = 50

/** "bình quân 3,9 người/hộ và 152 hộ/tổ dân phố": what "và" joins to a mean is one too. */
function goesOn(figure: Figure): boolean {
  const { mention, passage, at, lead } = figure
  const before = figuresOf(passage)[at - 1]
  if (!/^(?:,|và|,? và|)$/u.test(lead.trim()) || before?.mention.sentence !== mention.sentence) return false
  const isOfOne = 'unit' in before.mention.claim && before.mention.claim.unit.includes('/')
  return isOfOne && MEAN.test(before.lead) && /^,?(?: ?và)?$/u.test(gapBetween(before, figure).trim())
}

/** "Tỷ lệ giáo viên trên lớp đạt 1,74": the words in front of a bare number say of what and for one of what it is. */
function namedRate(
  { lead }: Figure,
  unit: string,
): { readonly above: string; readonly below: readonly string[] } | undefined {
  const { above = '', per = '' } = NAMED.exec(lead)?.groups ?? {}
  const below = nounOf(per)
  if (unit !== '' && unit.toLowerCase() !== above) return undefined
  return rowOf(above) && rowOf(below) ? { above, below: [below] } : undefined
}

const NAMED =
  /(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số|hệ số|định mức|bình quân|số) (?<above>\p{L}+(?: \p{L}+){0,2}?) ?(?:\/|trên|tính trên) ?(?:một |mỗi |1 |đầu )?(?<per>\p{L}+(?: \p{L}+){0,7})$/u

/** "bình quân 05 lượt cán bộ, chiến sĩ/ca": the slash stands behind the second of two nouns. */
function pastComma({ mention, passage, lead }: Figure): string[] {
  if (!MEAN.test(lead) && !RATE_OF.test(lead)) return []
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

/** "17.120 lượt người (80 lượt người/cuộc)": what a bracket adds to a count is worked out from it. */
const isAlone = (figure: Figure): boolean =>
  figure.mention.bracket !== null && bracketText(figure).trim() === figure.mention.claim.text.toLowerCase()

/** "cho 5.120 học sinh với mức 100.000 đồng/tháng": who gets what is paid by the month. */
function takers({ passage, at, mention }: Figure, [time = '']: readonly string[]): string | undefined {
  const before = figuresOf(passage)[at - 1]?.mention
  if (time !== 'tháng' || before?.claim.kind !== 'quantity' || before.sentence !== mention.sentence)
    return undefined
  const isTold = /mức(?: \p{L}+){0,3}$/u.test(passage.block.value.slice(before.end, mention.start).trim())
  return isTold && rowOf(before.claim.unit)?.dimension === 'count' ? before.claim.unit : undefined
}

/** The words behind "mỗi", or "một" beside a mean: for one of what a figure is. */
const oneOf = (figure: Figure, isMean: boolean): string =>
  (EACH.exec(figure.lead) ?? (isMean ? (ONE.exec(figure.lead) ?? FOR_ONE.exec(figure.tail)) : null))?.[1] ??
  eachOfTwo(figure)

function eachOfTwo({ passage, mention }: Figure): string {
  const noun = EACH_OF_TWO.exec(passage.lower.slice(Math.max(0, mention.start - 40), mention.start))?.[1]
  return noun && rowOf(noun) ? noun : ''
}

/** "hộ được cấp" → "hộ": the noun at the head of some words. */
function nounOf(words: string): string {
  if (rowOf(words)) return words
  const [first = '', second = ''] = words.trim().split(' ')
  const both = `${first} ${second}`.trim()
  return rowOf(both) ? both : first
}

function thing(word: string): Thing {
  const row = rowOf(word) ?? rowOf(word.split(' ')[0]!)
  return { measure: row?.group ?? row?.code ?? word, word }
}
