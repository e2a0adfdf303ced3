/** What a sentence tells of one of two branches, figure by figure. */

import { NO_BRANCH_WORDS } from '../../lexicon/part-names.ts'
import { memoized } from '../../model/memoized.ts'
import { anyOf } from '../any-of.ts'
import { contentWords } from '../content-words.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import type { Discourse, Passage } from '../discourse/index.ts'

/** A figure and the words that call it, without those of its branch. */
export interface Named {
  readonly figure: Figure
  readonly key: readonly string[]
}

export interface Branch {
  readonly passage: Passage
  readonly side: string
  readonly figures: readonly Named[]
  /** The names of both branches. */
  readonly words: RegExp
}

/** The passages that are no cells: every pair of branches is looked for in them. */
const proseOf = memoized(({ passages }: Discourse): readonly Passage[] =>
  passages.filter(({ block }) => !block.cell),
)

/** Of each sentence the figures behind the name of a branch, up to that of the other. */
export function branchesOf(discourse: Discourse, one: string, other: string): Branch[] {
  const words = new RegExp(`(?<!\\p{L})(?:${one}|${other})(?!\\p{L})`, 'u')
  return (
    proseOf(discourse)
      .filter(({ lower }) => lower.includes(one) || lower.includes(other))
      // Plain words are found many times sooner, and few passages have any.
      .filter(({ lower }) => words.test(lower))
      .flatMap((passage) => {
        const branches = new Map<string, Branch & { readonly figures: Named[] }>()
        for (const figure of figuresOf(passage)) {
          const side = isAmount(figure) ? sideOf(figure, one, other) : undefined
          if (!side) continue
          const at = `${figure.mention.sentence} ${side}`
          const own = branches.get(at) ?? { passage, side, words, figures: [] }
          own.figures.push({ figure, key: keyOf(figure, words) })
          branches.set(at, own)
        }
        return [...branches.values()]
      })
  )
}

/** The branch that the words before a figure named last in its sentence. */
function sideOf({ passage, mention }: Figure, one: string, other: string): string | undefined {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const text = passage.lower.slice(Math.max(from, mention.start - SENTENCE), mention.start)
  const [a, b] = [text.lastIndexOf(one), text.lastIndexOf(other)]
  if (a < 0 && b < 0) return undefined
  return a > b ? one : other
}

/** Units of a sentence through which it speaks of the branch that it named. */
const SENTENCE = 1000

const isAmount = (figure: Figure): boolean => {
  const { claim } = figure.mention
  return claim.kind === 'quantity' && claim.role === 'actual' && !directionOf(figure)
}

/** The words that call a figure: of "trong tháng 7 sản lượng cá nuôi trồng ước đạt 267 tấn" the fish and its output. */
export function keyOf({ lead, tail, mention: { claim } }: Figure, words: RegExp): string[] {
  const unit = 'unit' in claim ? claim.unit : ''
  const said = `${lead} ${tail.split(/[,;:]/)[0]} ${unit}`
    .toLowerCase()
    .replace(words, ' ')
    .replace(NOISE, ' ')
  return [...new Set(contentWords(said))]
}

const NOISE = new RegExp(anyOf(NO_BRANCH_WORDS), 'gu')

/** Whether all words of one name stand in another. */
export const isWithin = (few: readonly string[], many: readonly string[]): boolean =>
  few.every((word) => many.includes(word))

/** Whether two names have the same words. */
export const isOneKey = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && isWithin(a, b)
