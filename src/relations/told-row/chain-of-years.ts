/** "năm 2021 tăng 6,2%, năm 2022 tăng 8,0%, năm 2023 tăng 7,4%": what one line of a table rose by from each year to the next, its name untold. */

import { RECKONED_OTHERWISE } from '../../lexicon/row-words.ts'
import { memoized } from '../../model/memoized.ts'
import { anyOf } from '../any-of.ts'
import { changeOf } from '../change/change-of.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { sentenceBefore } from '../context/said-before.ts'
import { holds } from '../context/settle.ts'
import { isOwnDigitOff } from '../digit-off.ts'
import type { Discourse, Passage } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import { isPlainBehind } from '../plainly-told.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'
import { type TimeLine, timeLines } from '../table/time-lines.ts'

/** So many rates of one chain fit no line by chance. */
const LEAST = 3

/** So many lines of a report are tried. */
const MOST = 200

/** Every growth of a chain of years that one line of the report explains; one that alone fails of it by a digit is wrong. */
export function growthsOfChains(discourse: Discourse): Proposal[] {
  const lines = [...timeLines(discourse).values()]
    .flat()
    .filter(({ isRate, cells }) => !isRate && cells.size > LEAST)
    .slice(0, MOST)
  return lines.length === 0
    ? []
    : discourse.passages.flatMap((passage) => chainsIn(passage).flatMap((chain) => ofBestLine(chain, lines)))
}

/** A rate of growth and the year that it is told of. */
interface Told {
  readonly figure: Figure
  readonly year: number
}

/** Runs of rates in one sentence, each of the year behind that of the one before. */
function chainsIn(passage: Passage): (readonly Told[])[] {
  const chains: Told[][] = []
  for (const figure of passage.block.cell ? [] : figuresOf(passage)) {
    const year = figure.mention.claim.kind === 'percent' ? Number(OF_YEAR.exec(figure.lead)?.[1] ?? 0) : 0
    if (!year || !directionOf(figure)) continue
    const last = chains.at(-1)?.at(-1)
    const goesOn = last?.year === year - 1 && last.figure.mention.sentence === figure.mention.sentence
    if (goesOn) chains.at(-1)!.push({ figure, year })
    else chains.push([{ figure, year }])
  }
  return chains.filter((chain) => chain.length >= LEAST)
}

const OF_YEAR =
  /(?<!\p{L})năm ((?:19|20)\d\d)(?: (?:ước|chỉ|đã|dự kiến))? (?:tăng|giảm)(?: (?:trưởng|thêm))?$/u

const ESTIMATED = /(?<!\p{L})(?:ước|dự kiến)(?!\p{L})/u

/** What the first line says of a chain of which it explains all rates but one, or all. */
function ofBestLine(chain: readonly Told[], lines: readonly TimeLine[]): Proposal[] {
  const least = Math.max(LEAST, chain.length - 1)
  for (const line of lines) {
    if (chain.filter((told) => isNear(line, told)).length < least) continue
    const made = chain.flatMap((told) => growthIn(line, told))
    const held = made.filter(holds)
    if (made.length < chain.length || held.length < least) continue
    const isLong = held.length > LEAST
    return made.filter(
      (proposal, at) =>
        holds(proposal) ||
        (isOfLine(chain[at]!.figure) &&
          (isSwapped(proposal) ||
            (isLong && isOwnDigitOff(proposal) && !ESTIMATED.test(chain[at]!.figure.lead)))),
    )
  }
  return []
}

/** Whether nothing says that a rate of the chain is of another thing, or was reckoned otherwise. */
const isOfLine = (figure: Figure): boolean =>
  ALONE.test(figure.lead) &&
  isPlainBehind(figure) &&
  !OTHERWISE.test(`${sentenceBefore(figure)} ${sentenceBehind(figure)}`)

/** "năm 2000 ước tăng 7,4%" at the end of a chain says nothing of the years before. */
const OTHERWISE = new RegExp(anyOf(RECKONED_OTHERWISE.filter((words) => !words.startsWith('ước'))), 'iu')

function sentenceBehind({ passage, mention }: Figure): string {
  const [, to = mention.end] = passage.block.sentences[mention.sentence] ?? []
  return passage.lower.slice(mention.end, Math.min(to, mention.end + BEHIND))
}

const BEHIND = 120

const ALONE = /^(?:(?:và|đến|sang|còn|riêng) )*năm (?:19|20)\d\d/u

/** Whether a line rose by about as much as is told; the figures themselves tell the rest. */
function isNear(line: TimeLine, { figure, year }: Told): boolean {
  const { claim } = figure.mention
  const grown = growthsOf(line).get(year)
  return (
    claim.kind === 'percent' && grown !== undefined && Math.abs(grown - Math.abs(Number(claim.value))) < 1
  )
}

/** By how many per cent a line rose or fell in each year, without a sign. */
const growthsOf = memoized(({ cells }: TimeLine): ReadonlyMap<number, number> => {
  const amounts = new Map([...cells].map(([time, operand]) => [Number(time), amountOf(operand)?.valueOf()]))
  return new Map(
    [...amounts].flatMap(([year, now]) => {
      const before = amounts.get(year - 1)
      return now !== undefined && before ? [[year, Math.abs(now / before - 1) * 100] as const] : []
    }),
  )
})

function growthIn({ cells, title }: TimeLine, { figure, year }: Told): Proposal[] {
  const [now, before] = [cells.get(String(year)), cells.get(String(year - 1))]
  const way = directionOf(figure)
  if (!now || !before || !way) return []
  const change = { figure, ...way }
  return [
    changeOf(
      change,
      [
        { ...now, role: 'now' },
        { ...before, role: 'before' },
      ],
      { variant: 'growth', strength: STRENGTH.sure, evidence: title },
    ),
  ]
}
