/** "So với năm 2021, diện tích có rừng năm 2022 tăng 6.277 ha": the two cells that a table has under one name for the two years. */
import { gather } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { ownerOf } from '../context/around.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { isNarrowed } from '../context/narrowed.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import { withUnitOf } from '../lent-unit.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import type { Change } from './levels.ts'
import { movedBack } from './moved-back.ts'

/** A cell of one year, in a table. */
interface Cell {
  readonly table: string
  readonly year: string
  readonly operand: Operand
}

/** Units of text before a change in which its sentence names the two years. */
const REACH = 240

/** A name that more cells than these have tells none of them apart. */
const MOST = 60

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
  const cells = years && (cellsByName(discourse).get(nameOf(toldWith(figure).lead)) ?? [])
  if (!years || !cells || cells.length > MOST) return []
  const made = cells
    .filter(({ year }) => year === years.now)
    .flatMap((now) => {
      const before = cells.filter(({ year, table }) => year === years.before && table === now.table)
      return before.length === 1 ? proposalOf(change, now.operand, before[0]!.operand) : []
    })
  const right = made.filter(holds)
  if (right.length > 0) return right.slice(0, 1)
  return isNarrowed(figure) ? [] : made.filter(isMistaken)
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

/** The cells of years, by the name that the other axis of their table gives them. */
const cellsByName = memoized((discourse: Discourse): ReadonlyMap<string, readonly Cell[]> => {
  const byName = new Map<string, Cell[]>()
  for (const passage of discourse.passages) {
    const [figure, more] = passage.block.cell ? figuresOf(passage) : []
    const claim = figure?.mention.claim
    if (!figure || !claim || more || claim.kind !== 'quantity' || claim.role === 'change') continue
    const [row, column] = [claim.row?.at(-1) ?? '', (claim.column ?? []).join(' ')]
    const [ofRow, ofColumn] = [row, column].map((head) => ONLY_YEAR.exec(head.trim())?.[1])
    const year = ofRow ?? ofColumn
    const name = nameOf(ofRow ? column : row)
    if (!year || (ofRow && ofColumn) || name === '') continue
    gather(byName, name, { table: passage.block.cell!.table, year, operand: operandOf(figure) })
  }
  return byName
})

/** "2021", "Năm 2021", "Sơ bộ 2022". */
const ONLY_YEAR = /^(?:(?:năm|sơ bộ|ước|ước tính|thực hiện|th)\.? )*((?:19|20)\d\d)$/iu
