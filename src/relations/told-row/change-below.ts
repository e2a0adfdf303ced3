/** What rose or fell between two times of the table right above: "Năm 2021 tổng số tăng 415 doanh nghiệp (10,0%) so với năm 2020". */
import { changeOf } from '../change/change-of.ts'
import type { Change } from '../change/levels.ts'
import { isMultiple } from '../change/times.ts'
import { contentWords } from '../content-words.ts'
import { ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse, Passage } from '../discourse/index.ts'
import { wordsBefore } from '../mean-growth/yearly-change.ts'
import { codeOf } from '../operand.ts'
import { isPlainBehind, isPlainlyTold, namesNothingElse } from '../plainly-told.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'
import { type TimeLine, timesIn } from '../table/time-lines.ts'
import { clauseOf, isNamed, isTouched, linesAbove, wordsIn } from './line-above.ts'

/** Of fewer digits a change fits some line by chance, unless the words name the line. */
const DIGITS = 3

/** Every change of a line of the table above its sentence. */
export const changesBelow = (discourse: Discourse): Proposal[] =>
  discourse.passages.flatMap((passage) => {
    const lines = linesAbove(discourse, passage)
    return lines.length > 0 ? inPassage(passage, lines) : []
  })

/** A change that is told of a line. */
interface Told {
  readonly line: TimeLine
  readonly proposal: Proposal
}

/** In the order of the text, for one that holds tells of which row the next is. */
function inPassage(passage: Passage, lines: readonly TimeLine[]): Proposal[] {
  const told = new Map<number, Told>()
  const rowsIn = new Map<number, Set<string>>()
  for (const figure of figuresOf(passage)) {
    const change = changeIn(figure)
    if (!change) continue
    const owner = ownerOf(figure)
    const before = owner ? told.get(owner.at) : undefined
    const rows = rowsIn.get(figure.mention.sentence) ?? new Set()
    const found = before
      ? inBracket(change, before)
      : likeliest(change, lines, rows.size === 1 ? [...rows][0] : undefined)
    if (!found) continue
    told.set(figure.at, found)
    rowsIn.set(figure.mention.sentence, rows.add(found.line.row))
  }
  return [...told.values()].map(({ proposal }) => proposal)
}

function changeIn(figure: Figure): Change | undefined {
  if (isMultiple(figure)) return { figure, direction: 'up', word: 'gấp' }
  const owner = ownerOf(figure)
  const way = directionOf(figure) ?? (owner && directionOf(owner))
  const isEach = /^\/|bình quân|trung bình/u.test(`${figure.tail} ${figure.lead}`)
  return way && !isEach ? { figure, ...way } : undefined
}

/** The rate of the change in front of its bracket is of the same two cells. */
function inBracket(change: Change, { line, proposal: { members, evidence } }: Told): Told | undefined {
  if (change.figure.mention.claim.kind !== 'percent') return undefined
  const words = { variant: 'growth', strength: STRENGTH.told, evidence } as const
  const proposal = changeOf(change, members, words)
  const isMisprinted =
    significantDigits(proposal.stated!) >= DIGITS && isSwapped(proposal) && isBareInBracket(change.figure)
  return holds(proposal) || isMisprinted ? { line, proposal } : undefined
}

/** "(11,7%)", but not "(toàn vùng tăng 11,7%)". */
const isBareInBracket = (figure: Figure): boolean =>
  namesNothingElse(figure.lead, NOTHING) && isPlainBehind(figure)

const NOTHING: ReadonlySet<string> = new Set()

/** The line that a change fits by its figures and that the words name; or one that the words alone leave, where a digit is wrong. */
function likeliest(change: Change, lines: readonly TimeLine[], row: string | undefined): Told | undefined {
  const { figure } = change
  const clause = clauseOf(figure)
  const times = timesIn(clause.text)
  const said = new Set(contentWords(clause.before))
  const all = lines.flatMap((line) => toldOf(change, line, times))
  const digits = significantDigits(operandOf(figure))
  const fitting = all
    .filter(({ proposal }) => holds(proposal))
    .filter(({ line }) =>
      digits >= DIGITS ? isTouched(line, said) : isNamed(line, said) || isOfRow(line, row, said),
    )
  const [held] = fitting.toSorted((a, b) => wordsIn(b.line, said) - wordsIn(a.line, said))
  if (held) return held
  const meant =
    times.length === 2 && digits > DIGITS ? all.filter(({ line }) => isOfRow(line, row, said)) : []
  const [only, more] = meant
  return only && !more && isDigitOff(only.proposal) && isToldOf(figure, only.line)
    ? { ...only, proposal: { ...only.proposal, strength: STRENGTH.sure } }
    : undefined
}

const isToldOf = (figure: Figure, { name, what }: TimeLine): boolean =>
  isPlainlyTold(figure, new Set([...name, ...what]), wordsBefore(figure))

/** A change as one of a line, between the two times that are named; where fewer are, between what is named, or the first, and the last. */
function toldOf(change: Change, line: TimeLine, times: readonly string[]): Told[] {
  const known = times.filter((time) => line.cells.has(time))
  if (known.length !== times.length || known.length > 2) return []
  const all = [...line.cells.keys()]
  const pair = known.length === 2 ? known : [known[0] ?? all[0]!, all.at(-1)!]
  const [before, now] = pair.toSorted(byTime).map((time) => line.cells.get(time)!)
  const variant = variantOf(change.figure)
  const isRight = variant === 'points' ? line.isRate : !line.isRate
  if (!before || !now || before === now || !isRight) return []
  if (variant === 'difference' && codeOf(now) !== '' && !alike(now, operandOf(change.figure))) return []
  const proposal = changeOf(
    change,
    [
      { ...now, role: 'now' },
      { ...before, role: 'before' },
    ],
    { variant: variant === 'times' ? 'growth' : variant, strength: STRENGTH.told, evidence: line.row },
  )
  return [{ line, proposal }]
}

function variantOf(figure: Figure): 'points' | 'growth' | 'times' | 'difference' {
  if (isMultiple(figure)) return 'times'
  const stated = operandOf(figure)
  if (stated.claim.kind !== 'percent') return 'difference'
  return codeOf(stated) === 'điểm %' ? 'points' : 'growth'
}

const byTime = (a: string, b: string): number => Number(a.replace(/\D/g, '')) - Number(b.replace(/\D/g, ''))

/** Whether it is of the row that its sentence told of before, and its column is named. */
const isOfRow = (line: TimeLine, row: string | undefined, said: ReadonlySet<string>): boolean =>
  line.row === row && line.what.length > 0 && line.what.every((word) => said.has(word))
