/** "bình quân mỗi tháng 1.646 hồ sơ trực tuyến": the mean of a line of a table over its years or months, which bears the words of the sentence. */
import { EACH_TIME, WORKED_OUT_WORDS } from '../../lexicon/mean-words.ts'
import { contentWords } from '../content-words.ts'
import { type Figure, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { asRounded } from '../product/rounded-from.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type TimeLine, timeLines } from '../table/time-lines.ts'

const MEAN = `(?:${WORKED_OUT_WORDS.join('|')})`
const ONE = `(?:${EACH_TIME.join('|')})`
const YEARLY = new RegExp(
  `(?<!\\p{L})(?:${MEAN}(?: \\p{L}+){0,3} ${ONE} (năm|tháng|quý)|${ONE} (năm|tháng|quý) ${MEAN})(?: \\p{L}+){0,4}$`,
  'u',
)
/** Digits of a mean, and times of a line, from which it is no coincidence. */
const [TELLING, LEAST] = [3, 3]
/** A report is searched for so many means. */
const MEANS = 60
/** Units of text before a mean that may name the line. */
const REACH = 160

/** Every mean of a year, quarter or month that a line of a table gives, all of it or its last years. */
export function meansOfTimeLines(discourse: Discourse): Proposal[] {
  const means = proseFigures(discourse).filter(isMean).slice(0, MEANS)
  return means.flatMap((mean) => {
    const time = timeOf(mean)!
    const words = wordsAround(mean)
    return linesIn(discourse)
      .filter((line) => isNamed(line, words))
      .flatMap((line) => meansOf(mean, line, time))
      .filter(holds)
      .slice(0, 1)
  })
}

function isMean(figure: Figure): boolean {
  const { claim } = figure.mention
  if (claim.kind !== 'quantity' || claim.direction || claim.role === 'target') return false
  return timeOf(figure) !== undefined && significantDigits(operandOf(figure)) >= TELLING
}

function timeOf({ lead }: Figure): string | undefined {
  const [, ahead, first] = YEARLY.exec(lead) ?? []
  return ahead ?? first
}

const linesIn = (discourse: Discourse): readonly TimeLine[] => [...timeLines(discourse).values()].flat()

/** The words of the sentence before a mean, and those right behind it. */
function wordsAround({ passage, mention, tail }: Figure): ReadonlySet<string> {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const before = passage.block.value.slice(Math.max(from, mention.start - REACH), mention.start)
  const unit = 'unit' in mention.claim ? mention.claim.unit : ''
  return new Set(contentWords(`${before} ${unit} ${tail}`))
}

/** All words of a row, or where the rows are times, of a column. */
function isNamed({ name, what, isRate }: TimeLine, words: ReadonlySet<string>): boolean {
  const own = name.length > 0 ? name : what
  return !isRate && own.length > 1 && own.every((word) => words.has(word))
}

/** A line as a whole, and without its first year, from which a period of plan goes on. */
function meansOf(mean: Figure, { cells, title }: TimeLine, time: string): Proposal[] {
  const own = [...cells].filter(([key]) => IS_OF[time]!.test(key)).map(([, operand]) => operand)
  return [own, own.slice(1)]
    .filter(({ length }) => length >= LEAST)
    .map((items): Proposal => proposalOf(mean, items, title))
}

const IS_OF: Readonly<Record<string, RegExp>> = { năm: /^\d{4}$/, tháng: /^m/, quý: /^q/ }

const proposalOf = (mean: Figure, items: readonly Operand[], title: string): Proposal => ({
  kind: 'average',
  variant: 'mean',
  stated: asRounded(operandOf(mean)),
  members: items.map((item) => ({ ...item, role: 'item' })),
  evidence: title.slice(0, 60),
  strength: STRENGTH.fitting,
})
