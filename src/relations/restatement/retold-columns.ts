/** A sentence behind a table that calls two of its columns by name, and prints one of their figures otherwise. */
import { gather } from '../../model/group-by.ts'
import { contentWords } from '../content-words.ts'
import { isDigitOff } from '../digit-off.ts'
import { unitOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isCount, isToldLevel, MOST, rowOf } from './retold.ts'
import type { Statement } from './statement.ts'
import { same } from './twins.ts'

/** Digits of the figure that both tell alike. */
const ENOUGH = 3

/**
 * "thụ lý 479 vụ, đã giải quyết 421 vụ" beside the row "Tổng thụ lý 479 | Đã giải quyết 412" of the same section: the figure
 * that is called by its column, and is one slip away from the cell there.
 */
export function retoldColumns(statements: readonly Statement[]): Proposal[] {
  const cells = statements.filter(({ mention: { block }, operand }) => block.cell && isCount(operand))
  const rows = new Map<string, Statement[]>()
  const byValue = new Map<string, Statement[]>()
  for (const cell of cells) {
    gather(rows, rowOf(cell), cell)
    gather(byValue, `${cell.mention.block.section} ${cell.value.toFraction()}`, cell)
  }
  return sentencesIn(statements, new Set(cells.map(({ mention }) => mention.block.section))).flatMap(
    (sentence) =>
      sentence.flatMap((known) => {
        const own = byValue.get(`${known.mention.block.section} ${known.value.toFraction()}`) ?? []
        const found = known.digits < ENOUGH ? [] : own.filter((cell) => isCalled(known, cell))
        return found.length === 1 ? besideIn(sentence, known, { cell: found[0]!, rows }) : []
      }),
  )
}

/** Levels that sentences outside of tables tell, in sections that have a table. */
function sentencesIn(
  statements: readonly Statement[],
  sections: ReadonlySet<string>,
): readonly (readonly Statement[])[] {
  const found = new Map<string, Statement[]>()
  for (const statement of statements) {
    const { block, sentence, bracket } = statement.mention
    if (isToldLevel(statement) && bracket === null && sections.has(block.section))
      gather(found, `${block.id} ${sentence}`, statement)
  }
  return [...found.values()].filter(({ length }) => length > 1 && length <= MOST)
}

/** Whether the words right before a figure are those of the column of a cell, whose unit is its own or is not printed. */
function isCalled(told: Statement, cell: Statement): boolean {
  const unit = unitOf(cell.operand)
  if (unit !== '' && cell.measure !== told.measure) return false
  const head = wordsOf(cell.mention.claim.column?.at(-1) ?? '')
  const said = wordsOf(told.mention.lead)
  return head.length > 1 && said.length > 0 && said.slice(-head.length).join(' ') === head.join(' ')
}

/** The words of a head; that it is of all of them goes without saying. */
const wordsOf = (text: string): string[] =>
  contentWords(text.toLowerCase().replace(/(?<!\p{L})(?:tổng số|tổng|số)(?!\p{L})/gu, ''))

interface Row {
  readonly cell: Statement
  readonly rows: ReadonlyMap<string, readonly Statement[]>
}

/** Figures of the sentence with the unit of the known one, each one slip away from the one cell of the row that its words call. */
function besideIn(sentence: readonly Statement[], known: Statement, { cell, rows }: Row): Proposal[] {
  const row = rows.get(rowOf(cell)) ?? []
  const { when } = known.said().time
  return sentence
    .filter((told) => told !== known && told.measure === known.measure && told.measure !== '')
    .filter(
      (told) => told.said().time.when === when && !NARROWED.test(told.mention.block.value.toLowerCase()),
    )
    .flatMap((told) => {
      const called = row.filter((other) => other !== cell && isCalled(told, other))
      if (called.length !== 1) return []
      const proposal = same(told, called[0]!, STRENGTH.sure)
      const isSlip = isDigitOff(proposal)
      return isSlip ? [proposal] : []
    })
}

/** A sentence about some of what the table counts. */
const NARROWED = /(?<!\p{L})(?:riêng|trong số|trong đó|toàn tỉnh|đúng hạn|quá hạn)(?!\p{L})/u
