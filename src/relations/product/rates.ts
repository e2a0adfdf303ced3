import { unitOf as rowOf } from '../../lexicon/index.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { amountOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'

/** So much of one thing for one of another: 61,5 tạ/ha, 50 triệu đồng/nhà, "mỗi hộ 12 kg". */
export interface Rate {
  readonly figure: Figure
  readonly operand: Operand
  /** What the whole amount would measure: "kg", "VND", "people". */
  readonly of: string
  /** What it is for one of: "households", "m2". */
  readonly per: string
  /** True of a rate for a month, that a report may add up over its months. */
  readonly monthly: boolean
  /** True where the words make it a mean or a density: it is then what the text works out. */
  readonly isMean: boolean
}

const MEAN = /(?<!\p{L})(?:bình quân|trung bình|mật độ|bq)(?!\p{L})/u
const EACH =
  /(?<!\p{L})(?:mỗi|một) (\p{L}+(?: \p{L}+)?)(?: (?:được|là|nhận|hỗ trợ|cấp|tặng|hưởng|với|có|gồm|trị giá|số tiền|mức))*$/u
const TIMES = new Set(['tháng', 'năm', 'ngày', 'quý', 'vụ', 'tuần', 'lần', 'đợt'])

/** The rate that a figure states, or none. */
export function rateOf(figure: Figure): Rate | undefined {
  const { claim } = figure.mention
  if (claim.kind !== 'quantity' || !amountOf({ claim, facet: 'value' })) return undefined
  const [, ...below] = claim.unit.split(/\/| trên | mỗi /).map((part) => part.trim())
  const each = EACH.exec(figure.lead)?.[1]
  const things = [...below, ...(below.length === 0 && each ? [each] : [])].filter((thing) => thing !== '')
  const counted = things.find((thing) => !TIMES.has(thing))
  if (!counted) return undefined
  return {
    figure,
    operand: { claim, facet: 'value' },
    of: below.length > 0 ? measureAbove(claim.unit) : measureOf({ claim, facet: 'value' }),
    per: measureOfWord(counted),
    monthly: things.includes('tháng'),
    isMean: MEAN.test(figure.lead),
  }
}

/** What stands above the slash: "mass" units by their code, counted nouns by their group. */
function measureAbove(unit: string): string {
  const above = (unit.split(/\/| trên | mỗi /)[0] ?? '').trim()
  return measureOfWord(above.replace(/^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm) )+/, ''))
}

function measureOfWord(word: string): string {
  const row = rowOf(word) ?? rowOf(word.split(' ')[0]!)
  return row?.group ?? row?.code ?? word
}

/** Figures around a rate of one measure that are no rates themselves, nearest first. */
export function around(rate: Rate, measure: string, reach: number): Operand[] {
  const { passage, at } = rate.figure
  return figuresOf(passage)
    .slice(Math.max(0, at - reach), at + reach)
    .filter((other) => other !== rate.figure && isPlain(other))
    .flatMap((other) =>
      operandsOf(other)
        .filter((operand) => measureOf(operand) === measure)
        .map((operand) => ({ other, operand })),
    )
    .sort((a, b) => Math.abs(a.other.at - at) - Math.abs(b.other.at - at))
    .map(({ operand }) => operand)
}

const isPlain = ({ mention: { claim } }: Figure) =>
  'unit' in claim && !claim.unit.includes('/') && claim.role !== 'change'

const operandsOf = ({ mention: { claim } }: Figure): Operand[] =>
  claim.kind === 'ratio'
    ? [
        { claim, facet: 'numerator' },
        { claim, facet: 'denominator' },
      ]
    : claim.kind === 'quantity'
      ? [{ claim, facet: 'value' }]
      : []
