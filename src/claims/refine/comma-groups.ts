import type { Draft, Figure, Numeral } from '../draft.ts'
import { isWhole } from './habit.ts'

/** How the amounts of a column, a table or the text use the comma, counted. */
export interface Commas {
  /** "1,426,100", "1,250" hộ: nothing but groups of thousands. */
  readonly groups: number
  /** "835,535": thousands there, three decimals elsewhere. */
  readonly open: number
  /** "47,5", "0,285", "1.201.300": no thousands after commas. */
  readonly decimals: number
}

/** Thousands in a table without a million: so many cells, all with three digits behind their comma. */
const ENOUGH = 4

/** How some drafts use the comma; shares and kilometres have a habit of their own and tell nothing. */
export function commasOf(drafts: readonly Draft[]): Commas {
  const commas = { groups: 0, open: 0, decimals: 0 }
  for (const figure of drafts.flatMap(amountsIn)) {
    const { numeral } = figure
    if (numeral.remarks.includes('comma-groups')) commas.groups++
    else if (isOpen(numeral)) commas[isWhole(figure) ? 'groups' : 'open']++
    else if (numeral.mark === 'comma' || numeral.mark === 'grouped') commas.decimals++
  }
  return commas
}

const figuresIn = (draft: Draft): readonly Figure[] => {
  if (draft.what === 'figure') return [draft]
  if (draft.what === 'ratio') return [draft.above, draft.below]
  return draft.what === 'range' ? [draft.low, draft.high] : []
}

/** Lengths of roads are printed to the metre, "1,426 km", whatever stands beside them. */
const isAmount = ({ unit }: Figure): boolean => unit?.dimension !== 'percent' && unit?.unit !== 'km'

const amountsIn = (draft: Draft): readonly Figure[] => figuresIn(draft).filter(isAmount)

const isOpen = ({ mark, value }: Numeral): boolean =>
  mark === 'comma' && /^-?[1-9]\d{0,2}\.\d{3}$/.test(value)

/** The unit of the amounts of a draft, as printed; "" where none is known. */
export const unitOfAmounts = (draft: Draft): string => amountsIn(draft)[0]?.unit?.unit ?? ''

/** How the comma is used around a figure: by all of its unit in its table, by all of its table, and by all tables. */
export interface CommasAround {
  readonly ofUnit: Commas | undefined
  readonly own: Commas
  readonly others: Commas | undefined
}

/**
 * True where a comma before three digits groups thousands: "85,000" beside "3,726,000" of its unit in one table, or beside such of
 * any unit and no "47,5"; where the table has no million, in a report whose other tables group so.
 */
export function groupsByCommas({ ofUnit, own, others }: CommasAround): boolean {
  if (ofUnit && ofUnit.groups + ofUnit.decimals > 0) return ofUnit.decimals === 0
  if (own.decimals > 0) return false
  return own.groups > 0 || (own.open >= ENOUGH && others !== undefined && others.groups > others.decimals)
}

/** A draft whose amounts have their thousands behind commas. */
export function withThousands(draft: Draft): Draft {
  if (!amountsIn(draft).some(({ numeral }) => isOpen(numeral))) return draft
  if (draft.what === 'ratio')
    return { ...draft, above: inThousands(draft.above), below: inThousands(draft.below) }
  if (draft.what === 'range') return { ...draft, low: inThousands(draft.low), high: inThousands(draft.high) }
  return draft.what === 'figure' ? inThousands(draft) : draft
}

function inThousands(figure: Figure): Figure {
  const { numeral } = figure
  if (!isAmount(figure) || !isOpen(numeral)) return figure
  const value = numeral.value.replace('.', '')
  return {
    ...figure,
    numeral: {
      ...numeral,
      value,
      decimals: 0,
      mark: 'point',
      remarks: [...numeral.remarks, 'comma-groups'],
    },
  }
}
