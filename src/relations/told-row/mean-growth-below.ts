/** Mean yearly growth of a line of the table right above: "Bình quân giai đoạn 2015-2020, số trang trại tăng 6,2%/năm". */

import { GROWTH_SYLLABLES } from '../../lexicon/mean-growth-words.ts'
import { contentWords } from '../content-words.ts'
import { figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { meanGrowthOf } from '../mean-growth/proposals.ts'
import { periodTold } from '../mean-growth/spans.ts'
import { type YearlyChange, yearlyChange } from '../mean-growth/yearly-change.ts'
import { isPlainlyTold } from '../plainly-told.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'
import type { TimeLine } from '../table/time-lines.ts'
import { clauseOf, isNamed, isTouched, linesAbove, wordsIn } from './line-above.ts'

/** Digits of a rate that no other line gives by chance. */
const DIGITS = 3

/** Every yearly rate below a table that a line of it gives; one that it does not give is told where it is named in full and two digits are turned round. */
export const meanGrowthsBelow = (discourse: Discourse): Proposal[] =>
  discourse.passages.flatMap((passage) => {
    const lines = linesAbove(discourse, passage).filter(({ isRate }) => !isRate)
    if (lines.length === 0) return []
    return figuresOf(passage).flatMap((figure) => {
      const change = figure.mention.claim.kind === 'percent' ? yearlyChange(figure) : undefined
      return change ? ofLines(change, lines) : []
    })
  })

function ofLines(change: YearlyChange, lines: readonly TimeLine[]): Proposal[] {
  const { figure } = change
  const said = new Set(contentWords(clauseOf(figure).before))
  const isLong = significantDigits(operandOf(figure)) >= DIGITS
  const named = lines
    .filter((line) => (isLong ? isTouched(line, said) : isNamed(line, said)))
    .toSorted((a, b) => wordsIn(b, said) - wordsIn(a, said))
  const made = named.flatMap((line) => overPeriod(change, line))
  const held = made.find(({ proposal }) => holds(proposal))
  if (held) return [held.proposal]
  const [only, more] = made.filter(({ line }) => isNamed(line, said))
  return only && !more && isLong && isSwapped(only.proposal) && isToldOf(change, only.line)
    ? [{ ...only.proposal, strength: STRENGTH.sure }]
    : []
}

/** Whether the words since the figure before, or where they name nothing all of its clause, tell of the line and no more. */
function isToldOf({ figure, words }: YearlyChange, line: TimeLine): boolean {
  const name = new Set([...line.name, ...line.what, ...GROWTH_SYLLABLES])
  const isOwn = isNamed(line, new Set(contentWords(words)))
  return isPlainlyTold(figure, name, isOwn ? words : clauseOf(figure).before)
}

/** From the first year of the period that is told to its last, or from the year before; without a period over the whole line. */
function overPeriod(change: YearlyChange, line: TimeLine) {
  const years = [...line.cells.keys()].filter((time) => /^\d{4}$/u.test(time)).map(Number)
  const [first, last] = isOfWhole(change)
    ? [Math.min(...years), Math.max(...years)]
    : (periodTold(change.figure) ?? [])
  const starts = first === undefined ? [] : [first, first - 1]
  const before = starts.find((year) => line.cells.has(String(year)))
  const [from, to] = [line.cells.get(String(before)), line.cells.get(String(last))]
  if (before === undefined || last === undefined || !from || !to || last - before < 2) return []
  const members = [
    { ...to, role: 'now' as const },
    { ...from, role: 'before' as const },
  ]
  return [{ line, proposal: meanGrowthOf(change, members, last - before) }]
}

/** "cả thời kỳ tăng 6,6%/năm", without its years. */
const isOfWhole = ({ words }: YearlyChange): boolean => WHOLE.test(words) && !YEAR.test(words)

const YEAR = /(?:19|20)\d\d/u
const WHOLE = /(?<!\p{L})(?:cả|toàn) (?:thời kỳ|thời kì|giai đoạn)(?!\p{L})/u
