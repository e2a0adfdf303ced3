/** Columns or rows that make an account: "Đầu kỳ | Tăng | Giảm | Cuối kỳ". */
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Figure } from './figure.ts'
import { saysClosing, saysOpening } from './heads.ts'
import type { Lane } from './lane.ts'
import { isSplitTwice } from './split-twice.ts'
import { near, proposalOf, sumTrial, type Tally, type Trial, tallyOf } from './trial.ts'
import { unsplit } from './unsplit.ts'

/** Lanes between the opening and the closing figure at most. */
const MOVES = 5

/** Closing figures that follow from the lanes before them in most lines, some added and some taken off. */
export function accounts(lanes: readonly Lane[], axis: 'down' | 'across'): Proposal[] {
  const amounts = lanes.filter(({ nature, slot }) => nature === 'amount' && slot === 'q0')
  const whole = unsplit(amounts)
  const found = accountsAmong(amounts, axis)
  return found.length > 0 || whole === amounts ? found : accountsAmong(whole, axis)
}

function accountsAmong(amounts: readonly Lane[], axis: 'down' | 'across'): Proposal[] {
  return amounts.flatMap((closing, at) => {
    const named = saysClosing(closing.heads.join(' '))
    let best: { readonly trials: readonly Trial[]; readonly tally: Tally } | undefined
    for (let moves = 2; moves <= Math.min(MOVES, at - 1); moves++) {
      const before = amounts.slice(at - moves - 1, at)
      const announced =
        (named && saysOpening(before[0]!.heads.join(' '))) || isAccountOfDates(before, closing)
      const lines = linesOf(closing, before)
      for (const signs of signsOf(moves)) {
        if (!mayProve(lines, signs)) continue
        const trials = trialsOf(lines, signs)
        const tally = tallyOf(trials)
        const proves = announced ? proven(tally) : isAlone(trials, amounts.slice(0, at))
        if (proves && (!best || tally.weight > best.tally.weight)) best = { trials, tally }
      }
    }
    const evidence = `${axis === 'down' ? 'hàng' : 'cột'} ${(closing.heads.at(-1) ?? '').slice(0, 60)}`
    return best
      ? best.trials.map((trial) =>
          proposalOf(trial, { axis, evidence, strength: trial.holds ? STRENGTH.certain : STRENGTH.sure }),
        )
      : []
  })
}

/** One thing at two dates with movements between them; what has that thing at further dates is a series, "2020 | 2021 | 2022", and no account. */
function isAccountOfDates([opening, ...moves]: readonly Lane[], closing: Lane): boolean {
  return isSooner(opening!, closing) && !moves.some((move) => isSooner(opening!, move))
}

/** "Dư nợ 31/12/2023" and "Dư nợ 31/12/2024": one thing at two dates, the first of which came first. */
function isSooner(opening: Lane, closing: Lane): boolean {
  const [one, other] = [opening, closing].map(({ heads }) => heads.join(' ').toLowerCase())
  const [sooner, later] = [one!, other!].map(timeIn)
  return sooner !== '' && later !== '' && sooner! < later! && withoutTime(one!) === withoutTime(other!)
}

const TIME = /(?:(?:ngày )?(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?((?:19|20)\d\d)|(\d{1,2})[/.-](\d{1,2})/u

/** The date or year of a head, so that a later one sorts behind: "2024-12-31"; "" where it has none. */
function timeIn(head: string): string {
  const [, day = '', month = '', year = '', dayOnly = '', monthOnly = ''] = TIME.exec(head) ?? []
  return [year, month || monthOnly, day || dayOnly]
    .map((part) => part.padStart(2, '0'))
    .join('-')
    .replace(/^[0-]+$/, '')
}

const withoutTime = (head: string) =>
  head
    .replace(TIME, '')
    .replace(/[\d/.-]+|(?<!\p{L})(?:ngày|năm|đến|tháng)(?!\p{L})|\s+/gu, ' ')
    .trim()

const proven = ({ held, failed, weight }: Tally) => held >= 1 && weight >= 3 && held >= failed * 2

/** Heads that say nothing of an account need lines enough, to the last digit: "Kỳ trước | Tiếp nhận | Đã giải quyết | Đang giải quyết". */
function provenAlone(trials: readonly Trial[]): boolean {
  const { held, failed, weight } = tallyOf(trials.map((trial) => ({ ...trial, holds: isExact(trial) })))
  return held >= 3 && weight >= 7 && held >= failed * 3
}

const isAlone = (trials: readonly Trial[], lanes: readonly Lane[]): boolean =>
  provenAlone(trials) && !areSumsOfOne(trials) && !isSplitTwice(lanes, trials)

const isExact = ({ stated, parts, signs }: Trial): boolean =>
  near(
    parts.reduce((sum, { value }, at) => sum + value * (signs?.[at] ?? 1), 0),
    stated.value,
    0,
  )

/** "Cũ | Mới | Phải giải quyết | Trước hạn | Đúng hạn": two sums of one total are no account, though the one less the other closes. */
function areSumsOfOne(trials: readonly Trial[]): boolean {
  const telling = trials.filter(({ weight }) => weight > 0)
  return telling.filter(hasSumWithin).length * 2 > telling.length
}

/** Whether some of the figures of a line make up for each other without the rest. */
function hasSumWithin({ stated, parts, signs }: Trial): boolean {
  const terms = [-stated.value, ...parts.map(({ value }, at) => value * (signs?.[at] ?? 1))].filter(Boolean)
  for (let bits = 1; bits < 2 ** terms.length - 1; bits++) {
    const sum = terms.reduce((total, value, at) => ((bits >> at) & 1 ? total + value : total), 0)
    if (near(sum, 0, 0)) return true
  }
  return false
}

/** All ways to add some of so many movements and take off others; what only takes off is a total and its parts. */
function signsOf(moves: number): (1 | -1)[][] {
  const all = Array.from({ length: 2 ** moves - 2 }, (_, bits) => bits + 1)
  return all.map((bits) => [1, ...Array.from({ length: moves }, (_, at) => ((bits >> at) & 1 ? 1 : -1))])
}

/** The figures of one line, none of them lacking, and what all their digits leave open. */
interface Line {
  readonly stated: Figure
  readonly parts: readonly Figure[]
  readonly slack: number
}

function linesOf(closing: Lane, before: readonly Lane[]): Line[] {
  return [...closing.figures.entries()].flatMap(([line, stated]) => {
    const parts = before.flatMap((lane) => lane.figures[line] ?? [])
    if (!stated || parts.length < before.length) return []
    return [{ stated, parts, slack: parts.reduce((sum, { slack }) => sum + slack, stated.slack) }]
  })
}

/** After so many lines an account that mostly fails is given up. */
const PATIENCE = 8

/** Whether an account fails in a third of the lines at most, without which nothing proves it: most are given up here. */
function mayProve(lines: readonly Line[], signs: readonly (1 | -1)[]): boolean {
  let failed = 0
  for (const [line, { stated, parts, slack }] of lines.entries()) {
    let sum = 0
    for (let at = 0; at < parts.length; at++) sum += parts[at]!.value * signs[at]!
    if (near(stated.value, sum, slack)) continue
    failed++
    if (failed * 3 > lines.length || (failed > PATIENCE && failed * 2 > line + 1)) return false
  }
  return true
}

/** Only lines in which every movement counts tell an account from a sum. */
function trialsOf(lines: readonly Line[], signs: readonly (1 | -1)[]): Trial[] {
  return lines.map(({ stated, parts }) => {
    const trial = sumTrial(stated, parts, signs)
    const moved = parts.slice(1).every(({ value }) => value !== 0)
    return moved ? trial : { ...trial, weight: 0 }
  })
}
