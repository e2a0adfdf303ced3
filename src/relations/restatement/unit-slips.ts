/** One figure told in two places with the same digits and another size: 171.650 nghìn đồng and 171,65 tỷ đồng. */
import { MEAN_NAMES } from '../../lexicon/mean-words.ts'
import { LEVEL_SYLLABLES } from '../../lexicon/place-levels.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { mantissaOf } from './mantissa.ts'
import { marksOf } from './marks.ts'
import type { Statement } from './statement.ts'
import { same } from './twins.ts'

/** Digits that two figures of a report do not share by chance. */
const DIGITS = 5

/** More figures of the same digits than this are a series. */
const MOST = 6

/** Sizes that the wrong word of a scale parts: thousands and millions. */
const SLIPS: ReadonlySet<number> = new Set([3, 6])

/** Words that both figures must have beside them. */
const WORDS = 2

/** Pairs of amounts of one measure and the same digits that a thousand or a million parts, the later against the earlier. */
export function unitSlips(statements: readonly Statement[]): Proposal[] {
  const amounts = statements.filter(
    ({ digits, measure, operand, mention }) =>
      digits >= DIGITS &&
      measure !== '' &&
      operand.claim.kind === 'quantity' &&
      mention.claim.role !== 'change',
  )
  const alike = groupBy(amounts, (amount) => `${amount.measure} ${mantissaOf(amount.operand)?.digits ?? ''}`)
  return [...alike.values()].flatMap((group) => {
    if (group.length < 2 || group.length > MOST) return []
    return group.flatMap((later, at) => {
      const earlier = group.slice(0, at).find((other) => isSlip(other, later))
      const again = group.some((other) => other !== later && other.value.equals(later.value))
      return earlier && !again ? [same(...oriented(earlier, later), STRENGTH.sure)] : []
    })
  })
}

/** What stands in the text is told against the table. */
const oriented = (earlier: Statement, later: Statement): [Statement, Statement] =>
  later.mention.block.cell && !earlier.mention.block.cell ? [earlier, later] : [later, earlier]

function isSlip(a: Statement, b: Statement): boolean {
  const [one, other] = [a, b].map(({ operand }) => mantissaOf(operand)?.places ?? 0)
  if (!SLIPS.has(Math.abs(one! - other!)) || a.mention.block === b.mention.block) return false
  if (a.said().time.planned !== b.said().time.planned || isForOne(a) || isForOne(b)) return false
  if (levelsIn(a).join() !== levelsIn(b).join() || isOfPlace(a) !== isOfPlace(b)) return false
  const there = b.said().wide
  const shared = [...a.said().near, ...a.said().wide].filter(
    (word) => there.has(word) || b.said().near.has(word),
  )
  return new Set(shared).size >= WORDS
}

/** "bình quân 125,45 triệu đồng/hộ", "mỗi hộ 12,345 triệu đồng": what one has is no slip of what all have. */
const isForOne = ({ mention: { claim, lead } }: Statement): boolean =>
  ('unit' in claim && claim.unit.includes('/')) || FOR_ONE.test(lead)

const FOR_ONE = new RegExp(`(?<!\\p{L})(?:${MEAN_NAMES.join('|')}|mỗi|từng)(?!\\p{L})`, 'u')

/** "vốn đầu tư của xã Tân Lập": a figure of one place that is called by its name. */
const isOfPlace = (statement: Statement): boolean => [...marksOf(statement).names].length > 0

/** The levels of administration that are named beside a figure. */
const levelsIn = ({ said }: Statement): string[] => {
  const { near, wide } = said()
  return LEVEL_SYLLABLES.filter((level) => near.has(level) || wide.has(level))
}
