/** Which lanes are of means, and what their heads call the two that a mean comes from. */
import { unitOf as rowOf } from '../../lexicon/index.ts'
import { MEAN_POPULATIONS, MEAN_WORDS } from '../../lexicon/mean-words.ts'
import { unitOf } from '../operand.ts'
import type { Fit } from './fit.ts'
import { saysCompared, saysMean } from './heads.ts'
import type { Lane } from './lane.ts'
import { perTimeOf } from './mean-scales.ts'

/** Rates with a unit of their own ("tạ/ha") are told by it, but for those that are also for one of some times. */
export const isMean = (lane: Lane): boolean =>
  lane.nature !== 'rank' &&
  lane.slot === 'q0' &&
  (saysMean(lane.heads.at(-1) ?? '') || nounsOf(lane.heads) !== undefined) &&
  lane.figures.every((figure) => !figure || ((!figure.per || perTimeOf(lane) > 1) && !figure.percent))

/** "Dân số trung bình" counts people in the mean of a year: means are taken of it. */
export const isMeanPopulation = ({ heads }: Lane): boolean => POPULATION.test(heads.at(-1) ?? '')

const POPULATION = new RegExp(`^\\P{L}*(?:${MEAN_POPULATIONS.join('|')})(?!\\p{L})[^/]*$`, 'iu')

const NOUN = '\\p{L}[\\p{L} ]*?'
const NOUNS = new RegExp(
  `^(?:(?:sĩ số|số|tỷ lệ|tỉ lệ) )?(?<of>${NOUN})\\s?/\\s?(?:[\\d.]+ |vạn )?(?<per>${NOUN})(?:\\s?\\([^()]*\\))?$`,
  'iu',
)
/** "Tỷ số giới tính (nam/100 nữ)": in the bracket of a head that is no mean by itself. */
const BRACKETED = new RegExp(`\\((?:số )?(?<of>${NOUN})\\s?/\\s?(?:[\\d.]+ |vạn )?(?<per>${NOUN})\\)$`, 'iu')

/** "HS/lớp 2019-2020", "Học sinh/lớp năm học 19-20": the year of a column, behind what it is called. */
const PERIOD = / (?:năm (?:học )?)?\d{2,4}(?: ?[-–] ?\d{2,4})?$/iu

/** The two nouns of "Học sinh/lớp", "Số HS/lớp (em)": how many of the one come on one of the other; a mean may call the first in short. */
export function nounsOf(heads: readonly string[]): readonly [of: string, per: string] | undefined {
  const head = (heads.at(-1) ?? '').replace(PERIOD, '')
  const { of, per } = (NOUNS.exec(head) ?? (saysMean(head) ? undefined : BRACKETED.exec(head)))?.groups ?? {}
  return of && per && !saysCompared(head) ? [of.toLowerCase(), per.toLowerCase()] : undefined
}

/** "HS" calls a lane of "Số học sinh" as "học sinh" does. */
export const isCalled = ({ heads }: Lane, noun: string): boolean =>
  heads.some(
    (head) => head.toLowerCase().includes(noun) || (isShort(noun) && initialsOf(head).includes(noun)),
  )

const isShort = (noun: string): boolean => /^\p{L}{2,4}$/u.test(noun)

const initialsOf = (head: string): string =>
  (head.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word[0]).join('')

/** Whether a head tells both: "Phòng/cơ sở" beside "Số phòng" and "Số cơ sở", "Tiền lương BQ (đồng/người/tháng)" below "Quỹ tiền lương" and "Lao động". */
export function isNamed({ target, first, second }: Pick<Fit, 'target' | 'first' | 'second'>): boolean {
  const [of, per] = nounsOf(target.heads) ?? []
  if (of && per && isCalled(first, of) && isCalled(second, per)) return true
  return namesAmount(target, first) && isPerOne(target, second)
}

/** What a mean is called without the words that call it so: "tiền lương" of "Tiền lương BQ (đồng/người/tháng)". */
const MEAN = new RegExp(`(?<!\\p{L})(?:${MEAN_WORDS.join('|')})(?!\\p{L}).*$`, 'u')

function namesAmount({ heads }: Lane, first: Lane): boolean {
  const name = (heads.at(-1) ?? '').toLowerCase().replace(MEAN, '').trim()
  return name.length > 2 && first.heads.some((head) => head.toLowerCase().includes(name))
}

/** Whether a mean is for one of what a lane counts, by its unit. */
function isPerOne({ figures }: Lane, { figures: counts, heads }: Lane): boolean {
  const [, below = ''] = unitOf(figures.find((figure) => figure !== undefined)!.operand).split('/')
  const one = below.trim()
  if (one === '') return false
  const group = rowOf(one)?.group
  const code = counts.find((figure) => figure !== undefined)?.code ?? ''
  if (code !== '') return code === one || (group !== undefined && rowOf(code)?.group === group)
  return heads.some((head) => head.toLowerCase().includes(one))
}
