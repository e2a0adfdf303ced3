import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, unitOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { isTarget } from './sense.ts'

/** A word that stands beside more figures than this calls none of them. */
const MOST = 60

/** How many words a figure may have beside those that it is called by. */
const EXTRA = 4
/** Figures with so many words more than the one that has the fewest are still asked whether they fit. */
const NEARLY = 2
/** A name of more words is a sentence. */
const LONGEST = 7

/** A figure with all words of a name, and how many it has besides. */
export interface Called {
  readonly figure: Figure
  readonly extra: number
}

/** Figures with all words of a name: those with the fewest others first, then the nearest before a place. */
export function figuresCalled(
  discourse: Discourse,
  name: string,
  { mention }: Figure,
  mayBe: (figure: Figure) => boolean = () => true,
): Called[] {
  const words = new Set(nameWords(name))
  if (words.size > LONGEST) return []
  const lists = [...words].map((word) => indexOf(discourse).get(word) ?? [])
  const [shortest] = lists.toSorted((a, b) => a.length - b.length)
  if (!shortest || shortest.length > MOST) return []
  const time = timeIn(name)
  return shortest
    .map((figure) => ({ figure, own: wordsOf(figure) }))
    .filter(({ figure, own }) => [...words].every((word) => own.has(word)) && !isOfOtherTime(figure, time))
    .filter(({ figure }) => mayBe(figure))
    .map(({ figure, own }) => ({
      figure,
      extra: own.size - words.size,
      far: distance(figure, mention.order),
    }))
    .filter(({ extra }) => extra <= EXTRA)
    .sort((a, b) => a.extra - b.extra || a.far - b.far)
    .filter(({ extra }, _, all) => extra <= all[0]!.extra + NEARLY)
}

/** Whether those of some figures that have the name most nearly are all of one value. */
export function isOneValue(called: readonly Called[]): boolean {
  const nearest = called.filter(({ extra }) => extra === called[0]!.extra)
  return new Set(nearest.map(({ figure }) => amountOf(operandOf(figure))?.toFraction() ?? '')).size === 1
}

const distance = ({ mention }: Figure, order: number) =>
  mention.order < order ? order - mention.order : 3 * (mention.order - order)

const indexOf = memoized((discourse: Discourse): ReadonlyMap<string, readonly Figure[]> => {
  const found = new Map<string, Figure[]>()
  const figures = discourse.passages.flatMap(figuresOf).filter(isLevel)
  for (const figure of figures)
    for (const word of wordsOf(figure)) {
      const list = found.get(word)
      if (!list) found.set(word, [figure])
      else if (list.length <= MOST) list.push(figure)
    }
  return found
})

function isLevel(figure: Figure): boolean {
  const { claim } = figure.mention
  return (
    (claim.kind === 'quantity' || claim.kind === 'ratio') &&
    claim.role !== 'change' &&
    !isTarget(figure) &&
    !directionOf(figure)
  )
}

/** The words that say what a figure is: in front of it, its unit, and behind it. */
const wordsOf = memoized((figure: Figure): ReadonlySet<string> => {
  const { claim } = figure.mention
  const unit = unitOf({ claim, facet: 'value' })
  const rows = figure.passage.block.cell ? (claim.row ?? []).join(' ').toLowerCase() : ''
  return new Set(nameWords(`${rows} ${ledBy(figure)} ${unit} ${figure.tail.slice(0, 40)}`))
})

/** The words in front of a figure; of an item "Rừng tự nhiên: 217.366,73 ha" those before its colon. */
export function ledBy({ lead, mention: { block, clause, sentence }, passage }: Figure): string {
  if (lead !== '' || clause.opener !== ':') return lead.slice(-60)
  const [from = 0] = block.sentences[sentence] ?? []
  return ITEM.exec(passage.lower.slice(from, clause.start).slice(-62))?.[1] ?? ''
}

const ITEM = /^\s*(?:[-+–•*]\s*)?([^,;:()\d]{2,50}):$/u

/** "dân số" and "nhân khẩu" are one. */
const nameWords = (text: string) => contentWords(text.replace(/nhân khẩu|số dân|dân số/g, 'dânsố'))

/** The end of a year that a name tells: "cuối năm" against "đầu năm". */
export const timeIn = (text: string): string | undefined => /(đầu|cuối) (?:năm|kỳ)/.exec(text)?.[1]

/** Whether a figure is told to be of the other end of the year, and so counts another whole. */
function isOfOtherTime({ lead, mention, passage }: Figure, time: string | undefined): boolean {
  if (!time) return false
  const told = timeIn(lead) ?? timeIn(passage.lower.slice(mention.clause.start, mention.start).slice(-60))
  return told !== undefined && told !== time
}

/** Whether a whole is told to be of another time than a name: "tổng số hộ nghèo cuối năm" is not what there was "đầu năm". */
export function tellsOtherTime(discourse: Discourse, whole: Operand, name: string): boolean {
  const time = timeIn(name)
  const figure = time && figureOf(discourse, whole)
  return figure ? isOfOtherTime(figure, time) : false
}

/** Whether a whole has a word of a name; a name without words of its own may be of any. */
export const sharesName = (discourse: Discourse, whole: Operand, name: string): boolean =>
  wordsShared(discourse, whole, name) > 0

/** Whether a figure has all words of a name. */
export function hasName(figure: Figure, name: string): boolean {
  const words = nameWords(name)
  return words.length === 0 || wordsSharedBy(figure, words) === 1
}

/** How many of the words of a name a whole has, of 1; a name without words of its own has all of them everywhere. */
export function wordsShared(discourse: Discourse, whole: Operand, name: string): number {
  const words = nameWords(name)
  const figure = words.length > 0 ? figureOf(discourse, whole) : undefined
  return figure ? wordsSharedBy(figure, words) : 1
}

/** The same of a figure, for the words of a name. */
function wordsSharedBy(figure: Figure, words: readonly string[]): number {
  const { claim } = figure.mention
  const heads = nameWords(
    [...(claim.row ?? []), ...(claim.column ?? []), claim.subject].join(' ').toLowerCase(),
  )
  const shared = words.filter((word) => wordsOf(figure).has(word) || heads.includes(word))
  return shared.length / words.length
}

function figureOf(discourse: Discourse, { claim }: Operand): Figure | undefined {
  const passage = discourse.passageOf(claim.place.block)
  return passage && figuresOf(passage).find(({ mention }) => mention.claim === claim)
}

const operandOf = ({ mention: { claim } }: Figure): Operand => ({
  claim,
  facet: claim.kind === 'ratio' ? 'numerator' : 'value',
})
