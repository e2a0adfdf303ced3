import { withoutLeadingZeros, withoutTrailingZeros } from '../../model/digits.ts'
import { type Block, type Claim, type Exact, sectionsOf } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import { measureOf } from '../context/measured.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf, printedOf } from '../operand.ts'
import type { Facet, Operand } from '../proposal.ts'
import { headedYears, type Years } from './headed-years.ts'
import { properNames } from './names.ts'
import { type Place, placesOf } from './place.ts'
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
  /** What is said around it; worked out when it is asked for, for most figures are stated once. */
  readonly said: () => Said
  /** What the part of the report is there for in which it stands. */
  readonly place: () => Place
  /** Names of places and bodies in the title of its section, or of the nearest above that has any. */
  readonly home: () => readonly string[]
  /** Years in the title of its section, or of the nearest above that has any. */
  readonly years: () => Years | undefined
}

/** The words that tell what a figure is, and of when. */
export interface Said {
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
  const topicOf = topicsIn(discourse)
  const placeOf = placesOf(discourse)
  const homeOf = homesIn(discourse)
  return discourse.mentions.flatMap((mention) => {
    const facets = facetsOf(mention.claim)
    if (facets.length === 0) return []
    const words = once(() => wordsOf(mention, topicOf(mention.block)))
    return facets.flatMap((facet) => {
      const said = once(() => ({ ...words(), time: timeOf(discourse, mention, facet) }))
      const place = once(() => placeOf(mention.block))
      const { section } = mention.block
      const home = () => homeOf(section)
      const years = () => headedYears(discourse).get(section)
      return statementOf(mention, facet, { said, place, home, years })
    })
  })
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function facetsOf(claim: Claim): Facet[] {
  if (claim.kind === 'ratio') return ['numerator', 'denominator']
  return claim.kind === 'quantity' || claim.kind === 'percent' ? ['value'] : []
}

function statementOf(
  mention: Mention,
  facet: Facet,
  asked: Pick<Statement, 'said' | 'place' | 'home' | 'years'>,
): Statement[] {
  const operand: Operand = { claim: mention.claim, facet }
  const value = amountOf(operand)
  return value
    ? [{ mention, operand, value, measure: measureOf(operand), digits: digitsOf(operand), ...asked }]
    : []
}

function digitsOf(operand: Operand): number {
  const printed = printedOf(operand) ?? ''
  const digits = withoutLeadingZeros(printed.replace(/[-.]/g, ''))
  return printed.includes('.') ? digits.length : withoutTrailingZeros(digits).length
}

function wordsOf(mention: Mention, topic: readonly string[]) {
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
  return { near, wide: new Set([...contentWords(around), ...topic]) }
}

/** The names in the titles of sections: "8. Xã Đông Hà", "9. Xã Tây Hà". */
function homesIn({ report }: Discourse): (section: string) => readonly string[] {
  const homes = new Map<string, readonly string[]>()
  for (const { path, title } of sectionsOf(report)) {
    const own = properNames(title ?? '')
    homes.set(
      path,
      own.length > 0 ? own : (homes.get(path.slice(0, Math.max(0, path.lastIndexOf('/')))) ?? []),
    )
  }
  return (section) => homes.get(section) ?? []
}

/** How much of a paragraph opens it. */
const OPENING = 60

/** Words that all figures of a table or a block may be about: its caption, or its opening words and its heading. */
function topicsIn({ tables, report }: Discourse): (block: Block) => readonly string[] {
  const captions = new Map(tables.map(({ id, caption }) => [id, caption]))
  const titles = new Map(sectionsOf(report).map(({ path, title }) => [path, title ?? '']))
  const known = new Map<string, readonly string[]>()
  return (block) => {
    const key = block.cell?.table ?? block.id
    const opening = `${block.value.slice(0, OPENING)} ${titles.get(block.section) ?? ''}`
    const words = known.get(key) ?? contentWords(block.cell ? (captions.get(key) ?? '') : opening)
    known.set(key, words)
    return words
  }
}
