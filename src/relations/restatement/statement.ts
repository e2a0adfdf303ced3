import { type Claim, type Exact, sectionsOf } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import { measureOf } from '../context/measured.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf, printedOf } from '../operand.ts'
import type { Facet, Operand } from '../proposal.ts'
import { type Time, timeOf } from './time.ts'

/** One number of a report with the words that say what it is. */
export interface Statement {
  readonly mention: Mention
  readonly operand: Operand
  readonly value: Exact
  /** What it measures: "VND", "%", "households"; "" when no unit is known. */
  readonly measure: string
  /** Digits that could have been otherwise: 3 of 137 and of 0,0490; 1 of 05. */
  readonly digits: number
  /** Words that stand right beside it, or head its row and column. */
  readonly near: ReadonlySet<string>
  /** Words of its sentence around it, and of the caption of its table. */
  readonly wide: ReadonlySet<string>
  readonly time: Time
}

/** How far from a figure the words of its sentence still say what it is. */
const REACH = 140

/** Every number that could be stated twice. */
export function statementsOf(discourse: Discourse): Statement[] {
  const topics = topicsOf(discourse)
  return discourse.passages.flatMap((passage) =>
    passage.mentions.flatMap((mention) => {
      const facets = facetsOf(mention.claim)
      if (facets.length === 0) return []
      const words = wordsOf(mention, topics)
      const time = timeOf(discourse.report, mention)
      return facets.flatMap((facet) => statementOf({ mention, ...words, time }, facet))
    }),
  )
}

function facetsOf(claim: Claim): Facet[] {
  if (claim.kind === 'ratio') return ['numerator', 'denominator']
  return claim.kind === 'quantity' || claim.kind === 'percent' ? ['value'] : []
}

type Said = Pick<Statement, 'mention' | 'near' | 'wide' | 'time'>

function statementOf(said: Said, facet: Facet): Statement[] {
  const operand: Operand = { claim: said.mention.claim, facet }
  const value = amountOf(operand)
  return value ? [{ ...said, operand, value, measure: measureOf(operand), digits: digitsOf(operand) }] : []
}

function digitsOf(operand: Operand): number {
  const printed = printedOf(operand) ?? ''
  const digits = printed.replace(/[-.]/g, '').replace(/^0+/, '')
  return printed.includes('.') ? digits.length : digits.replace(/0+$/, '').length
}

function wordsOf(mention: Mention, topics: Topics) {
  const { claim, block } = mention
  const { row = [], column = [] } = claim
  const unit = 'unit' in claim ? claim.unit : ''
  const beside = `${claim.subject} ${mention.lead.slice(-REACH)} ${unit} ${mention.tail.slice(0, REACH)}`
  const near = new Set(contentWords(`${beside} ${row.join(' ')} ${column.join(' ')}`))
  const [start = 0, end = 0] = block.sentences[mention.sentence] ?? []
  const around = block.value.slice(
    Math.max(start, mention.start - REACH),
    Math.min(end, mention.end + REACH / 2),
  )
  const topic = topics.get(block.cell?.table ?? block.id) ?? []
  return { near, wide: new Set([...contentWords(around), ...topic]) }
}

/** Words that all figures of a table or a block may be about: its caption, or its opening words. */
type Topics = ReadonlyMap<string, readonly string[]>

/** How much of a paragraph opens it. */
const OPENING = 60

function topicsOf({ tables, passages, report }: Discourse): Topics {
  const titles = new Map(sectionsOf(report).map(({ path, title }) => [path, contentWords(title ?? '')]))
  const topics = new Map(tables.map((table) => [table.id, contentWords(table.caption)]))
  for (const { block, mentions } of passages)
    if (!block.cell && mentions.length > 0)
      topics.set(block.id, [
        ...contentWords(block.value.slice(0, OPENING)),
        ...(titles.get(block.section) ?? []),
      ])
  return topics
}
