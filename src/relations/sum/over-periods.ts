/** What was reached in so many quarters or months together, behind what was reached in each. */
import { ROMAN_NUMBERS } from '../../lexicon/numerals.ts'
import { OTHER_COUNTS, RUNNING_WORDS, SUM_UP_WORDS } from '../../lexicon/running-cues.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { compatible } from '../units.ts'

/** "quý I thu 198 triệu đồng, quý II 213 triệu đồng (lũy kế 6 tháng 411 triệu đồng)": the words name all of its parts. */
export const totalsOfPeriods = (discourse: Discourse): Proposal[] =>
  discourse.passages
    .filter(({ block }) => block.cell === undefined)
    .flatMap((passage) => {
      const figures = figuresOf(passage)
      return figures.flatMap((total) => totalOf(total, figures) ?? [])
    })

/** How many figures before a total its parts may stand. */
const REACH = 30

function totalOf(total: Figure, figures: readonly Figure[]): Proposal | undefined {
  if (!isLevel(total)) return undefined
  const span = spanOf(wordsBefore(total, figures))
  if (!span) return undefined
  const levels = [null, total.mention.bracket, total.mention.bracket?.parent]
  const before = figures
    .slice(Math.max(0, total.at - REACH), total.at)
    .filter(
      (other) =>
        isLevel(other) &&
        other.mention.sentence === total.mention.sentence &&
        levels.includes(other.mention.bracket) &&
        compatible(operandOf(other), operandOf(total)),
    )
  const parts = before.flatMap((figure) => {
    const [, sort = '', number = ''] = PART.exec(wordsBefore(figure, figures)) ?? []
    return sort === '' ? [] : [{ figure, sort, nth: ROMAN_NUMBERS[number] ?? Number(number) }]
  })
  const own = parts.filter(({ sort }) => sort === parts[0]!.sort)
  const needed = parts[0]?.sort === 'quý' ? span / 3 : span
  if (own.length < 2 || own.length !== needed || own.some(({ nth }, at) => nth !== at + 1)) return undefined
  return {
    kind: 'sum',
    variant: 'parts',
    stated: operandOf(total),
    members: own.map(({ figure }) => ({ ...operandOf(figure), role: 'part' })),
    evidence: wordsBefore(total, figures).slice(-30).trim(),
    strength: STRENGTH.certain,
  }
}

const isLevel = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' && claim.role === 'actual' && claim.direction === undefined

/** The words between a figure and the one before it, or the opening of its sentence. */
function wordsBefore({ passage, mention, at }: Figure, figures: readonly Figure[]): string {
  const [opening = 0] = passage.block.sentences[mention.sentence] ?? []
  const from = Math.max(opening, mention.start - WORDS, figures[at - 1]?.mention.end ?? 0)
  return passage.lower.slice(from, mention.start)
}

const WORDS = 90

/** "quý II", "tháng 3" right before a figure, with at most a few words of what was done. */
const PART = /(?<!\p{L})(quý|tháng) (iv|i{1,3}|\d{1,2})(?!\p{L}|\d|\/)(?: \p{L}+){0,4}:? ?$/u

/** How many months a total is of, from the first of the year. */
function spanOf(words: string): number | undefined {
  if (OTHER.test(words)) return undefined
  const [, months, year] = SPAN.exec(words) ?? []
  return months ? Number(months) : year ? 12 : undefined
}

const SPAN = new RegExp(
  `(?<!\\p{L})(?:${[...RUNNING_WORDS, ...SUM_UP_WORDS].join('|')})[\\p{L} ,]{0,20}(?:(?<!\\d)(\\d{1,2}) tháng(?: đầu năm)?|(cả năm))(?: \\p{L}+){0,4}:? ?$`,
  'u',
)
const OTHER = new RegExp(`(?<!\\p{L})(?:${OTHER_COUNTS.join('|')})(?!\\p{L})`, 'u')
