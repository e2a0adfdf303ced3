import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import type { Figure } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import type { Change } from './levels.ts'
import type { Told } from './told-again.ts'

/** More changes than this are not looked through. */
const MOST = 200
/** A rate of fewer digits fits some change by chance; a name of fewer words is that of many. */
const DIGITS = 3
const WORDS = 3

/** "Số vụ án khởi tố mới tăng 16,0%" where the report told "khởi tố mới 167 vụ án, tăng 23 vụ (167/144)": the rate of a change that was told as an amount. */
export function rateToldAgain(change: Change, told: Told): Proposal[] {
  const { figure } = change
  const stated = operandOf(figure)
  if (figure.mention.claim.kind !== 'percent' || significantDigits(stated) < DIGITS) return []
  const name = nameOf(change)
  if (name.length < WORDS) return []
  const evidence = `${name.join(' ')} ${change.word}`
  for (const members of first(told)) {
    const proposal = changeOf(change, members, { variant: 'growth', strength: STRENGTH.fitting, evidence })
    if (!holds(proposal)) continue
    const said = new Set(contentWords(members[0]!.claim.quote))
    if (members[0]!.claim.id !== figure.mention.claim.id && name.every((word) => said.has(word)))
      return [proposal]
  }
  return []
}

/** The changes told in a report, as far as they are looked through: flattened once, not for each rate. */
const first = memoized((told: Told) => [...told.values()].flat().slice(0, MOST))

/** The words of its clause right before a change. */
const nameOf = ({ figure, word }: { readonly figure: Figure; readonly word: string }): string[] =>
  contentWords(figure.lead.slice(0, Math.max(0, figure.lead.lastIndexOf(word))))
