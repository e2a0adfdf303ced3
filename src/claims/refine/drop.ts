import type { Draft, Figure } from '../draft.ts'
import type { Passage } from '../passage.ts'

/** A reason for which digits that read as a figure are none. */
interface Reason {
  readonly example: string
  readonly applies: (figure: Figure, passage: Passage) => boolean
}

const MEAN = /(?:bình quân|trung bình|tuổi thọ|tuổi trung bình|tuổi đời)/

/** Reasons to drop a figure. */
const REASONS: readonly Reason[] = [
  {
    example: 'người dưới 18 tuổi',
    applies: ({ unit, start }, { lower }) =>
      unit?.code === 'tuổi' && !MEAN.test(lower.slice(Math.max(0, start - 40), start)),
  },
  {
    example: 'chính quyền địa phương 02 cấp',
    applies: ({ unit }) => unit !== undefined && /^cấp(?: |$)/.test(unit.code),
  },
  {
    example: '(284*100)/118.450',
    applies: ({ unit, numeral, start }, { text }) =>
      !unit && /^10+$/.test(numeral.value) && /[*×]\s?$/.test(text.slice(Math.max(0, start - 2), start)),
  },
  {
    example: 'cột (1=2+3)',
    applies: ({ unit, start, end }, { text }) => !unit && text[start - 1] === '(' && text[end] === '=',
  },
]

/** The drafts that are figures; the ends of an age are dropped with it. */
export function dropNoFigures(passage: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    if (draft.what === 'nothing') return false
    if (draft.what === 'range') return !isNone(draft.high, passage)
    return draft.what !== 'figure' || !isNone(draft, passage)
  })
}

const isNone = (figure: Figure, passage: Passage): boolean =>
  REASONS.some(({ applies }) => applies(figure, passage))
