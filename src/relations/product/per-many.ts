import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import { saysSomewhere } from '../context/somewhere.ts'
import { type Discourse, squeezed } from '../discourse/index.ts'
import type { Facet, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isOfSex } from './of-sex.ts'
import { populations } from './populations.ts'
import { isSlip } from './slipped.ts'

/** So many of one thing for a round number of another: 20,8 beds for 10000 people. */
interface PerMany {
  readonly figure: Figure
  readonly operand: Operand
  readonly noun: string
  readonly many: number
  readonly per: string
}

const MANY = '(?:một |mỗi |1 )?(?<many>vạn|nghìn|ngàn|100|1\\.?000|10\\.?000|100\\.?000)'
const OVER = '(?:/|trên|cho|tính trên|so với)'
const BEHIND = new RegExp(
  `^[\\d.,]+ ?(?<noun>[\\p{L} ]{0,24}?) ?${OVER} ?${MANY} ?(?<per>(?:bé|trẻ|người) \\p{L}+|\\p{L}+)`,
  'u',
)
/** "230 suất quà cho 100 hộ và 130 cá nhân": so many of two sorts, of which none is a round number to count for. */
const FOR_TWO = /^[\d.,]+ [\p{L} ]{0,24}cho [\d.]+(?: \p{L}+){1,4} và \d+ \p{L}/u
const AHEAD = new RegExp(
  `(?:tỷ lệ|tỉ lệ|tỷ suất|tỷ số|số|chỉ số) (?<noun>[\\p{L} ]{2,40}?) ?${OVER} ?${MANY} (?<per>dân|người dân|người)(?: (?:hiện|nay|ước|là|đạt|bằng|được)){0,3}$`,
  'u',
)
/** "cứ một vạn dân có 5,9 bác sĩ", "cứ 100 bé gái có 111 bé trai", "cứ 100 cặp kết hôn thì có 20,3 vụ ly hôn". */
const FOR_EACH = new RegExp(
  `(?<![\\p{L}\\d.,])${MANY} (?<per>người dân|dân|nhân khẩu|(?:bé|trẻ|trẻ em|người) \\p{L}+|cặp(?: \\p{L}+){0,3}?)(?: số)?,?(?: (?:thì|có|đạt|được|là|hiện|mới|sinh ra|ứng với)){1,3}$`,
  'u',
)
/** The rate of a wider place is not worked out from the figures of one within it. */
const OF_ALL = /(?<!\p{L})(?:toàn tỉnh|toàn huyện|cả nước|toàn quốc|toàn ngành|bình quân chung)(?!\p{L})/u
const SEX_RATIO = /tỷ số giới tính(?: khi sinh| của trẻ| trẻ em| là| đạt| ở mức| hiện| ước| bằng){0,4}$/u

/** Without any of these a passage has no rate for a round number. */
const isForMany = saysSomewhere(/vạn|nghìn|ngàn|00|giới tính/)

/** What rates are counted for. */
const ROUND: ReadonlySet<number> = new Set([100, 1000, 10_000, 100_000])

const SIZES: Readonly<Record<string, number>> = { vạn: 10_000, nghìn: 1000, ngàn: 1000 }

/** How far from a rate the figures stand that it is worked out from. */
const REACH = 14

/** Every rate for a round number, "20,8 giường trên một vạn dân", "110 bé trai/100 bé gái", whose figures the report gives. */
export function perMany(discourse: Discourse): Proposal[] {
  const rates = proseFigures(discourse).flatMap((figure) => rateFor(figure) ?? [])
  if (rates.length === 0) return []
  const people = populations(discourse)
  return rates.flatMap((rate) => quotientsOf(rate, people))
}

function rateFor(figure: Figure): PerMany | undefined {
  const { claim, start, end } = figure.mention
  if ((claim.kind !== 'quantity' && claim.kind !== 'ratio') || claim.role !== 'actual') return undefined
  if (!isForMany(figure.passage)) return undefined
  const { lower } = figure.passage
  const said = squeezed(lower.slice(start, end + 45))
  const behind = FOR_TWO.test(said) ? undefined : BEHIND.exec(said)?.groups
  const before = squeezed(lower.slice(Math.max(0, start - 90), start))
  const found =
    behind ??
    (claim.kind === 'quantity'
      ? (AHEAD.exec(before)?.groups ?? forEach(before, claim.unit) ?? sexRatio(before))
      : undefined)
  if (!found) return undefined
  const { noun = '', many = '', per = '' } = found
  const facet: Facet = claim.kind === 'ratio' ? 'numerator' : 'value'
  const size = SIZES[many] ?? Number(many.replaceAll('.', ''))
  return noun ? { figure, operand: { claim, facet }, noun, many: size, per } : undefined
}

function forEach(before: string, unit: string) {
  const found = OF_ALL.test(before) ? undefined : FOR_EACH.exec(before)?.groups
  return found && unit !== '' ? { noun: unit.toLowerCase(), many: found.many, per: found.per } : undefined
}

const sexRatio = (before: string) =>
  SEX_RATIO.test(before) ? { noun: 'bé trai', many: '100', per: 'bé gái' } : undefined

const IS_PEOPLE = /^(?:dân|người|người dân|nhân khẩu)$/

/** The quotient that holds; where the text gives one numerator and one base in the sentence itself, also one that fails. */
function quotientsOf(rate: PerMany, people: readonly Operand[]): Proposal[] {
  const near = figuresOf(rate.figure.passage)
    .slice(Math.max(0, rate.figure.at - REACH), rate.figure.at + REACH)
    .filter((other) => other !== rate.figure && isSizable(other))
  const parts = near.filter((other) => isOf(other, rate.noun))
  const bases = IS_PEOPLE.test(rate.per)
    ? people
    : near.filter((other) => isOf(other, rate.per)).map((figure) => operandOf(figure))
  const candidates = parts.flatMap((part) =>
    bases
      .filter(({ claim }) => claim.id !== part.mention.claim.id)
      .map((base) => quotient(rate, operandOf(part), base)),
  )
  const held =
    significantDigits(rate.operand) > 1 || rate.operand.facet === 'numerator'
      ? candidates.find(holds)
      : undefined
  if (held) return [held]
  const [only] = candidates
  const told = parts.length === 1 && bases.length === 1
  const sentence = parts[0]?.mention.sentence === rate.figure.mention.sentence
  if (!only || !told || !sentence) return []
  if (!IS_PEOPLE.test(rate.per)) return [{ ...only, strength: STRENGTH.sure }]
  if (near.some(({ mention }) => mention.claim.id === bases[0]!.claim.id) && isSlip(only))
    return [{ ...only, strength: STRENGTH.sure }]
  return near.some(({ mention }) => isBaseBeside(mention, bases[0]!, rate))
    ? [{ ...only, strength: STRENGTH.doubtful }]
    : []
}

/** The one population of a report, in the sentence of a rate. */
const isBaseBeside = ({ claim, sentence }: Figure['mention'], base: Operand, { figure }: PerMany): boolean =>
  claim.id === base.claim.id && sentence === figure.mention.sentence

/** The round number of a rate, and what else is small, is no count that a rate comes from. */
const isSizable = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' &&
  claim.role !== 'change' &&
  claim.role !== 'limit' &&
  Number(claim.value) > 0 &&
  !ROUND.has(Number(claim.value))

/** Whether a figure counts a thing: by its unit, or by the words in front of it, "bác sĩ 648 người". */
function isOf({ mention: { claim }, lead, tail }: Figure, noun: string): boolean {
  const unit = 'unit' in claim ? claim.unit.toLowerCase() : ''
  const told = lead.replace(/(?: (?:có|là|đạt|được))+$/, '')
  return (
    unit === noun ||
    (unit !== '' && (unit.startsWith(`${noun} `) || noun.startsWith(`${unit} `))) ||
    told.endsWith(noun) ||
    isOfSex({ unit, before: told, behind: tail }, noun)
  )
}

const quotient = ({ figure, operand, many, per }: PerMany, part: Operand, base: Operand): Proposal => ({
  kind: 'average',
  variant: 'product',
  stated: operand,
  members: [
    { ...part, role: 'part' },
    { ...base, role: 'base' },
  ],
  evidence: `${figure.mention.claim.text} … ${many} ${per}`,
  counted: many,
  strength: STRENGTH.possible,
})
