/** Rates that say of what they are, where the amount beside them is of something else. */
import { unitOf as rowOf } from '../../lexicon/units.ts'
import type { Figure } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'

/** "về số lượng dự án", "về số vốn", "số vụ": what a rate is of, right behind it. */
const ABOUT = /^(?:(?:về|ở|cả về) )?(?:(?:tổng )?số (?:lượng |lượt )?|mặt )?(\p{L}+(?: \p{L}+){0,3})/u
const SAID = /^(?:(?:về|ở|cả về)|(?:tổng )?số) \p{L}/u

/** Words for amounts of money, which are of no count. */
const OF_MONEY = /^(?:tiền|vốn|giá trị|trị giá|kim ngạch|doanh thu|doanh số|quy mô vốn)(?!\p{L})/u
const COUNTED = /(?<!\p{L})số lượng(?!\p{L})/u

/**
 * "68 dự án tăng vốn với tổng mức tăng 390 triệu USD, tăng 70% về số lượng dự án": whether the words behind a rate make it one of other things
 * than an amount beside it is of.
 */
export function isAboutOther(rate: Figure, amount: Figure): boolean {
  if (!SAID.test(rate.tail)) return false
  const { claim } = amount.mention
  const measure = measureOf(operandOf(amount))
  const isMoney = claim.kind === 'quantity' && rowOf(claim.unit)?.dimension === 'money'
  const named = ABOUT.exec(rate.tail)?.[1] ?? ''
  if (isMoney && COUNTED.test(rate.tail)) return true
  if (!isMoney && OF_MONEY.test(named)) return true
  const row = rowOfNoun(named)
  return row !== undefined && (row.group ?? row.code) !== measure
}

/** The unit that words begin with, of its longest form. */
function rowOfNoun(words: string) {
  const syllables = words.split(' ')
  for (let end = syllables.length; end > 0; end--) {
    const row = rowOf(syllables.slice(0, end).join(' '))
    if (row) return row
  }
  return undefined
}
