/** Shares beside one another whose words speak of others: what the one is taken of is no whole of the other. */
import { ANYBODY_NOUNS } from '../../lexicon/share-cues.ts'
import type { Figure } from '../context/figures.ts'
import { unitOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { disjoint, properNames } from '../restatement/names.ts'
import { sameNoun } from '../units.ts'

/**
 * "120 trẻ, tỷ lệ 9,8%; … 412 người, tỷ lệ 98,1% trên tổng số 420 phụ nữ": children are no share of women, nor are the poor of one commune of
 * the households of another, unless the words make each a share of all, "chiếm".
 */
export function areOfOthers(
  figure: Figure,
  other: Figure,
  [part, base]: readonly [Operand, Operand],
): boolean {
  if (![part, base].some(isAnybody) && !sameNoun(part, base)) return true
  if (figure.lead.includes('chiếm')) return false
  const names = namesBefore(figure)
  return disjoint(names, namesBefore(other)) || (names.length > 0 && isOfAll(other) && !isOfAll(figure))
}

/** "xã Hòa Bình có 120 hộ nghèo, tỷ lệ 9,8%; toàn huyện 2.500 hộ nghèo, tỷ lệ 6,2%": the one of a place, the other of all places. */
const isOfAll = (figure: Figure): boolean => OF_ALL.test(itemBefore(figure).toLowerCase())

const OF_ALL = /(?<!\p{L})(?:toàn (?:huyện|tỉnh|xã|thành phố|thị xã|quận|quốc|vùng|ngành)|cả nước)(?!\p{L})/u

const isAnybody = (operand: Operand): boolean => ANYBODY.test(unitOf(operand).toLowerCase())

/** Nouns for people of any sort. */
const ANYBODY = new RegExp(`^(?:|(?:lượt )?(?:${ANYBODY_NOUNS.join('|')}))$`, 'u')

/** Units of text in front of a share in which its own place is named. */
const NAME = 120

/** The places and bodies that the item of a share names in front of it. */
const namesBefore = (figure: Figure): readonly string[] => properNames(itemBefore(figure))

/** The words of the item of a share in front of it. */
function itemBefore({ passage, mention }: Figure): string {
  const said = passage.block.value.slice(Math.max(0, mention.start - NAME), mention.start)
  return said.slice(said.lastIndexOf(';') + 1)
}
