/** "So với năm 2021, diện tích có rừng năm 2022 tăng 6.277 ha": the two cells that a table has under one name for the two years. */
import { gather } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { ownerOf } from '../context/around.ts'
import type { Figure } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import { withUnitOf } from '../lent-unit.ts'
import { wordsBefore } from '../mean-growth/yearly-change.ts'
import { isPlainlyTold } from '../plainly-told.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type TimeLine, timeLines } from '../table/time-lines.ts'
import { changeOf } from './change-of.ts'
import type { Change } from './levels.ts'
import { movedBack } from './moved-back.ts'

/** Units of text before a change in which its sentence names the two years. */
const REACH = 240

/** A name that more lines than these have tells none of them apart. */
const MOST = 30

/** Digits of a change that is not told in two cells by chance. */
const LONG = 4

/**
 * What the cells of two named years say of a change. Where they disagree, an error only if they moved just so much the other way, or one digit
 * of a long amount is wrong.
 */
export function changeBetweenYears(discourse: Discourse, change: Change): Proposal[] {
  const { figure } = change
  if (figure.mention.block.cell) return []
  const years = yearsOf(figure)
  const lines = years && (linesByName(discourse).get(nameOf(toldWith(figure).lead)) ?? [])
  if (!years || !lines || lines.length > MOST) return []
  const made = lines.flatMap(({ cells }) => {
    const [now, before] = [cells.get(years.now), cells.get(years.before)]
    return now && before ? proposalOf(change, now, before) : []
  })
  const right = made.filter(holds)
  if (right.length > 0) return right.slice(0, 1)
  const name = new Set(contentWords(lines[0]?.title ?? ''))
  return isPlainlyTold(figure, name, wordsBefore(figure)) ? made.filter(isMistaken) : []
}

function proposalOf(change: Change, now: Operand, before: Operand): Proposal[] {
  const stated = operandOf(change.figure)
  const isRate = stated.claim.kind === 'percent'
  const levels = isRate ? [now, before] : [now, before].map((cell) => inUnitOf(cell, stated))
  const [one, other] = levels as [Operand, Operand]
  if (!isRate && !levels.every((level) => alike(level, stated))) return []
  const evidence = before.claim.row?.at(-1) ?? '…'
  return [
    changeOf(
      change,
      [
        { ...one, role: 'now' },
        { ...other, role: 'before' },
      ],
      { variant: isRate ? 'growth' : 'difference', strength: STRENGTH.sure, evidence },
    ),
  ]
}

/** A cell whose column gives no unit, in that of what it is compared with. */
const inUnitOf = (cell: Operand, { claim }: Operand): Operand =>
  cell.claim.kind === 'quantity' && claim.kind === 'quantity' && cell.claim.unit === ''
    ? { ...cell, claim: withUnitOf(cell.claim, claim) }
    : cell

function isMistaken(proposal: Proposal): boolean {
  const { variant, stated } = proposal
  if (variant !== 'difference' || !stated || significantDigits(stated) < LONG) return false
  return movedBack(proposal) || isDigitOff(proposal)
}

/** The words of a change; of a rate in a bracket those of the change in front of it. */
const toldWith = (figure: Figure): Figure =>
  (figure.mention.claim.kind === 'percent' ? ownerOf(figure) : undefined) ?? figure

/** The year that is compared with, and the only other one that the sentence names. */
function yearsOf({
  passage,
  mention,
  tail,
}: Figure): { readonly now: string; readonly before: string } | undefined {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const words = `${passage.lower.slice(Math.max(from, mention.start - REACH), mention.start)} ${tail}`
  const before = COMPARED.exec(words)?.[1]
  const all = new Set(words.match(YEAR))
  const [now, more] = [...all].filter((year) => year !== before)
  return before && now && !more && !OTHER_TIME.test(words) ? { now, before } : undefined
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu
const COMPARED = /(?<!\p{L})so(?: với)? năm ((?:19|20)\d\d)(?!\d)/u
const OTHER_TIME = /(?<!\p{L})(?:tháng|quý|kỳ|giai đoạn|bình quân)(?!\p{L})/u

/** The words of a name in their order, without times, brackets and what merely introduces or moves it. */
const nameOf = (text: string): string =>
  contentWords(
    text
      .toLowerCase()
      .replace(/\([^()]*\)/gu, ' ')
      .replace(/(?:so(?: với)? )?năm (?:19|20)\d\d/gu, ' '),
  )
    .filter((word) => !IDLE.has(word))
    .join(' ')

const IDLE: ReadonlySet<string> = new Set(
  contentWords('trong đó riêng và còn như vậy tăng giảm thêm được đã cả nước toàn tỉnh của'),
)

/** The lines of amounts that one axis of their table names, and the other gives years and no more. */
const linesByName = memoized((discourse: Discourse): ReadonlyMap<string, readonly TimeLine[]> => {
  const byName = new Map<string, TimeLine[]>()
  for (const line of [...timeLines(discourse).values()].flat()) {
    const name = line.isRate || (line.row !== '' && line.what.length > 0) ? '' : nameOf(line.title)
    if (name !== '') gather(byName, name, line)
  }
  return byName
})
