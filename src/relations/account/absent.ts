/** "Gọi 412 thanh niên, có mặt 385, vắng 27": who stayed away of those who were called. */
import { sum } from '../../model/index.ts'
import { holds } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import { amountOf, digitsOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { remainder } from '../remainder.ts'
import { STRENGTH } from '../strength.ts'
import { type Entry, sameSort } from './entry.ts'
import { isChange } from './terms.ts'

/** How many figures back the whole may stand. */
const REACH = 8

/** Digits of a rest that a slip does not bring about by chance. */
const LONG = 3

const ABSENT = /(?<!\p{L})vắng(?: mặt)?(?: không (?:có )?lý do| có lý do)?(?: là| có)?$/u

/** Words for those who came. */
const CAME =
  /(?<!\p{L})(?:có mặt|tham gia|tham dự|dự|đến|lên trạm|lên khám|được khám|đã khám)(?: \p{L}+){0,3}$/u

/** "đến 685 thanh niên thuộc diện gọi": words behind a figure that make them those who were called, whatever stands before. */
const CALLED =
  /^(?:\p{L}+ ){0,3}(?:(?:thuộc|trong) diện|được (?:gọi|mời|triệu tập|phân công)|phải (?:gọi|có mặt|tham gia|khám|dự)|theo (?:danh sách|kế hoạch))(?!\p{L})/u

/** Whether a figure is said to be of those who came. */
const hasCome = ({ mention: { lead, tail } }: Entry): boolean => CAME.test(lead) && !CALLED.test(tail)

/** Those away, of a whole and those who came, told before them in their sentence: any that fit, or the first two but for a digit. */
export function absentOf(entries: readonly Entry[]): Proposal[] {
  return entries.flatMap((away, at) => {
    if (!ABSENT.test(away.mention.lead) || isChange(away)) return []
    const before = entries
      .slice(Math.max(0, at - REACH), at)
      .filter(({ mention }) => mention.sentence === away.mention.sentence)
      .filter((entry) => sameSort(entry.operand, away.operand) && !isChange(entry))
    const found = before
      .flatMap((whole, nth) =>
        before
          .slice(nth + 1)
          .filter((came) => !CALLED.test(came.mention.tail))
          .map((came) => leftOf(whole, came, away)),
      )
      .find(holds)
    return found ? [found] : misprinted(before, away)
  })
}

/** The first two figures, the second called those who came, where all others take the second apart: then a digit is wrong. */
function misprinted([whole, came, ...parts]: readonly Entry[], away: Entry): Proposal[] {
  if (!whole || !came || !hasCome(came) || digitsOf(away.operand) < LONG) return []
  const made = sum(parts.flatMap(({ operand }) => amountOf(operand) ?? []))
  const isAll = parts.length === 0 || amountOf(came.operand)?.equals(made)
  const proposal = leftOf(whole, came, away)
  return isAll && isDigitOff(proposal) ? [{ ...proposal, strength: STRENGTH.sure }] : []
}

const leftOf = (whole: Entry, came: Entry, away: Entry): Proposal =>
  remainder(away.operand, [whole.operand, came.operand], away.mention.lead)
